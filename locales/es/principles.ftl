### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Los ocho principios innegociables del { -coproduction }
principles-how = Toca un número para leer más.
principles-credit = Los acordó el grupo Parent Champions de { -abss }. Las palabras debajo de cada título son nuestras.
principles-list-button = Los ocho
principles-previous-button = Anterior
principles-next-button = Siguiente
principles-print-button = Imprimir los ocho
principles-print-caption = Los ocho en una página. Abre el archivo y después imprímelo.

principle-1-title = No se hace nada que nos afecte sin nuestra participación
principle-1-text = Las personas para las que se hace un servicio ayudan a planearlo. Participan antes de que alguien hable de él o decida. No empieces con una idea ya hecha. La idea tiene que tomar forma en común.
principle-2-title = Flexibilidad
principle-2-text = Habla con claridad de la meta, del camino y del tiempo que puede llevar. Acepta cambiar las cosas en cada paso, desde el comienzo.
principle-3-title = El mismo valor
principle-3-text = Cada persona en la mesa aporta algo. Aportamos cosas diferentes. Todas valen lo mismo.
principle-4-title = La misma responsabilidad
principle-4-text = Decidimos en común, del principio al fin. Ninguna persona y ningún grupo es más importante que los demás. Tampoco debe parecerlo.
principle-5-title = Buena comunicación y apoyo adecuado
principle-5-text = Quien participa puede entender lo que pasa. Decimos las cosas con claridad, y cada persona recibe el apoyo que necesita.
principle-6-title = Accesibilidad desde el principio
principle-6-text = Hay cosas que impiden que la gente participe. Tómate el tiempo de averiguar cuáles son. Después quítalas del camino, desde el principio.
principle-7-title = Fondos suficientes durante todo el trabajo en común
principle-7-text = Trabajar en común cuesta dinero. Tiene que haber suficiente en cada paso del camino, no solo al principio.
principle-8-title = Poner esto en práctica incluso antes de que empiece el proyecto
principle-8-text = Primero conoce a tu comunidad. Crea confianza entre las personas que van a trabajar en común. El proyecto empieza después, cuando la gente ya se siente preparada.
