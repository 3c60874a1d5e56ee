### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Konec ankety: { $when }
reminder = Ještě je čas odpovědět. Anketa je ve zprávě výše.
closing-ask = Kdy má anketa skončit?
closing-now = Nastavený konec ankety: { $when }
closing-open-end = Konec není nastavený. Anketa poběží, dokud ji neukončíte.
closing-evening-button = Dnes večer
closing-tomorrow-button = Zítra večer
closing-days-button = Za tři dny
closing-week-button = Za týden
closing-other-button = Jiný čas
closing-never-button = Až ji ukončím
closing-button = Kdy anketa skončí
closing-set = Uloženo. Konec ankety: { $when }
closing-unset = Uloženo. Anketa poběží, dokud ji neukončíte.
closing-write = Pošlete mi den a čas v této podobě: { $example }. Platí čas v tomto městě: { $city }.
refusal-time-unreadable = Tomuto času nerozumím. Napište prosím den a čas v této podobě: { $example }
refusal-time-past = Tento čas už uplynul. Vyberte prosím pozdější.
refusal-time-far = Tento čas je příliš vzdálený. Anketa může běžet nejvýš jeden rok.
help-organiser-until = Anketa může skončit sama. Na poslední řádek napište den a čas v této podobě:
