### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Ciao! Sono { -brand }.
# The two lines that say what Chorus does.
welcome-ask = Faccio domande veloci alle famiglie prima che si decida qualcosa.
welcome-each = Ogni famiglia legge e risponde nella propria lingua. Le risposte sono segrete.
# Buttons under the welcome; keep each short.
welcome-principles-button = Gli { -principles }
welcome-languages-button = Le lingue di questo gruppo
welcome-help-button = Aiuto

## The group's languages

languages-title = Quali lingue legge questo gruppo?
languages-how = Premi una lingua per aggiungerla o toglierla. La prima che scegli viene per prima.
languages-now = Adesso: { $languages }.
languages-done-button = Fatto
languages-done = Salvato. Puoi cambiarlo in qualsiasi momento con /settings.
# The organiser tried to take away the last language.
languages-keep-one = Un gruppo ha bisogno di almeno una lingua. Prima aggiungine un’altra.

# Who may check a translation that a member wrote: the one or the other stands in the message.
languages-check-readers = Una traduzione fatta da una persona del gruppo si vede solo dopo il controllo di chi organizza il gruppo, o di un’altra persona che legge quella lingua.
languages-check-organisers = Una traduzione fatta da una persona del gruppo si vede solo dopo il controllo di chi organizza il gruppo.
# A button that changes from the one to the other.
languages-check-button = Cambia chi controlla
