### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Bonjour ! Je suis { -brand }.
# The two lines that say what Chorus does.
welcome-ask = Je pose des questions rapides aux familles, avant toute décision.
welcome-each = Chaque famille lit et répond dans sa langue. Les réponses sont secrètes.
# Buttons under the welcome; keep each short.
welcome-principles-button = Les huit principes
welcome-languages-button = Les langues de ce groupe
welcome-help-button = Aide

## The group's languages

languages-title = Quelles langues lit-on dans ce groupe ?
languages-how = Appuyez sur une langue pour l’ajouter ou l’enlever. La première que vous choisissez sera la première.
languages-now = Maintenant : { $languages }.
languages-done-button = J’ai fini
languages-done = C’est noté. Vous pouvez changer cela à tout moment avec /settings.
# The organiser tried to take away the last language.
languages-keep-one = Un groupe a besoin d’au moins une langue. Ajoutez-en d’abord une autre.

# Who may check a translation that a member wrote: the one or the other stands in the message.
languages-check-readers = Les traductions des personnes du groupe sont visibles après une vérification. Elle est faite par les responsables, ou par une autre personne qui lit la langue.
languages-check-organisers = Les traductions des personnes du groupe sont visibles après une vérification par les responsables.
# A button that changes from the one to the other.
languages-check-button = Changer qui vérifie
