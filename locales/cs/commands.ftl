### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Jak to funguje
command-language = Vybrat si jazyk
command-principles = Osm pevných zásad spolutvorby
command-poll = Položit skupině otázku
command-close = Ukončit anketu a ukázat výsledek
command-results = Podívat se na výsledek ankety
command-export = Stáhnout si odpovědi v souboru
command-suggest = Navrhnout další odpověď v anketě
command-decide = Říct skupině, co se rozhodlo
command-decisions = Podívat se, co se rozhodlo
command-promise = Napsat, jak se skupina drží osmi pevných zásad
command-log = Co se dělalo s anketami
command-report = Přehled toho, co lidé řekli
command-settings = Nastavit tuto skupinu
command-privacy = Co o vás uchováváme

bot-description = { -brand } klade skupinám rodičů krátké otázky dřív, než se o čemkoli rozhodne. Všichni čtou a odpovídají ve svém jazyce. Vaši volbu nikdo nevidí.
bot-short-description = Krátké ankety pro skupiny rodičů. Všichni odpovídají ve svém jazyce.
