### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = A közös munka nyolc alapelve, amelyből nem engedünk
principles-how = Nyomjon meg egy számot, ha többet szeretne olvasni.
principles-credit = Ezeket az alapelveket a szülők képviselői (Parent Champions) fogadták el. A szervezetük: { -abss }. A címek alatti szövegeket mi írtuk.
principles-list-button = Mind a nyolc
principles-previous-button = Vissza
principles-next-button = Tovább
principles-print-button = Mind a nyolc nyomtatása
principles-print-caption = Mind a nyolc egy oldalon. Nyissa meg a fájlt, és nyomtassa ki.

principle-1-title = Semmit rólunk nélkülünk
principle-1-text = Akiknek egy szolgáltatás szól, azok segítenek megtervezni. Már azelőtt részt vesznek, hogy bárki megbeszélné vagy eldöntené. Ne kész ötlettel kezdjenek. Közösen formálják az ötletet.
principle-2-title = Rugalmasság
principle-2-text = Beszéljenek nyíltan a célról, az odáig vezető útról és arról, mennyi időbe telhet. Legyenek készek minden lépésnél változtatni, már a legelejétől.
principle-3-title = Egyenlő érték
principle-3-text = Az asztalnál mindenki hoz valamit. Mindenki mást. Ezek ugyanannyit érnek.
principle-4-title = Egyenlő felelősség
principle-4-text = Az elejétől a végéig együtt döntünk. Egyetlen ember és egyetlen csoport sem fontosabb a többinél. Ne is tűnjön senki fontosabbnak.
principle-5-title = Jó kommunikáció és megfelelő támogatás
principle-5-text = Mindenki, aki részt vesz, megértheti, mi történik. Érthetően beszélünk és írunk, és mindenki megkapja hozzá a szükséges segítséget.
principle-6-title = Hozzáférhetőség a kezdetektől
principle-6-text = Vannak dolgok, amelyek miatt az emberek nem tudnak részt venni. Szánjanak időt arra, hogy megtudják, mik ezek. Aztán hárítsák el őket, már a kezdetektől.
principle-7-title = Elegendő pénz a közös munka egész útján
principle-7-text = A közös munka pénzbe kerül. Legyen rá elég az út minden lépésénél, ne csak az elején.
principle-8-title = Közös munka már a projekt kezdete előtt
principle-8-text = Először ismerjék meg a közösségüket. Építsenek bizalmat azok között, akik együtt fognak dolgozni. Csak utána kezdjék el a projektet, amikor az emberek készen állnak.
