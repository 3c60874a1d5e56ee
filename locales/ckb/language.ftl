### How this language is named, and how Chorus speaks about languages.
### Choices made for Central Kurdish (Sorani):
### Form of address: the singular تۆ (بنووسە، دەتوانیت، گرووپەکەت) with تکایە, everywhere, as is usual in apps. It is polite enough, and it shows that an answer is one person's; the plural ئێوە was not taken, as "what you chose" would sound like the whole group's. What the organising team does is said without "you" (چی دەکرێت؟). "Sorry" is داوای لێبوردن دەکەین, not ببوورە. Principles speak as "we" (با …).
### Gender: Sorani shows none in pronouns, verbs and adjectives; only words such as ژن/پیاو, دایک/باوک would. "Parents" is دایک و باوکان. "Not sure" is دڵنیا نیم.
### Non-negotiable: بنەمای نەگۆڕ (a principle that does not change); هێڵی سوور (red line) and مەرج (condition) were not taken: the one is politics, the other sounds like a demand.
### Co-production: پێکەوە کارکردن (working together); بەرهەمهێنانی هاوبەش would speak of a factory. To meet is کۆبوونەوە (یەکتر بینین is for friends).
### Poll: ڕاپرسی, which is not an election (دەنگدان is voting, only for ideas that are put to a vote). It is opened (دەکرێتەوە) and closed (دادەخرێت).
### Organiser: ڕێکخەر, plural ڕێکخەرەکان, of women and men alike. Host: ئەوانەی ئەم بۆتە بەڕێوە دەبەن (those who run this bot: people or an organisation; لایەن sounds like a political party). A machine that translates is وەرگێڕی ئۆتۆماتیکی, not ئامێر.
### An answer is وەڵام; a reply in Telegram is ڕیپلای. A recording is ڤۆیس (as everybody says; دەنگ also means a vote). Words of a poll: نووسین; where they are missing: هێشتا هەندێک شت نەنووسراوە. To check: پێداچوونەوە. To take back: وەرگرتنەوە; to take away: لابردن. To press: کلیک لە … کردن, as everybody says (داگرتن also means to download). To put in order: ڕیزبەند کردن.
### Idea: بیرۆکە. Suggestion: پێشنیار. Decision: بڕیار. Log: تۆماری کارەکان. "In locked form": بە قفڵکراوی. "Kept about you": زانیاری … هەڵگرتن; alone, هەڵگیراوە can mean kept or removed, so a poll is پاشەکەوت کراوە or خراوەتە لاوە. Limits: نابێت لە … زیاتر بێت, "at least" لانی کەم.
### Buttons are whole requests (بیکەرەوە، لایببە، بەردەوام بە) or complete nouns (گەڕانەوە، نووسینی بڕیارەکە), never a verbal noun that ends in an open ezafe (لابردنی).
### A message begins with a Kurdish word, not with Chorus (بۆتی Chorus …), so that it is set from right to left; lists of commands are the exception. Telegram is written تێلێگرام. Digits are 0-9. The letters are ک ی ە ێ ۆ ڕ ڵ; quotation marks « ».

## About this language

language-name = کوردی (سۆرانی)
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = ڕاپرسی
-organiser = ڕێکخەر
-organisers = ڕێکخەرەکان
-principles = هەشت بنەمای نەگۆڕ
-coproduction = پێکەوە کارکردن
-help-translate = یارمەتیدان لە وەرگێڕان
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = دەتەوێت { -brand } بە چ زمانێک لەگەڵت بدوێت؟
language-now = ئێستا: { $language }.
language-follow-button = هەمان زمانی تێلێگرامەکەم
language-saved = پاشەکەوت کرا. لەمەودوا { -brand } بەم زمانە لەگەڵت دەدوێت: { $language }.
language-following = پاشەکەوت کرا. ئەگەر بکرێت، { -brand } زمانی تێلێگرامەکەت بەکار دەهێنێت.
language-draft-note = هێشتا هیچ کەسێک کە کوردی زمانی دایکییەتی بەم نووسینانەدا نەچووەتەوە. لەوانەیە هەندێکیان سەیر بن. داوای لێبوردن دەکەین.

## Saying what sounds wrong

language-draft-sign = نیشانەی ✎ واتە: هێشتا هیچ کەسێک کە ئەم زمانە زمانی دایکییەتی، بە نووسینەکانیدا نەچووەتەوە.
language-correct-button = چی هەڵە یان سەیرە؟ پێمان بڵێ
language-correct-write = بە زمانی { $language } کام وشانە هەڵە یان سەیرن؟ ئێستا یەک نامەم بۆ بنێرە. وشەکان بنووسە، و ئەوەش بنووسە کە تۆ چۆنیان دەڵێیت. با لە { $most } پیت زیاتر نەبێت. ئەوانەی ئەم بۆتە بەڕێوە دەبەن دەیخوێننەوە. نابینن تۆ کێیت.
language-correct-thanks = سوپاس! ئەوانەی ئەم بۆتە بەڕێوە دەبەن دەیخوێننەوە.
refusal-correction-long = ئەمە زۆر درێژە. { $shown } پیتە، بەڵام نابێت لە { $most } پیت زیاتر بێت. دەتوانیت بەش بەش بینێریت.
refusal-corrections-many = نامەی زۆر لەم جۆرە چاوەڕێی خوێندنەوەن. تکایە دوای چەند ڕۆژێک دووبارە هەوڵ بدەرەوە. سوپاس!

## What is kept of it

privacy-corrections = ئەگەر پێمان بڵێیت چی هەڵە یان سەیرە، نووسینەکەت بە قفڵکراوی هەڵدەگرین، بەڵام لە 90 ڕۆژ زیاتر نا. ئەوە هەڵناگرین کە کێ نووسیویەتی.
mydata-awaited-correction = چاوەڕێی نامەیەکین لە تۆوە دەربارەی ئەوەی چی هەڵە یان سەیرە لە نووسینەکانی ئەم زمانەدا: { $language }
