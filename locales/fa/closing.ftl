### When a poll closes by itself: chosen by an organiser, in private.

card-closes = وقت بسته شدن: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = هنوز وقت برای جواب دادن هست. نظرسنجی در پیام بالاست.
closing-ask = نظرسنجی چه وقت بسته شود؟
closing-now = وقت فعلی بسته شدن: { $when }
closing-open-end = الان نظرسنجی تا وقتی خودتان آن را ببندید باز می‌ماند.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = امشب
closing-tomorrow-button = فردا شب
closing-days-button = سه روز دیگر
closing-week-button = هفت روز دیگر
closing-other-button = وقتی دیگر
closing-never-button = هر وقت خودم ببندم
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = وقت بسته شدن
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = ذخیره شد. وقت بسته شدن نظرسنجی: { $when }
closing-unset = ذخیره شد. نظرسنجی تا وقتی خودتان آن را ببندید باز می‌ماند.
closing-write = روز و ساعت را این‌طور برای من بفرستید: { $example }. ساعت به وقت این شهر است: { $city }.
refusal-time-unreadable = نمی‌توانم این وقت را بخوانم. لطفاً روز و ساعت را این‌طور بنویسید: { $example }
refusal-time-past = این وقت گذشته است. لطفاً وقتی دیرتر انتخاب کنید.
refusal-time-far = این وقت بیش از حد دور است. نظرسنجی حداکثر یک سال می‌تواند باز بماند.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = نظرسنجی می‌تواند خودش بسته شود. روز و ساعت را در خط آخر، به این شکل بنویسید:
