### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 جواب دیگری در نظر دارید؟ 💡 را بزنید.
suggestion-came = پیشنهادهای گروه: { $shown }.
suggestion-became = به جواب‌ها اضافه شد: { $shown }.
suggestion-new = تازه: جواب { $answers }.
suggestion-foreign = نوشته‌شده به زبان { $language }: جواب { $answers }.
suggestion-same = با جواب { $answers } یکی بود: { $shown }.
suggestion-undecided = تا بسته شدن نظرسنجی درباره‌شان تصمیم گرفته نشد: { $shown }.
suggestion-declined = پذیرفته نشد: { $shown }.
suggestion-reasons = دلیل:

## Writing one, in private

suggestion-button = پیشنهاد دیگری دارم
suggestion-write = چه جواب دیگری می‌شود داد؟ آن را در یک پیام، به هر زبانی، برای من بنویسید. کوتاه بنویسید: حداکثر { $most } حرف.
suggestion-secret = کسی نمی‌بیند که شما نوشته‌اید.
suggestion-nothing-button = لغو
suggestion-nothing = بسیار خوب. چیزی فرستاده نشد.
suggestion-in-private = لطفاً پیشنهاد خود را در گفتگوی خصوصی برای من بنویسید.
suggestion-thanks = متشکرم! مسئولان گروه پیشنهاد شما را می‌بینند. نتیجه را در گفتگوی خصوصی به شما می‌گویم.

## To who had the idea, in private: what came of it

heard-idea = پیشنهاد شما: { $idea }
heard-accepted = این حالا یکی از جواب‌هاست. شماره‌اش: { $answer }.
heard-same = معنای آن با این جواب یکی است: { $answer }
heard-declined = مسئولان گروه آن را نپذیرفته‌اند. دلیلشان این است:
heard-silenced = این پیشنهاد کنار گذاشته شد. مسئولان گروه برای این نظرسنجی دیگر از شما پیشنهاد نمی‌گیرند. هنوز می‌توانید با آن‌ها حرف بزنید و جواب هم بدهید.
heard-late = پیش از آنکه مسئولان گروه بتوانند تصمیم بگیرند، نظرسنجی بسته شد.
heard-thanks = از همفکری شما متشکرم!

## To organisers, in private

notice-suggestion = در گروه «{ $group }» کسی برای این نظرسنجی جواب دیگری پیشنهاد کرده است:
suggestion-language = پیشنهاد در زیر آمده است. زبان: { $language }.
suggestion-accept-button = اضافه کردن به جواب‌ها
suggestion-same-button = مثل یکی از جواب‌هاست
suggestion-decline-button = نپذیرفتن
suggestion-silence-button = نگرفتن پیشنهاد از این فرد
suggestion-silence-sure-button = بله، دیگر پیشنهاد نگیرد
suggestion-waiting-button = پیشنهادهای منتظر تصمیم
suggestion-same-which = کدام جواب همین را می‌گوید؟
suggestion-reason-write = چرا پذیرفته نمی‌شود؟ دلیل را در یک پیام بنویسید، حداکثر { $most } حرف. همان نوشتهٔ شما به آن فرد می‌رسد. وقتی نظرسنجی بسته شود، همه می‌توانند آن را بخوانند.
suggestion-silence-ask = آیا این نظرسنجی دیگر از این فرد پیشنهاد نگیرد؟ پیشنهادهای او که منتظرند کنار گذاشته می‌شود. کسی نمی‌فهمد او کیست. او هنوز می‌تواند جواب بدهد.
suggestion-decided = ذخیره شد. به آن فرد خبر داده می‌شود.
suggestion-none-waits = الان پیشنهادی در انتظار نیست.

## Every "no": what happened, and what to do

refusal-suggestion-closed = این نظرسنجی بسته شده است و دیگر پیشنهاد نمی‌گیرد. لطفاً پیشنهاد خود را به یکی از مسئولان گروه بگویید.
refusal-suggestions-off = این نظرسنجی پیشنهاد جواب نمی‌گیرد. لطفاً پیشنهاد خود را به یکی از مسئولان گروه بگویید.
refusal-suggestions-silenced = مسئولان گروه برای این نظرسنجی دیگر از شما پیشنهاد نمی‌گیرند. هنوز می‌توانید با آن‌ها حرف بزنید و جواب هم بدهید.
refusal-suggestions-many = شما { $most } پیشنهاد برای این نظرسنجی فرستاده‌اید. بیشتر از این نمی‌شود. متشکرم! اگر باز هم پیشنهادی دارید، لطفاً به یکی از مسئولان گروه بگویید.
refusal-suggestions-waiting = مسئولان گروه { $most } پیشنهاد از شما دارند که باید ببینند. لطفاً پیشنهاد بعدی را پس از تصمیم آن‌ها بفرستید.
refusal-suggestion-empty = اینجا متنی نمی‌بینم. لطفاً پیشنهاد خود را در چند کلمه بنویسید.
refusal-suggestion-long = این برای یک جواب بیش از حد طولانی است. { $shown } حرف دارد، ولی حداکثر { $most } حرف جا می‌شود. لطفاً آن را کوتاه کنید.
refusal-suggestion-known = این از پیش در نظرسنجی هست. جواب { $answer } است.
refusal-suggestion-twice = این پیشنهاد قبلاً رسیده است. مسئولان گروه آن را می‌بینند.
refusal-words-only = لطفاً پیام متنی بفرستید. اینجا نمی‌توانم عکس، استیکر یا صدا بگیرم.
refusal-suggestion-decided = دربارهٔ این پیشنهاد قبلاً تصمیم گرفته شده است.
refusal-suggestion-late = این نظرسنجی بسته شده است. برای همین دیگر نمی‌شود دربارهٔ پیشنهادهایش تصمیم گرفت.
refusal-options-full = این نظرسنجی { $most } جواب دارد و بیشتر جا ندارد. آیا این پیشنهاد مثل یکی از جواب‌هاست؟ اگر نیست، لطفاً بگویید که نمی‌شود آن را پذیرفت.

## Help and privacy

help-family-suggest = جواب دیگری در نظر دارید؟ 💡 را بزنید و آن را برای من بنویسید. یا در گروه به نظرسنجی پاسخ (ریپلای) بدهید، یا برای من بنویسید /suggest و بعد کد نظرسنجی را. مسئولان گروه تصمیم می‌گیرند و به شما خبر می‌دهم که چه شد.
privacy-suggestion = اگر جوابی پیشنهاد کنید، نوشتهٔ شما را، و این را که از شماست، تا تصمیم مسئولان گروه قفل‌شده نگه می‌داریم. آن‌ها نمی‌فهمند شما چه کسی هستید. بعد هر دو را پاک می‌کنیم، و یک شمارهٔ تصادفی به جای شما نگه می‌داریم. پیشنهادی را که به جواب‌ها اضافه شود، همه می‌توانند بخوانند.
