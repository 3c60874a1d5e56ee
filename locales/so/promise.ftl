### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Sida aan kooxdeenna tan ugu samayno: { $text }
promise-in-group = Sida “{ $group }” tan u samayso: { $text }
promise-written-in = Tani weli kuma qorna luqaddaada. Waxay ku qoran tahay: { $language }.

## For an organiser

promise-title = Waxa ay “{ $group }” ballan qaadayso
promise-how = Qodob kasta oo ka mid ah { -principles }, kooxdaadu waxay hoosta uga qori kartaa sida ay u samayso. Dadka oo dhan qodobka ayay la akhriyayaan. Riix lambar, ama hal farriin ku qor:
promise-example = Waxaan kulannaa marka iskuulku dhammaado, carruurtuna way iman karaan.
promise-languages = Luqado kale, qayb kasta ku bilow sadar cusub iyo magac gaaban sida [pl].
promise-there = Hore ayaa loogu qoray:
promise-not-yet = Kooxdaadu weli midna uma qorin.
promise-none = Kooxdaadu weli halkan kuma qorin sida ay tan u samayso.
promise-write = Hal farriin ku qor, sidan. Ugu badnaan waa { $most } xaraf:
promise-saved = Waa la kaydiyay. Hadda laga bilaabo dadka oo dhan qodobkan ayay la akhriyayaan.
promise-change = Si aad u beddesho ama luqad ugu darto, tan koobiyee, beddel oo soo dir:
promise-remove-button = Ka saar
promise-removed = Waa la saaray, cidna hadda ma arkayso. Haddii aad dib u rabto, tan koobiyee oo soo dir:
promise-which = Kooxdee ayaad ka hadlaysaa?
promise-no-group = Tan qabanqaabiyayaasha oo keliya ayaa qori kara, mana aqaan koox aad qabanqaabiso. Kooxdaada igu dar, halkaasna ku qor /promise.

## What stands in the way

refusal-which-principle = Fadlan /promise kadib qor lambar u dhexeeya 1 iyo 8. Si aad sideedda oo dhan u aragto, qor /principles.
refusal-promise-empty = Halkan ereyo kama arko. Fadlan qor sida kooxdaadu tan u samayso.
refusal-promise-gone = Tan mar hore ayaa la saaray.
