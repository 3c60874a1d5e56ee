### How this language is named, and how Chorus speaks about languages.
### Form of address: the polite آپ throughout, with requests in ـیں (چنیں, دبائیں). Wherever آپ, "I" or Chorus would be the subject of
### a verb that shows gender (سکتے, سکتا, پوچھتا), the sentence is turned: نظر نہیں آتا, بدلا جا سکتا ہے, میرا کام ہے. Nouns such as
### لوگ, سب and منتظمین take their usual plural. The greeting سلام suits every faith.
### A message begins with an Urdu word, not with Chorus or another Latin word, so that it is set from right to left (a command line is the exception).
### non-negotiable: "اٹل اصول", a principle that does not move; a usual phrase that needs no explaining.
### co-production: "مل جل کر کام کرنا", doing the work together; مشترکہ پیداوار would speak of a factory. After a postposition it
### becomes مل جل کر کام کرنے کے, so the messages write it out.
### poll: "رائے شماری" (feminine), counting opinions, the usual word; پول can be misread as پُل, a bridge, and ووٹ is an election.
### organiser: "منتظم", plural منتظمین, used of women and men alike.
### An answer to a poll is جواب; a reply to a message in Telegram is ریپلائی, so that nobody mixes them up.
### Families: خاندان, not گھرانے. The host of the bot: "اس بوٹ کے ذمہ دار" (those who answer for it), not میزبان, which would be somebody with guests.
### An idea and a suggestion are both تجویز (plural تجویزیں). The key of a poll is خفیہ چابی, destroyed تلف (ضائع can be lost by carelessness); the mark in the log is جانچ کا کوڈ; to delete is مٹانا; a line is لائن.

## About this language

language-name = اردو
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = رائے شماری
-organiser = منتظم
-organisers = منتظمین
-principles = آٹھ اٹل اصول
-coproduction = مل جل کر کام کرنا
-help-translate = ترجمے میں مدد کریں
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = آپ سے { -brand } کس زبان میں بات کرے؟
language-now = موجودہ زبان: { $language }۔
language-follow-button = میرے Telegram والی زبان
language-saved = محفوظ ہو گیا۔ اب آپ کو { -brand } کے پیغام اس زبان میں ملیں گے: { $language }۔
language-following = محفوظ ہو گیا۔ اگر ممکن ہو تو اب { -brand } کی زبان وہی ہو گی جو آپ کی Telegram ایپ کی ہے۔
language-draft-note = یہ الفاظ ابھی تک کسی اہلِ زبان نے نہیں جانچے۔ کچھ باتیں عجیب لگ سکتی ہیں۔ اس کے لیے معذرت۔

## Saying what sounds wrong

language-draft-sign = اس نشان ✎ کا مطلب ہے: یہ زبان ابھی تک کسی اہلِ زبان نے نہیں جانچی۔
language-correct-button = بتائیں کہ کیا غلط لگتا ہے
language-correct-write = زبان: { $language }۔ اس زبان میں میرے کون سے الفاظ غلط یا عجیب لگتے ہیں؟ اب مجھے ایک پیغام بھیجیں۔ وہ الفاظ لکھیں، اور یہ بھی کہ آپ کے خیال میں کیا ہونا چاہیے۔ زیادہ سے زیادہ { $most } کیریکٹر ہو سکتے ہیں۔ اسے اس بوٹ کے ذمہ دار پڑھتے ہیں۔ انہیں یہ نظر نہیں آتا کہ آپ کون ہیں۔
language-correct-thanks = شکریہ! اسے اس بوٹ کے ذمہ دار پڑھیں گے۔
refusal-correction-long = یہ زیادہ لمبا ہے۔ اس میں { $shown } کیریکٹر ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ اسے حصوں میں بھیجا جا سکتا ہے۔
refusal-corrections-many = ایسے بہت سے پیغامات ابھی پڑھے جانے ہیں۔ براہِ کرم چند دن بعد پھر کوشش کریں۔ شکریہ!

## What is kept of it

privacy-corrections = اگر آپ بتائیں کہ کیا غلط لگتا ہے تو آپ کے الفاظ زیادہ سے زیادہ 90 دن خفیہ شکل میں رکھے جاتے ہیں۔ یہ نہیں رکھا جاتا کہ وہ کس نے لکھے۔
mydata-awaited-correction = آپ کے پیغام کا انتظار ہے کہ اس زبان میں کیا غلط لگتا ہے: { $language }
