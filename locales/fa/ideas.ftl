### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] هنوز کسی پیشنهادی نفرستاده است.
        [one] تا حالا { $shown } نفر پیشنهاد فرستاده است.
       *[other] تا حالا { $shown } نفر پیشنهاد فرستاده‌اند.
    }
# On the card, after ideas-people. 💡 is the button.
ideas-card-how = برای نوشتن پیشنهاد خودتان، به هر زبانی، 💡 را بزنید. کسی نمی‌بیند که شما نوشته‌اید.
# On the ballot, under the person's own ideas.
ideas-ballot-how = برای نوشتن پیشنهاد، به هر زبانی، 💡 را بزنید. مسئولان گروه همهٔ پیشنهادها را می‌خوانند و بعضی را به رأی می‌گذارند. این صفحه را فقط شما می‌بینید.
ideas-own-none = هنوز پیشنهادی نفرستاده‌اید.
# The person's ideas follow, a line each.
ideas-own = پیشنهادهای شما:
ideas-own-voted = به رأی گذاشته شد: { $idea }
# Buttons; at most 40 characters each.
ideas-button = نوشتن پیشنهاد من
ideas-take-back-button = پس گرفتن پیشنهادهای من
ideas-taken-back = پیشنهادهای شما پس گرفته شد. پیشنهادهایی که به رأی گذاشته شده‌اند می‌مانند.
# Where somebody asks for the result; ideas-people follows.
ideas-still-open = این نظرسنجی هنوز باز است.
# On the result; the ideas follow, a line each.
ideas-voted = پیشنهادهایی که در نظرسنجی { $code } به رأی گذاشته شد: { $shown }

## To who has an idea, in private

ideas-write = پیشنهاد شما چیست؟ آن را در یک پیام، به هر زبانی، برای من بنویسید. کوتاه بنویسید: حداکثر { $most } حرف.
ideas-thanks = متشکرم! پیشنهاد شما رسید. اگر به رأی گذاشته شود، در گفتگوی خصوصی به شما خبر می‌دهم.
# Follows the person's ideas. It may be one or more of them.
ideas-heard = حالا این به رأی گذاشته شده است. کد آن نظرسنجی: { $code }.

## To organisers, in private

# A button on an organiser's ballot; at most 40 characters.
ideas-list-button = همهٔ پیشنهادها
ideas-list-how = شمارهٔ هر پیشنهادی را که باید به رأی گذاشته شود بزنید تا علامت بخورد. برای برداشتن علامت، دوباره بزنید. با دو تا دوازده علامت می‌توانید یک نظرسنجی بسازید. کسی نمی‌فهمد پیشنهادها از کیست.
ideas-list-none = الان اینجا پیشنهادی برای انتخاب نیست.
# A button; at most 40 characters.
ideas-vote-button = ساختن نظرسنجی از این‌ها: { $shown }
# A button: people answer in their own words; at most 40 characters.
builder-ideas-button = پیشنهاد خودشان را می‌نویسند

## Every "no": what happened, and what to do

# #ideas is typed as it is.
refusal-open-with-options = با #ideas مردم با کلمه‌های خودشان جواب می‌دهند. لطفاً فقط سؤال را بنویسید، بدون جواب.
refusal-ideas-few = لطفاً اول دست‌کم { $most } پیشنهاد را علامت بزنید.
refusal-ideas-many = شما { $most } پیشنهاد را علامت زده‌اید. نظرسنجی بیشتر از این جا ندارد. لطفاً اول یک علامت را بردارید.
refusal-ideas-gone = بعضی از این پیشنهادها پس گرفته شده‌اند، یا قبلاً به رأی گذاشته شده‌اند. لطفاً دوباره از فهرست پیشنهادها انتخاب کنید.
# The name after the slash is typed as it is.
refusal-export-open = این نظرسنجی فایل ندارد: مردم پیشنهادهای خودشان را نوشته‌اند. برای دیدن آن‌ها، برای من بنویسید /results و بعد کد نظرسنجی را.

## Help and privacy

# #ideas is typed as it is.
help-organiser-ideas = برای گرفتن پیشنهاد، در یک خط جدا بنویسید #ideas و هیچ جوابی ننویسید. مردم با کلمه‌های خودشان برای من می‌نویسند. برای خواندن پیشنهادها و به رأی گذاشتن بهترین‌ها، 🌐 را بزنید و بعد «بیشتر» را.
privacy-ideas = اگر یک نظرسنجی پیشنهاد خودتان را بخواهد، پیشنهاد شما را، و این را که از شماست، قفل‌شده نگه می‌داریم. مسئولان گروه پیشنهادها را می‌خوانند، ولی نمی‌فهمند از کیست. اگر پیشنهاد شما به رأی گذاشته شود، همه می‌توانند آن را بخوانند، و ما این را که از شماست پاک می‌کنیم. پیش از آن می‌توانید پیشنهادهای خود را پس بگیرید.
