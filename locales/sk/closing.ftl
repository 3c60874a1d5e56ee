### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Koniec: { $when }
reminder = Ešte je čas odpovedať. Anketa je v správe vyššie.
closing-ask = Kedy sa má anketa skončiť?
closing-now = Koniec je teraz nastavený: { $when }
closing-open-end = Teraz pobeží, kým ju neukončíte.
closing-evening-button = Dnes večer
closing-tomorrow-button = Zajtra večer
closing-days-button = O tri dni
closing-week-button = O týždeň
closing-other-button = V inom čase
closing-never-button = Keď ju ukončím
closing-button = Kedy sa skončí
closing-set = Uložené. Anketa sa skončí: { $when }
closing-unset = Uložené. Anketa pobeží, kým ju neukončíte.
closing-write = Pošlite mi deň a čas takto: { $example }. Platí čas v tomto meste: { $city }.
refusal-time-unreadable = Tomuto času nerozumiem. Napíšte, prosím, deň a čas takto: { $example }
refusal-time-past = Tento čas už uplynul. Vyberte, prosím, neskorší.
refusal-time-far = To je priďaleko. Anketa môže bežať najviac rok.
help-organiser-until = Anketa sa môže skončiť sama. Na posledný riadok napíšte deň a čas v tejto podobe:
