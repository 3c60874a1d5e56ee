### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Jak to działa
command-language = Wybierz swój język
command-principles = Osiem żelaznych zasad współtworzenia
command-poll = Zadaj grupie pytanie
command-close = Zakończ ankietę i pokaż wynik
command-results = Zobacz wynik ankiety
command-export = Pobierz odpowiedzi w pliku
command-suggest = Zaproponuj inną odpowiedź w ankiecie
command-decide = Powiedz grupie, co postanowiono
command-decisions = Zobacz, co postanowiono
command-promise = Napisz, jak Twoja grupa trzyma się ośmiu żelaznych zasad
command-log = Zobacz, co zrobiono z ankietami
command-report = Raport o tym, co powiedzieli ludzie
command-settings = Ustawienia tej grupy
command-privacy = Co o Tobie przechowujemy

bot-description = { -brand } zadaje grupom rodziców krótkie pytania, zanim zapadnie jakakolwiek decyzja. Wszyscy czytają i odpowiadają w swoim języku. Nikt nie widzi Twojego wyboru.
bot-short-description = Krótkie ankiety dla grup rodziców. Wszyscy odpowiadają w swoim języku.
