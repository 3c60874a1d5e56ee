### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = بله
answer-no = نه
answer-not-sure = مطمئن نیستم
# Five steps: how far somebody agrees.
answer-strongly-agree = کاملاً موافقم
answer-agree = موافقم
answer-in-the-middle = نه موافقم، نه مخالفم
answer-disagree = مخالفم
answer-strongly-disagree = کاملاً مخالفم
# The days of the week, as answers.
answer-monday = دوشنبه
answer-tuesday = سه‌شنبه
answer-wednesday = چهارشنبه
answer-thursday = پنجشنبه
answer-friday = جمعه
answer-saturday = شنبه
answer-sunday = یکشنبه
# The parts of the day, as answers.
answer-morning = صبح
answer-afternoon = بعدازظهر
answer-evening = سرِ شب

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] هنوز کسی جواب نداده است.
        [one] تا حالا { $shown } نفر جواب داده است.
       *[other] تا حالا { $shown } نفر جواب داده‌اند.
    }
card-how = برای جواب دادن، یک شماره را بزنید. کسی نمی‌تواند ببیند شما چه انتخاب می‌کنید.
card-languages = 🌐 به زبان شما: { $languages }
card-code = کد نظرسنجی: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = ذخیره شد: { $option }
# Follows press-saved at a person's first answer in a poll.
press-secret = کسی نمی‌بیند شما چه انتخاب کرده‌اید، مسئولان گروه هم نمی‌بینند. تا بسته شدن نظرسنجی می‌توانید آن را تغییر بدهید.
press-changed = تغییر کرد. جواب شما حالا این است: { $option }
press-same = جواب شما همین است: { $option }. چیزی تغییر نکرد.
press-withdrawn = جواب شما پس گرفته شد. تا بسته شدن نظرسنجی می‌توانید دوباره جواب بدهید.
press-nothing-to-withdraw = جوابی ندارید که پس بگیرید.

## The ballot, seen by one person

ballot-chosen = جواب شما: { $option }
ballot-not-chosen = هنوز جواب نداده‌اید.
ballot-how = برای جواب دادن، یک دکمه را بزنید. این صفحه را فقط شما می‌بینید.
ballot-withdraw-button = پس گرفتن جواب من
# The poll has no words in the reader's language.
ballot-written-in = این نظرسنجی هنوز به زبان شما نیست. به این زبان نوشته شده است: { $language }.
# Follows ballot-written-in where a member's translation waits to be checked.
ballot-waiting = کسی آن را به زبان شما ترجمه کرده است. لطفاً در بررسی متن کمک کنید.
# Buttons; keep each short.
ballot-listen-button = گوش دادن
ballot-more-button = بیشتر
ballot-back-button = برگشت
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

# On the card, from a share of the people on.
card-concerns = بعضی‌ها با این سؤال مشکل دارند. به آن رسیدگی می‌شود.
# Buttons of the ballot; a mark is added to them.
concern-unclear-button = این را نمی‌فهمم
concern-wrong-button = سؤال باید چیز دیگری باشد
# Above these buttons. ❓ is their mark.
concern-how = با این سؤال مشکل دارید؟ برای گفتن آن ❓ را بزنید. برای پس گرفتن، دوباره بزنید. کسی نمی‌تواند ببیند که شما گفته‌اید. مسئولان گروه فقط یک عدد می‌بینند، آن هم از { $fewest } نفر به بالا. در پیام نتیجه هم همین عددها نشان داده می‌شود.
# Answers to presses on these buttons.
concern-saved = متشکرم. نظر شما شمرده شد و نامتان نشان داده نمی‌شود.
concern-taken-back = پس گرفته شد. نظر شما دیگر شمرده نمی‌شود.
# On the result, and to organisers.
concern-unclear =
    { $count ->
        [one] { $shown } نفر این سؤال را نمی‌فهمد.
       *[other] { $shown } نفر این سؤال را نمی‌فهمند.
    }
concern-wrong =
    { $count ->
        [one] { $shown } نفر می‌گوید سؤال باید چیز دیگری باشد.
       *[other] { $shown } نفر می‌گویند سؤال باید چیز دیگری باشد.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = ترجمهٔ یکی از مسئولان گروه.
words-by-member = ترجمهٔ یکی از اعضای گروه.
words-by-machine = این را کامپیوتر ترجمه کرده است. هنوز کسی آن را بررسی نکرده است.

## A recording of a poll, sent as a voice message

voice-caption = نظرسنجی که بلند خوانده شده است. زبان: { $language }.
voice-by-member = صدای یکی از اعضای گروه.
# The answer to a press on "Listen" where Telegram does not have the recording any more.
voice-gone = این صدا دیگر پخش نمی‌شود. هنوز می‌توانید نظرسنجی را بخوانید.

## The result

result-title = این نظرسنجی بسته شده است.
result-closed = بسته شد: { $when }
result-answered =
    { $count ->
        [0] کسی جواب نداد.
        [one] { $shown } نفر جواب داد.
       *[other] { $shown } نفر جواب دادند.
    }
result-option =
    { $count ->
        [one] { $shown } نفر ({ $percent }٪)
       *[other] { $shown } نفر ({ $percent }٪)
    }
# The reply to the card that tells the group once.
result-announced = این نظرسنجی بسته شد. نتیجه در پیام بالاست. از جواب‌های شما متشکرم!
# Follows result-announced where a picture of the result goes with it: bars and numbers, no words.
result-picture = تصویر هم همین نتیجه را نشان می‌دهد.
result-still-open =
    { $count ->
        [0] این نظرسنجی هنوز باز است. هنوز کسی جواب نداده است. وقتی بسته شود، نتیجه را می‌بینید.
        [one] این نظرسنجی هنوز باز است. { $shown } نفر جواب داده است. وقتی بسته شود، نتیجه را می‌بینید.
       *[other] این نظرسنجی هنوز باز است. { $shown } نفر جواب داده‌اند. وقتی بسته شود، نتیجه را می‌بینید.
    }
# The organiser closed a poll.
close-done = نظرسنجی بسته شد.
