### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Kaip tai veikia
command-language = Pasirinkti kalbą
command-principles = Aštuoni bendro darbo principai, dėl kurių nesiderame
command-poll = Užduoti grupei klausimą
command-close = Baigti apklausą ir parodyti rezultatą
command-results = Parodyti apklausos rezultatą
command-export = Gauti atsakymus faile
command-suggest = Pasiūlyti apklausai kitą atsakymą
command-decide = Pranešti grupei, kas nuspręsta
command-decisions = Pamatyti, kas nuspręsta
command-promise = Parašyti, kaip jūsų grupė laikosi aštuonių principų
command-log = Pamatyti, kas daryta su apklausomis
command-report = Gauti ataskaitą apie tai, ką žmonės pasakė
command-settings = Keisti šios grupės nustatymus
command-privacy = Kas apie jus saugoma

bot-description = { -brand } užduoda tėvų grupėms trumpus klausimus prieš ką nors nusprendžiant. Visi skaito ir atsako savo kalba. Niekas nemato, ką pasirinkote.
bot-short-description = Trumpos apklausos tėvų grupėms. Visi atsako savo kalba.
