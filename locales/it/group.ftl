### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Ciao! Sono { -brand }.
welcome-ask = Faccio domande veloci alle famiglie prima che si decida qualcosa.
welcome-each = Ogni famiglia legge e risponde nella propria lingua. Le risposte sono segrete.
welcome-principles-button = Gli { -principles }
welcome-languages-button = Le lingue di questo gruppo
welcome-help-button = Aiuto

## The group's languages

languages-title = Quali lingue legge questo gruppo?
languages-how = Premi una lingua per aggiungerla o toglierla. La prima che scegli viene per prima.
languages-now = Adesso: { $languages }.
languages-done-button = Fatto
languages-done = Salvato. Puoi cambiarlo in qualsiasi momento con /settings.
languages-keep-one = Un gruppo ha bisogno di almeno una lingua. Prima aggiungine un’altra.

languages-check-readers = Una traduzione fatta da una persona del gruppo si vede solo dopo il controllo di chi organizza il gruppo, o di un’altra persona che legge quella lingua.
languages-check-organisers = Una traduzione fatta da una persona del gruppo si vede solo dopo il controllo di chi organizza il gruppo.
languages-check-button = Cambia chi controlla
