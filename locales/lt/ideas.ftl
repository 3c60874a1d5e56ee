### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Dar niekas neatsiuntė idėjos.
        [one] { $shown } žmogus atsiuntė idėjų.
        [few] { $shown } žmonės atsiuntė idėjų.
        [many] { $shown } žmogaus atsiuntė idėjų.
       *[other] { $shown } žmonių atsiuntė idėjų.
    }
ideas-card-how = Spauskite 💡 ir parašykite savo idėją bet kuria kalba. Niekas nemato, kad tai jūs.
ideas-ballot-how = Spauskite 💡 ir parašykite idėją bet kuria kalba. Organizatoriai perskaitys visas idėjas ir dėl kai kurių leis balsuoti. Tai matote tik jūs.
ideas-own-none = Idėjos dar neatsiuntėte.
ideas-own = Jūsų idėjos:
ideas-own-voted = Balsuojama dėl idėjos: { $idea }
ideas-button = Parašyti savo idėją
ideas-take-back-button = Atsiimti savo idėjas
ideas-taken-back = Jūsų idėjos atsiimtos. Idėjos, dėl kurių jau balsuojama, lieka.
ideas-still-open = Ši apklausa dar vyksta.
ideas-voted = Idėjos, dėl kurių balsuojama apklausoje { $code }: { $shown }

## To who has an idea, in private

ideas-write = Kokia jūsų idėja? Parašykite ją man viena žinute, bet kuria kalba. Rašykite trumpai, ne daugiau ženklų kaip { $most }.
ideas-thanks = Ačiū! Jūsų idėja gauta. Jei dėl jos bus balsuojama, pranešiu jums mūsų asmeniniame pokalbyje.
ideas-heard = Dabar grupė gali dėl to balsuoti. Tos apklausos kodas – { $code }.

## To organisers, in private

ideas-list-button = Visos idėjos
ideas-list-how = Paspauskite numerį, kad pažymėtumėte idėją balsavimui. Paspauskite dar kartą, ir žyma dings. Iš 2–12 pažymėtų idėjų galite sudaryti apklausą. Niekas nesužinos, kieno tai idėjos.
ideas-list-none = Dabar čia nėra idėjų, iš kurių būtų galima rinktis.
ideas-vote-button = Sudaryti apklausą iš pažymėtų: { $shown }
builder-ideas-button = Rašo savo idėjas

## Every "no": what happened, and what to do

refusal-open-with-options = Su #ideas žmonės atsako savo žodžiais. Parašykite tik klausimą, be atsakymų.
refusal-ideas-few = Pirma pažymėkite daugiau idėjų. Mažiausiai reikia { $most }.
refusal-ideas-many = Pažymėjote idėjų: { $most }. Daugiau apklausoje būti negali. Pirma nuimkite vieną žymą.
refusal-ideas-gone = Kai kurios iš šių idėjų atsiimtos arba dėl jų jau balsuojama. Dar kartą pasirinkite iš idėjų sąrašo.
refusal-export-open = Šios apklausos failo nėra: žmonės rašė savo idėjas. Jei norite jas pamatyti, parašykite man /results ir apklausos kodą.

## Help and privacy

help-organiser-ideas = Jei norite paprašyti idėjų, parašykite #ideas atskiroje eilutėje ir nerašykite atsakymų. Žmonės rašys man savo žodžiais. Spauskite 🌐, tada „Daugiau“: ten perskaitysite idėjas ir dėl geriausių leisite balsuoti.
privacy-ideas = Jei apklausoje prašoma jūsų idėjų, jas ir duomenis apie tai, kas jūs, saugome užšifruotus. Organizatoriai skaito idėjas, bet nesužino, kieno jos. Jei dėl jūsų idėjos balsuojama, ją gali skaityti visi, o duomenis apie tai, kas jūs, ištriname. Iki tol idėjas galite atsiimti.
