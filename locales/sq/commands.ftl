### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Si funksionon kjo
command-language = Zgjidhni gjuhën tuaj
command-principles = Tetë parimet e punës së përbashkët, nga të cilat nuk heqim dorë
command-poll = Bëjini grupit një pyetje
command-close = Mbyllni një anketë dhe tregoni rezultatin
command-results = Tregoni rezultatin e një ankete
command-export = Merrni përgjigjet si skedar
command-suggest = Propozoni një përgjigje tjetër për një anketë
command-decide = Tregojini grupit çfarë u vendos
command-decisions = Shihni çfarë u vendos
command-promise = Tregoni si i zbaton grupi juaj tetë parimet
command-log = Shihni çfarë u bë me anketat
command-report = Merrni një raport për atë që thanë njerëzit
command-settings = Ndryshoni cilësimet e këtij grupi
command-privacy = Çfarë ruhet rreth jush

bot-description = { -brand } u bën pyetje të shkurtra grupeve të prindërve, para se të vendoset diçka. Secili lexon dhe përgjigjet në gjuhën e vet. Askush nuk e sheh çfarë keni zgjedhur.
bot-short-description = Anketa të shpejta për grupe prindërish. Secili përgjigjet në gjuhën e vet.
