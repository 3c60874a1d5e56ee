### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = شمارهٔ هر جوابی را که انتخاب می‌کنید بزنید. هر چند تا که بخواهید می‌توانید انتخاب کنید. برای پس گرفتن یک جواب، شماره‌اش را دوباره بزنید. کسی نمی‌تواند ببیند شما چه انتخاب می‌کنید.
card-several-most = شمارهٔ هر جوابی را که انتخاب می‌کنید بزنید. حداکثر { $most } جواب می‌توانید انتخاب کنید. برای پس گرفتن یک جواب، شماره‌اش را دوباره بزنید. کسی نمی‌تواند ببیند شما چه انتخاب می‌کنید.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = جواب‌ها را به ترتیب بگذارید: اول بهترین جواب را بزنید، بعد انتخاب دوم خود را، و همین‌طور تا آخر. هر جا بخواهید می‌توانید تمام کنید. برای پس گرفتن یک جواب، 🌐 را بزنید. کسی نمی‌تواند ببیند شما چه انتخاب می‌کنید.

## The ballot, seen by one person

ballot-several = هر چند تا که بخواهید انتخاب کنید. برای پس گرفتن یک جواب، دوباره آن را بزنید. این صفحه را فقط شما می‌بینید.
ballot-several-most = حداکثر { $most } جواب انتخاب کنید. برای پس گرفتن یک جواب، دوباره آن را بزنید. این صفحه را فقط شما می‌بینید.
ballot-order-how = اول بهترین جواب را بزنید، بعد انتخاب دوم خود را، و همین‌طور تا آخر. هر جا بخواهید می‌توانید تمام کنید. این صفحه را فقط شما می‌بینید.
ballot-order = ترتیب شما: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = پس گرفتن آخری

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = ذخیره شد. ترتیب شما حالا این است: { $options }
# An answer was pressed that is in the order already.
press-order-same = چیزی تغییر نکرد. ترتیب شما این است: { $options }
refusal-most-chosen = حداکثر { $most } جواب می‌توانید انتخاب کنید. لطفاً اول یکی را پس بگیرید.

## The result

result-several = مردم می‌توانستند بیش از یک جواب انتخاب کنند. برای همین جمع همهٔ سهم‌ها می‌تواند بیشتر از ۱۰۰٪ باشد.
# How points are counted; the number of points is also the number of answers.
result-order = امتیاز رتبهٔ اول: { $most }. هر رتبهٔ بعدی یک امتیاز کمتر می‌گیرد. جوابی که انتخاب نشده، امتیازی نمی‌گیرد.
result-points =
    { $count ->
        [one] { $shown } امتیاز
       *[other] { $shown } امتیاز
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = رتبهٔ { $place }
# The same where other answers have as many points.
result-place-shared = رتبهٔ مشترک { $place }
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = روی هم: { $agree } نفر موافق، { $middle } نفر نه موافق و نه مخالف، { $disagree } نفر مخالف.
# Follows result-picture where answers were put in order.
result-picture-points = عددهای کنار نوارها امتیاز است.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = برای اینکه مردم بتوانند بیش از یک جواب انتخاب کنند، در یک خط جدا بنویسید #several. اگر #several 3 بنویسید، مردم می‌توانند حداکثر سه جواب انتخاب کنند. اگر #order بنویسید، مردم جواب‌ها را به ترتیب می‌گذارند.
# The line with #several has something else than a number after it.
refusal-most-unreadable = نمی‌توانم خطی را که #several دارد بخوانم. لطفاً #several را تنها بنویسید، یا با یک عدد، مثل این: #several 3
