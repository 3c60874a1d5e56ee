### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Cum funcționează
command-language = Alegeți limba
command-principles = Cele opt principii ale conlucrării, la care nu renunțăm
command-poll = Puneți o întrebare grupului
command-close = Închideți un sondaj și arătați rezultatul
command-results = Vedeți rezultatul unui sondaj
command-export = Primiți răspunsurile într-un fișier
command-suggest = Propuneți alt răspuns la un sondaj
command-decide = Spuneți grupului ce s-a hotărât
command-decisions = Vedeți ce s-a hotărât
command-promise = Spuneți cum respectă grupul cele opt principii
command-log = Vedeți ce s-a făcut cu sondajele
command-report = Primiți un raport despre ce au spus oamenii
command-settings = Configurați grupul
command-privacy = Ce se păstrează despre dumneavoastră

bot-description = { -brand } pune grupurilor de părinți întrebări scurte, înainte să se hotărască ceva. Fiecare citește și răspunde în limba sa. Nimeni nu vede ce ați ales.
bot-short-description = Sondaje rapide pentru grupuri de părinți. Fiecare răspunde în limba sa.
