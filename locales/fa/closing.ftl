### When a poll closes by itself: chosen by an organiser, in private.

card-closes = وقت بسته شدن: { $when }
reminder = هنوز وقت برای جواب دادن هست. نظرسنجی در پیام بالاست.
closing-ask = نظرسنجی چه وقت بسته شود؟
closing-now = وقت فعلی بسته شدن: { $when }
closing-open-end = الان نظرسنجی تا وقتی خودتان آن را ببندید باز می‌ماند.
closing-evening-button = امشب
closing-tomorrow-button = فردا شب
closing-days-button = سه روز دیگر
closing-week-button = هفت روز دیگر
closing-other-button = وقتی دیگر
closing-never-button = هر وقت خودم ببندم
closing-button = وقت بسته شدن
closing-set = ذخیره شد. وقت بسته شدن نظرسنجی: { $when }
closing-unset = ذخیره شد. نظرسنجی تا وقتی خودتان آن را ببندید باز می‌ماند.
closing-write = روز و ساعت را این‌طور برای من بفرستید: { $example }. ساعت به وقت این شهر است: { $city }.
refusal-time-unreadable = نمی‌توانم این وقت را بخوانم. لطفاً روز و ساعت را این‌طور بنویسید: { $example }
refusal-time-past = این وقت گذشته است. لطفاً وقتی دیرتر انتخاب کنید.
refusal-time-far = این وقت بیش از حد دور است. نظرسنجی حداکثر یک سال می‌تواند باز بماند.
help-organiser-until = نظرسنجی می‌تواند خودش بسته شود. روز و ساعت را در خط آخر، به این شکل بنویسید:
