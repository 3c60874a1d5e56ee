### How this language is named, and how Chorus speaks about languages.
### Choices made for French (also for readers from West and North Africa):
### Address: "vous", everywhere. No adjective or participle agrees with the reader: no "vous êtes allé(e)", no "vous seul", no "sûr(e)".
### "Not sure" is "Je ne sais pas encore" (I don't know yet). Everyone is "tout le monde" or "chaque personne", people are "les gens", "les personnes" or "on".
### Non-negotiables: "les huit principes non négociables", as in everyday "c'est non négociable"; "les huit principes" where short.
### Co-production: "construire ensemble" (to build together); "coproduction" means films, "co-construction" is a word of professionals.
### Poll: "sondage", Telegram's own word; it is "lancé", "en cours", "terminé"; "ouvrir" was not taken, since it would also mean to look at it.
### Organiser: "responsable", plural "les responsables", one form for women and men and usual in Africa too; never "ils" or "ceux", never "seuls".
### Who answers for a decision is therefore "qui s'en occupe". The host is "qui gère ce bot". Saved: "C'est noté" (enregistrement is a recording).
### Answer is "réponse"; to reply to a message is told by Telegram's button « Répondre » after "touchez le message". Take back: "retirer"; remove: "enlever".
### Log: "historique". Locked form: "sous clé" (under lock and key; "chiffré" makes people think of numbers). Wrong question: "ce n’est pas la bonne question". A machine: "traduction automatique". Trouble with a question: "un souci". A no-break space stands before : ? ! ; % and inside « ».
### Language names are not inflected: "dans cette langue : { $language }". To look again at a decision: "faire le point".

## About this language

language-name = français
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = sondage
-organiser = responsable
-organisers = responsables
-principles = huit principes non négociables
-coproduction = construire ensemble
-help-translate = Aider à traduire
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = Dans quelle langue { -brand } doit-il vous écrire ?
language-now = Maintenant : { $language }.
language-follow-button = La langue de mon Telegram
language-saved = C’est noté. { -brand } vous écrira dans cette langue : { $language }.
language-following = C’est noté. { -brand } prendra la langue de votre application Telegram, si possible.
language-draft-note = Aucune personne dont c’est la langue maternelle n’a encore vérifié ces textes. Certains mots peuvent sembler étranges. Toutes nos excuses.

## Saying what sounds wrong

language-draft-sign = ✎ veut dire : les mots dans cette langue n’ont pas encore été vérifiés par une personne dont c’est la langue maternelle.
language-correct-button = Dire ce qui sonne mal
language-correct-write = Quels mots sonnent mal ou semblent étranges dans cette langue : { $language } ? Envoyez-moi un seul message maintenant. Écrivez ces mots, et ce que vous diriez à la place. Nombre de caractères au plus : { $most }. Les personnes qui gèrent ce bot le liront. Elles ne voient pas qui vous êtes.
language-correct-thanks = Merci ! Les personnes qui gèrent ce bot vont le lire.
refusal-correction-long = C’est trop long. Il y a { $shown } caractères, et le maximum est { $most }. Vous pouvez l’envoyer en plusieurs fois.
refusal-corrections-many = Beaucoup de messages comme celui-ci attendent d’être lus. Essayez de nouveau dans quelques jours. Merci !

## What is kept of it

privacy-corrections = Si vous nous dites ce qui sonne mal, nous gardons vos mots sous clé, 90 jours au plus. Nous ne gardons pas qui les a écrits.
mydata-awaited-correction = Nous attendons un message de vous sur ce qui sonne mal dans cette langue : { $language }.
