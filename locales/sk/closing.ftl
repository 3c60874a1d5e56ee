### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Koniec: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = Ešte je čas odpovedať. Anketa je v správe vyššie.
closing-ask = Kedy sa má anketa skončiť?
closing-now = Koniec je teraz nastavený: { $when }
closing-open-end = Teraz pobeží, kým ju neukončíte.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = Dnes večer
closing-tomorrow-button = Zajtra večer
closing-days-button = O tri dni
closing-week-button = O týždeň
closing-other-button = V inom čase
closing-never-button = Keď ju ukončím
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = Kedy sa skončí
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = Uložené. Anketa sa skončí: { $when }
closing-unset = Uložené. Anketa pobeží, kým ju neukončíte.
closing-write = Pošlite mi deň a čas takto: { $example }. Platí čas v tomto meste: { $city }.
refusal-time-unreadable = Tomuto času nerozumiem. Napíšte, prosím, deň a čas takto: { $example }
refusal-time-past = Tento čas už uplynul. Vyberte, prosím, neskorší.
refusal-time-far = To je priďaleko. Anketa môže bežať najviac rok.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = Anketa sa môže skončiť sama. Na posledný riadok napíšte deň a čas v tejto podobe:
