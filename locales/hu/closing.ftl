### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Lezárul: { $when }
reminder = Még van idő válaszolni. A szavazás a fenti üzenetben van.
closing-ask = Mikor záruljon le a szavazás?
closing-now = A vége most: { $when }
closing-open-end = Most addig marad nyitva, amíg Ön le nem zárja.
closing-evening-button = Ma este
closing-tomorrow-button = Holnap este
closing-days-button = Három nap múlva
closing-week-button = Egy hét múlva
closing-other-button = Más időpontban
closing-never-button = Amikor lezárom
closing-button = Mikor zárul le
closing-set = Elmentve. A szavazás lezárul: { $when }
closing-unset = Elmentve. A szavazás addig marad nyitva, amíg Ön le nem zárja.
closing-write = Küldje el a napot és az időt, így: { $example }. Ennek a városnak az ideje számít: { $city }.
refusal-time-unreadable = Ezt az időpontot nem értem. Kérem, így írja a napot és az időt: { $example }
refusal-time-past = Ez az időpont már elmúlt. Kérem, válasszon későbbit.
refusal-time-far = Ez túl messze van. Egy szavazás legfeljebb egy évig lehet nyitva.
help-organiser-until = A szavazás magától is lezárulhat. Írja az utolsó sorba a napot és az időt, ilyen formában:
