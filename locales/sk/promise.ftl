### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Ako to robíme v našej skupine: { $text }
promise-in-group = Ako to robí „{ $group }“: { $text }
promise-written-in = Vo vašom jazyku to ešte nie je. Je to napísané v tomto jazyku: { $language }.

## For an organiser

promise-title = Čo sľubuje „{ $group }“
promise-how = Pri každej z ôsmich zásad môže vaša skupina povedať, ako ju dodržiava. Všetci si to prečítajú spolu so zásadou. Stlačte číslo alebo to napíšte v jednej správe:
promise-example = Stretávame sa po vyučovaní a deti môžu prísť tiež.
promise-languages = Ak píšete vo viacerých jazykoch, začnite každú časť na novom riadku krátkym menom jazyka, napríklad [pl].
promise-there = Už je napísané pri týchto zásadách:
promise-not-yet = Vaša skupina to ešte nenapísala pri žiadnej zásade.
promise-none = Vaša skupina tu ešte nenapísala, ako to robí.
promise-write = Napíšte to v jednej správe, najviac { $most } znakov, napríklad takto:
promise-saved = Uložené. Odteraz si to všetci prečítajú pri tejto zásade.
promise-change = Ak to chcete zmeniť alebo pridať jazyk, skopírujte tento text, zmeňte ho a pošlite:
promise-remove-button = Odstrániť
promise-removed = Odstránené, už to nikto neuvidí. Ak to chcete vrátiť, skopírujte tento text a pošlite ho:
promise-which = Ktorú skupinu myslíte?
promise-no-group = Toto môžu písať len organizátori a nepoznám žiadnu skupinu, ktorú vediete. Pridajte ma do svojej skupiny a napíšte tam /promise.

## What stands in the way

refusal-which-principle = Napíšte, prosím, za /promise číslo od 1 do 8. Všetkých osem uvidíte, keď napíšete /principles.
refusal-promise-empty = Nevidím tu žiadne slová. Napíšte, prosím, ako to vaša skupina robí.
refusal-promise-gone = Toto už je odstránené.
