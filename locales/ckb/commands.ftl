### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = ئەمە چۆن کار دەکات
command-language = زمانەکەت هەڵبژێرە
command-principles = هەشت بنەمای نەگۆڕی پێکەوە کارکردن
command-poll = پرسیارێک لە گرووپەکە بکە
command-close = ڕاپرسییەک دابخە و ئەنجامەکەی پیشان بدە
command-results = ئەنجامی ڕاپرسییەک ببینە
command-export = وەڵامەکان بە فایل وەربگرە
command-suggest = وەڵامێکی تر بۆ ڕاپرسییەک پێشنیار بکە
command-decide = بە گرووپەکە بڵێ چ بڕیارێک درا
command-decisions = ببینە چ بڕیارێک دراوە
command-promise = بڵێ گرووپەکەت چۆن پابەندی هەشت بنەما نەگۆڕەکەیە
command-log = ببینە چ کارێک لەسەر ڕاپرسییەکان کراوە
command-report = ڕاپۆرتێک وەربگرە لەسەر ئەوەی خەڵک گوتوویانە
command-settings = ڕێکخستنەکانی ئەم گرووپە بگۆڕە
command-privacy = چ زانیارییەک دەربارەی تۆ هەڵدەگیرێت

bot-description = بۆتی { -brand } پێش ئەوەی بڕیارێک بدرێت، پرسیاری کورت لە گرووپەکانی دایک و باوکان دەکات. هەر کەسێک بە زمانی خۆی دەخوێنێتەوە و وەڵام دەداتەوە. کەس نابینێت تۆ چیت هەڵبژاردووە.
bot-short-description = ڕاپرسیی خێرا بۆ گرووپەکانی دایک و باوکان. هەر کەس بە زمانی خۆی وەڵام دەداتەوە.
