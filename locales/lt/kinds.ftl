### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Paspauskite kiekvieno pasirinkto atsakymo numerį. Galite rinktis tiek, kiek norite. Paspauskite numerį dar kartą, jei atsakymo nebenorite. Niekas nemato, ką renkatės.
card-several-most = Paspauskite kiekvieno pasirinkto atsakymo numerį. Galite rinktis iki { $most } atsakymų. Paspauskite numerį dar kartą, jei atsakymo nebenorite. Niekas nemato, ką renkatės.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = Surikiuokite atsakymus: pirma paspauskite geriausią, tada kitą geriausią ir taip toliau. Galite sustoti, kada norite. Jei norite vieną atsiimti, spauskite 🌐. Niekas nemato, ką renkatės.

## The ballot, seen by one person

ballot-several = Rinkitės tiek, kiek norite. Paspauskite dar kartą, jei atsakymo nebenorite. Tai matote tik jūs.
ballot-several-most = Rinkitės iki { $most } atsakymų. Paspauskite dar kartą, jei atsakymo nebenorite. Tai matote tik jūs.
ballot-order-how = Pirma paspauskite geriausią, tada kitą geriausią ir taip toliau. Galite sustoti, kada norite. Tai matote tik jūs.
ballot-order = Jūsų tvarka: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = Atsiimti paskutinį

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Įrašyta. Dabar jūsų tvarka: { $options }
# An answer was pressed that is in the order already.
press-order-same = Niekas nepasikeitė. Jūsų tvarka: { $options }
refusal-most-chosen = Daugiausia galite pasirinkti { $most }. Pirma vieną išimkite.

## The result

result-several = Žmonės galėjo pasirinkti kelis atsakymus. Todėl visos dalys kartu gali sudaryti daugiau nei 100 %.
# How points are counted; the number of points is also the number of answers.
result-order = Taškai už pirmą vietą: { $most }. Už kiekvieną tolesnę vietą – vienu tašku mažiau. Nepasirinkti atsakymai taškų negauna.
result-points =
    { $count ->
        [one] { $shown } taškas
        [few] { $shown } taškai
        [many] { $shown } taško
       *[other] { $shown } taškų
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = vieta: { $place }
# The same where other answers have as many points.
result-place-shared = pasidalyta vieta: { $place }
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = Kartu sudėjus: „sutinku“ – { $agree }, „nei sutinku, nei nesutinku“ – { $middle }, „nesutinku“ – { $disagree }.
# Follows result-picture where answers were put in order.
result-picture-points = Skaičiai šalia juostelių yra taškai.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = Jei norite, kad žmonės galėtų rinktis kelis atsakymus, parašykite #several atskiroje eilutėje. Su #several 3 galima rinktis iki 3. Su #order žmonės surikiuoja atsakymus.
# The line with #several has something else than a number after it.
refusal-most-unreadable = Nesuprantu eilutės su #several. Parašykite tik #several arba su skaičiumi, štai taip: #several 3
