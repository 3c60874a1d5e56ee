### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Konec ankety: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = Ještě je čas odpovědět. Anketa je ve zprávě výše.
closing-ask = Kdy má anketa skončit?
closing-now = Nastavený konec ankety: { $when }
closing-open-end = Konec není nastavený. Anketa poběží, dokud ji neukončíte.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = Dnes večer
closing-tomorrow-button = Zítra večer
closing-days-button = Za tři dny
closing-week-button = Za týden
closing-other-button = Jiný čas
closing-never-button = Až ji ukončím
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = Kdy anketa skončí
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = Uloženo. Konec ankety: { $when }
closing-unset = Uloženo. Anketa poběží, dokud ji neukončíte.
closing-write = Pošlete mi den a čas v této podobě: { $example }. Platí čas v tomto městě: { $city }.
refusal-time-unreadable = Tomuto času nerozumím. Napište prosím den a čas v této podobě: { $example }
refusal-time-past = Tento čas už uplynul. Vyberte prosím pozdější.
refusal-time-far = Tento čas je příliš vzdálený. Anketa může běžet nejvýš jeden rok.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = Anketa může skončit sama. Na poslední řádek napište den a čas v této podobě:
