### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Hogyan működik
command-language = Nyelv választása
command-principles = A közös munka nyolc alapelve, amelyből nem engedünk
command-poll = Kérdés a csoportnak
command-close = Szavazás lezárása és az eredmény megmutatása
command-results = Egy szavazás eredménye
command-export = A válaszok letöltése fájlban
command-suggest = Más válasz javasolása egy szavazáshoz
command-decide = Döntés közlése a csoporttal
command-decisions = Milyen döntések születtek
command-promise = Hogyan tartja be a csoportja a nyolc alapelvet
command-log = Mi történt a szavazásokkal
command-report = Beszámoló arról, mit mondtak az emberek
command-settings = A csoport beállításai
command-privacy = Mit őrzünk meg Önről

bot-description = A { -brand } gyors kérdéseket tesz fel szülői csoportoknak, mielőtt bármiről döntés születik. Mindenki a saját nyelvén olvas és válaszol. Senki sem látja, hogy Ön mit választott.
bot-short-description = Gyors szavazások szülői csoportoknak. Mindenki a saját nyelvén válaszol.
