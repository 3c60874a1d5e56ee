### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Bonjour ! Je suis { -brand }.
welcome-ask = Je pose des questions rapides aux familles, avant toute décision.
welcome-each = Chaque famille lit et répond dans sa langue. Les réponses sont secrètes.
welcome-principles-button = Les huit principes
welcome-languages-button = Les langues de ce groupe
welcome-help-button = Aide

## The group's languages

languages-title = Quelles langues lit-on dans ce groupe ?
languages-how = Appuyez sur une langue pour l’ajouter ou l’enlever. La première que vous choisissez sera la première.
languages-now = Maintenant : { $languages }.
languages-done-button = J’ai fini
languages-done = C’est noté. Vous pouvez changer cela à tout moment avec /settings.
languages-keep-one = Un groupe a besoin d’au moins une langue. Ajoutez-en d’abord une autre.

languages-check-readers = Les traductions des personnes du groupe sont visibles après une vérification. Elle est faite par les responsables, ou par une autre personne qui lit la langue.
languages-check-organisers = Les traductions des personnes du groupe sont visibles après une vérification par les responsables.
languages-check-button = Changer qui vérifie
