### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Lezárul: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = Még van idő válaszolni. A szavazás a fenti üzenetben van.
closing-ask = Mikor záruljon le a szavazás?
closing-now = A vége most: { $when }
closing-open-end = Most addig marad nyitva, amíg Ön le nem zárja.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = Ma este
closing-tomorrow-button = Holnap este
closing-days-button = Három nap múlva
closing-week-button = Egy hét múlva
closing-other-button = Más időpontban
closing-never-button = Amikor lezárom
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = Mikor zárul le
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = Elmentve. A szavazás lezárul: { $when }
closing-unset = Elmentve. A szavazás addig marad nyitva, amíg Ön le nem zárja.
closing-write = Küldje el a napot és az időt, így: { $example }. Ennek a városnak az ideje számít: { $city }.
refusal-time-unreadable = Ezt az időpontot nem értem. Kérem, így írja a napot és az időt: { $example }
refusal-time-past = Ez az időpont már elmúlt. Kérem, válasszon későbbit.
refusal-time-far = Ez túl messze van. Egy szavazás legfeljebb egy évig lehet nyitva.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = A szavazás magától is lezárulhat. Írja az utolsó sorba a napot és az időt, ilyen formában:
