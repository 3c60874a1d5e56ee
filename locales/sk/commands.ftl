### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Ako to funguje
command-language = Vybrať si jazyk
command-principles = Osem zásad spolupráce, z ktorých neustupujeme
command-poll = Položiť skupine otázku
command-close = Ukončiť anketu a ukázať výsledok
command-results = Ukázať výsledok ankety
command-export = Dostať odpovede v súbore
command-suggest = Navrhnúť do ankety ďalšiu odpoveď
command-decide = Povedať skupine, čo sa rozhodlo
command-decisions = Pozrieť si, čo sa rozhodlo
command-promise = Napísať, ako sa vaša skupina drží ôsmich zásad
command-log = Pozrieť si, čo sa robilo s anketami
command-report = Dostať prehľad toho, čo ľudia povedali
command-settings = Nastaviť túto skupinu
command-privacy = Čo o vás uchovávame

bot-description = { -brand } kladie skupinám rodičov krátke otázky skôr, ako sa niečo rozhodne. Všetci čítajú a odpovedajú vo svojom jazyku. Nikto nevidí, čo ste si vybrali.
bot-short-description = Krátke ankety pre skupiny rodičov. Všetci odpovedajú vo svojom jazyku.
