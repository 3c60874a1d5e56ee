### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Aštuoni bendro darbo principai, dėl kurių nesiderame
principles-how = Paspauskite numerį ir skaitykite daugiau.
principles-credit = Dėl jų sutarė { -abss } tėvų atstovai (Parent Champions). Žodžiai po pavadinimais yra mūsų.
principles-list-button = Visi aštuoni
principles-previous-button = Ankstesnis
principles-next-button = Kitas
principles-print-button = Spausdinti visus aštuonis
principles-print-caption = Visi aštuoni viename lape. Atverkite failą ir išspausdinkite.

principle-1-title = Nieko dėl mūsų be mūsų
principle-1-text = Žmonės, kuriems skirta paslauga, padeda ją planuoti. Jie prisideda dar prieš pradedant tartis ir spręsti. Nepradėkite nuo jau paruoštos idėjos. Kurkite ją kartu.
principle-2-title = Lankstumas
principle-2-text = Atvirai kalbėkite apie tikslą, kelią iki jo ir laiką, kurio gali prireikti. Leiskite planui keistis kiekviename žingsnyje, nuo pat pradžių.
principle-3-title = Vienoda vertė
principle-3-text = Kiekvienas žmogus kuo nors prisideda. Tai skirtingi dalykai. Jie vienodai vertingi.
principle-4-title = Vienoda atsakomybė
principle-4-text = Sprendžiame kartu nuo pradžios iki pabaigos. Nė vienas žmogus ir nė viena grupė nėra svarbesni už kitus. Niekas neturėtų nė atrodyti svarbesnis.
principle-5-title = Geras bendravimas ir tinkama pagalba
principle-5-text = Visi, kas dalyvauja, gali suprasti, kas vyksta. Viską pasakome aiškiai, o žmonės gauna tam reikalingą pagalbą.
principle-6-title = Prieinamumas nuo pat pradžių
principle-6-text = Kai kurie dalykai trukdo žmonėms dalyvauti. Skirkite laiko ir sužinokite, kas trukdo. Tada tas kliūtis pašalinkite, nuo pat pradžių.
principle-7-title = Pakankamai lėšų visam bendro darbo keliui
principle-7-text = Bendram darbui reikia pinigų. Jų turi užtekti kiekvienam žingsniui, ne tik pradžiai.
principle-8-title = Visa tai – dar prieš prasidedant projektui
principle-8-text = Pirma susipažinkite su savo bendruomene. Kurkite pasitikėjimą tarp žmonių, kurie dirbs kartu. Tik tada, kai žmonės pasirengę, pradėkite projektą.
