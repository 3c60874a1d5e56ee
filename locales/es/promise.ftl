### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Cómo lo hacemos en nuestro grupo: { $text }
promise-in-group = Cómo lo hace el grupo “{ $group }”: { $text }
promise-written-in = Esto todavía no está en tu idioma. Está escrito en: { $language }.

## For an organiser

promise-title = Qué promete el grupo “{ $group }”
promise-how = En cada uno de los { -principles }, tu grupo puede decir cómo lo cumple. Quien lee el principio lee también ese texto. Toca un número, o escribe el texto en un solo mensaje:
promise-example = Nos reunimos después de la escuela, y también pueden venir niñas y niños.
promise-languages = Para más idiomas, empieza cada parte en una línea nueva con un nombre corto, como [pl].
promise-there = Ya está escrito para:
promise-not-yet = Tu grupo todavía no lo ha escrito para ninguno de ellos.
promise-none = Tu grupo todavía no ha escrito aquí cómo lo hace.
promise-write = Escríbelo en un solo mensaje, así. Puede tener { $most } caracteres como máximo:
promise-saved = Guardado. Desde ahora, quien lee este principio lee también el texto de tu grupo.
promise-change = Para cambiarlo o añadir un idioma, copia este texto, cámbialo y envíalo:
promise-remove-button = Quitarlo
promise-removed = Ya se ha quitado, y nadie lo ve. Si quieres recuperarlo, copia este texto y envíalo:
promise-which = ¿De qué grupo se trata?
promise-no-group = Solo quienes organizan el grupo pueden escribir esto, y no conozco ningún grupo que organices. Añádeme a tu grupo, y escribe /promise allí.

## What stands in the way

refusal-which-principle = Escribe un número del 1 al 8 después de /promise, por favor. Para ver los ocho, escribe /principles.
refusal-promise-empty = No encuentro palabras en tu mensaje. Escribe cómo lo hace tu grupo, por favor.
refusal-promise-gone = Esto ya se había quitado.
