### How this language is named, and how Chorus speaks about languages.
### Form of address: the polite شما with requests in ـید; Persian has no grammatical gender, so nothing else has to be turned. Buttons are infinitives or nouns (باز کردن), as in Persian apps.
### Words are those that readers in Iran and in Afghanistan share; every message begins with a Persian word, not with Chorus (ربات Chorus …), so that it is set from right to left.
### Non-negotiable: "اصل ثابت" (a fixed principle, a usual phrase; "پابرجا" is said of what is still standing); "خط قرمز" (red line) speaks only of what is forbidden, and "غیرقابل مذاکره" is a calque. A title joins -principles and -coproduction with an ezafe that is not written.
### Co-production: "همکاری برابر" (working together as equals); "تولید مشترک" would mean goods, "هم‌آفرینی" only experts know.
### Poll: "نظرسنجی", the word of Telegram in Persian. A poll is باز or بسته.
### Organiser: "مسئول گروه", plural "مسئولان گروه": everyone knows it; "گرداننده" names a television presenter in Afghanistan, "مدیر" is Telegram's word for an admin. Who is responsible for a decision is "مسئول این کار"; "مسئول گروه" always has گروه.
### An answer is "جواب" (an option as well as what a person chose); Telegram's reply is "پاسخ (ریپلای)". Ideas and suggestions are both "پیشنهاد". The words of a poll are "متن". In other words: "با کلمه‌های دیگر". Log: "سابقه". Shaped by: "بر اساس". Wrong question: "سؤال باید چیز دیگری باشد" ("درست نیست" also means incorrect). In locked form: "قفل‌شده". Take back or unselect: "پس گرفتن"; take away: "حذف"; delete: "پاک کردن" ("برداشتن" may mean to pick one; it stands only with علامت, a mark, and سر راه). To look again at a decision: "بررسی". The ballot is "این صفحه". Now: "حالا" ("همین حالا" is pressing).
### The host of the bot is "اداره‌کنندهٔ این ربات" (who runs it): a person or an organisation.
### "Not sure" is مطمئن نیستم, "evening" سرِ شب (عصر is still the afternoon, شام is a meal in Iran), "weekday" دوشنبه تا جمعه, since weekends differ.
### Persian digits (۹۰) in running text; Latin digits only where a person types them (1 to 8, #several 3, dates). Spelling: ZWNJ, هٔ for the ezafe, ک and ی, quotation marks « ».
### A machine that translates is "کامپیوتر" (ماشین is also a car); children are "کودکان" (بچه is a boy in Afghanistan); "school" is avoided (مدرسه or مکتب).

## About this language

language-name = فارسی
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = نظرسنجی
-organiser = مسئول گروه
-organisers = مسئولان گروه
-principles = هشت اصل ثابت
-coproduction = همکاری برابر
-help-translate = کمک به ترجمه
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = می‌خواهید { -brand } به چه زبانی با شما حرف بزند؟
language-now = زبان فعلی: { $language }.
language-follow-button = همان زبان تلگرام من
language-saved = ذخیره شد. از این پس { -brand } به این زبان با شما حرف می‌زند: { $language }.
language-following = ذخیره شد. اگر بشود، { -brand } به زبان برنامهٔ تلگرام شما حرف می‌زند.
language-draft-note = هنوز هیچ فارسی‌زبانی این متن‌ها را بررسی نکرده است. شاید بعضی جاها عجیب به نظر برسد. لطفاً ببخشید.

## Saying what sounds wrong

language-draft-sign = علامت ✎ یعنی متن این زبان را هنوز کسی که زبان مادری‌اش همین است بررسی نکرده است.
language-correct-button = گفتن اشکال‌های متن
language-correct-write = در متن‌های من به زبان { $language } کدام کلمه‌ها اشتباه یا عجیب به نظر می‌رسد؟ حالا یک پیام برای من بفرستید. آن کلمه‌ها را بنویسید، و بنویسید خودتان آن‌ها را چطور می‌گویید. حداکثر { $most } حرف جا می‌شود. کسانی که این ربات را اداره می‌کنند آن را می‌خوانند. آن‌ها نمی‌بینند شما چه کسی هستید.
language-correct-thanks = متشکرم! کسانی که این ربات را اداره می‌کنند آن را می‌خوانند.
refusal-correction-long = این متن بیش از حد طولانی است. { $shown } حرف دارد، ولی حداکثر { $most } حرف جا می‌شود. می‌توانید آن را در چند بخش بفرستید.
refusal-corrections-many = پیام‌های زیادی از این نوع هنوز خوانده نشده است. لطفاً چند روز دیگر دوباره امتحان کنید. متشکرم!

## What is kept of it

privacy-corrections = اگر اشکال متن‌های این ربات را به ما بگویید، نوشتهٔ شما را حداکثر ۹۰ روز قفل‌شده نگه می‌داریم. این را که چه کسی آن را نوشته است نگه نمی‌داریم.
mydata-awaited-correction = منتظر پیامی از شما دربارهٔ اشکال متن‌های این ربات هستیم. زبان متن‌ها: { $language }.
