### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Paspauskite kiekvieno pasirinkto atsakymo numerį. Galite rinktis tiek, kiek norite. Paspauskite numerį dar kartą, jei atsakymo nebenorite. Niekas nemato, ką renkatės.
card-several-most = Paspauskite kiekvieno pasirinkto atsakymo numerį. Galite rinktis iki { $most } atsakymų. Paspauskite numerį dar kartą, jei atsakymo nebenorite. Niekas nemato, ką renkatės.
card-order = Surikiuokite atsakymus: pirma paspauskite geriausią, tada kitą geriausią ir taip toliau. Galite sustoti, kada norite. Jei norite vieną atsiimti, spauskite 🌐. Niekas nemato, ką renkatės.

## The ballot, seen by one person

ballot-several = Rinkitės tiek, kiek norite. Paspauskite dar kartą, jei atsakymo nebenorite. Tai matote tik jūs.
ballot-several-most = Rinkitės iki { $most } atsakymų. Paspauskite dar kartą, jei atsakymo nebenorite. Tai matote tik jūs.
ballot-order-how = Pirma paspauskite geriausią, tada kitą geriausią ir taip toliau. Galite sustoti, kada norite. Tai matote tik jūs.
ballot-order = Jūsų tvarka: { $options }
ballot-undo-button = Atsiimti paskutinį

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Įrašyta. Dabar jūsų tvarka: { $options }
press-order-same = Niekas nepasikeitė. Jūsų tvarka: { $options }
refusal-most-chosen = Daugiausia galite pasirinkti { $most }. Pirma vieną išimkite.

## The result

result-several = Žmonės galėjo pasirinkti kelis atsakymus. Todėl visos dalys kartu gali sudaryti daugiau nei 100 %.
result-order = Taškai už pirmą vietą: { $most }. Už kiekvieną tolesnę vietą – vienu tašku mažiau. Nepasirinkti atsakymai taškų negauna.
result-points =
    { $count ->
        [one] { $shown } taškas
        [few] { $shown } taškai
        [many] { $shown } taško
       *[other] { $shown } taškų
    }
result-place = vieta: { $place }
result-place-shared = pasidalyta vieta: { $place }
result-spread = Kartu sudėjus: „sutinku“ – { $agree }, „nei sutinku, nei nesutinku“ – { $middle }, „nesutinku“ – { $disagree }.
result-picture-points = Skaičiai šalia juostelių yra taškai.

## For organisers

help-organiser-kinds = Jei norite, kad žmonės galėtų rinktis kelis atsakymus, parašykite #several atskiroje eilutėje. Su #several 3 galima rinktis iki 3. Su #order žmonės surikiuoja atsakymus.
refusal-most-unreadable = Nesuprantu eilutės su #several. Parašykite tik #several arba su skaičiumi, štai taip: #several 3
