### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = شمارهٔ هر جوابی را که انتخاب می‌کنید بزنید. هر چند تا که بخواهید می‌توانید انتخاب کنید. برای پس گرفتن یک جواب، شماره‌اش را دوباره بزنید. کسی نمی‌تواند ببیند شما چه انتخاب می‌کنید.
card-several-most = شمارهٔ هر جوابی را که انتخاب می‌کنید بزنید. حداکثر { $most } جواب می‌توانید انتخاب کنید. برای پس گرفتن یک جواب، شماره‌اش را دوباره بزنید. کسی نمی‌تواند ببیند شما چه انتخاب می‌کنید.
card-order = جواب‌ها را به ترتیب بگذارید: اول بهترین جواب را بزنید، بعد انتخاب دوم خود را، و همین‌طور تا آخر. هر جا بخواهید می‌توانید تمام کنید. برای پس گرفتن یک جواب، 🌐 را بزنید. کسی نمی‌تواند ببیند شما چه انتخاب می‌کنید.

## The ballot, seen by one person

ballot-several = هر چند تا که بخواهید انتخاب کنید. برای پس گرفتن یک جواب، دوباره آن را بزنید. این صفحه را فقط شما می‌بینید.
ballot-several-most = حداکثر { $most } جواب انتخاب کنید. برای پس گرفتن یک جواب، دوباره آن را بزنید. این صفحه را فقط شما می‌بینید.
ballot-order-how = اول بهترین جواب را بزنید، بعد انتخاب دوم خود را، و همین‌طور تا آخر. هر جا بخواهید می‌توانید تمام کنید. این صفحه را فقط شما می‌بینید.
ballot-order = ترتیب شما: { $options }
ballot-undo-button = پس گرفتن آخری

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = ذخیره شد. ترتیب شما حالا این است: { $options }
press-order-same = چیزی تغییر نکرد. ترتیب شما این است: { $options }
refusal-most-chosen = حداکثر { $most } جواب می‌توانید انتخاب کنید. لطفاً اول یکی را پس بگیرید.

## The result

result-several = مردم می‌توانستند بیش از یک جواب انتخاب کنند. برای همین جمع همهٔ سهم‌ها می‌تواند بیشتر از ۱۰۰٪ باشد.
result-order = امتیاز رتبهٔ اول: { $most }. هر رتبهٔ بعدی یک امتیاز کمتر می‌گیرد. جوابی که انتخاب نشده، امتیازی نمی‌گیرد.
result-points =
    { $count ->
        [one] { $shown } امتیاز
       *[other] { $shown } امتیاز
    }
result-place = رتبهٔ { $place }
result-place-shared = رتبهٔ مشترک { $place }
result-spread = روی هم: { $agree } نفر موافق، { $middle } نفر نه موافق و نه مخالف، { $disagree } نفر مخالف.
result-picture-points = عددهای کنار نوارها امتیاز است.

## For organisers

help-organiser-kinds = برای اینکه مردم بتوانند بیش از یک جواب انتخاب کنند، در یک خط جدا بنویسید #several. اگر #several 3 بنویسید، مردم می‌توانند حداکثر سه جواب انتخاب کنند. اگر #order بنویسید، مردم جواب‌ها را به ترتیب می‌گذارند.
refusal-most-unreadable = نمی‌توانم خطی را که #several دارد بخوانم. لطفاً #several را تنها بنویسید، یا با یک عدد، مثل این: #several 3
