### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Bu nasıl çalışır
command-language = Dilinizi seçin
command-principles = Birlikte çalışmanın sekiz vazgeçilmez ilkesi
command-poll = Gruba bir soru sorun
command-close = Anketi kapatın ve sonucu gösterin
command-results = Bir anketin sonucunu gösterin
command-export = Cevapları dosya olarak alın
command-suggest = Bir ankete başka bir cevap önerin
command-decide = Gruba ne karar verildiğini bildirin
command-decisions = Alınan kararları görün
command-promise = Grubunuzun sekiz vazgeçilmez ilkeye nasıl uyduğunu yazın
command-log = Anketlerle ilgili neler yapıldığını görün
command-report = Söylenenlerin raporunu alın
command-settings = Bu grubu ayarlayın
command-privacy = Sizinle ilgili neler saklanıyor

bot-description = { -brand }, karar verilmeden önce veli gruplarına kısa sorular sorar. Herkes kendi dilinde okur ve cevap verir. Neyi seçtiğinizi kimse görmez.
bot-short-description = Veli grupları için kısa anketler. Herkes kendi dilinde cevap verir.
