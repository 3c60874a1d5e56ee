### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Sida ay tani u shaqayso
command-language = Dooro luqaddaada
command-principles = Wada-shaqaynta: { -principles }
command-poll = Kooxda su’aal weydii
command-close = Xir ra’yi-ururin oo muuji natiijada
command-results = Muuji natiijada ra’yi-ururin
command-export = Jawaabaha ku hel fayl
command-suggest = Ra’yi-ururin u soo jeedi jawaab kale
command-decide = Kooxda u sheeg waxa la go’aamiyay
command-decisions = Arag waxa la go’aamiyay
command-promise = Sheeg sida kooxdaadu u ilaaliso { -principles }
command-log = Arag waxa laga qabtay ra’yi-ururinnada
command-report = Hel warbixin ku saabsan waxa dadku yiraahdeen
command-settings = Habee kooxdan
command-privacy = Waxa aan kaa hayno

bot-description = { -brand } wuxuu kooxaha waalidiinta weydiiyaa su’aalo gaagaaban ka hor inta aan wax la go’aamin. Dadka oo dhan luqaddooda ayay wax ku akhriyaan kuna jawaabaan. Cidna ma arkayso waxaad dooratay.
bot-short-description = Su’aalo gaagaaban oo kooxaha waalidiinta la weydiiyo. Dadku luqaddooda ayay ku jawaabaan.
