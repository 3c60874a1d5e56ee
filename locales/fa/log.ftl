### The log: what was done to the polls of a group, for its members to read.

log-title = سابقهٔ نظرسنجی‌های این گروه
log-none = اینجا هنوز چیزی ثبت نشده است.
log-poll = نظرسنجی { $code }:
log-how = در پایان هر نتیجه یک نشانه هست. آن را نگه دارید. با آن می‌توانید ثابت کنید که کسی این فهرست را تا آنجا تغییر نداده است: از اداره‌کنندهٔ این ربات بخواهید آن را بررسی کند.
log-mark = نشانه در سابقهٔ نظرسنجی‌ها، /log: { $mark }
log-older-button = قدیمی‌تر
log-newer-button = جدیدتر

## What was done

log-opened = باز شد.
log-opened-again = باز شد. جای نظرسنجی { $code } را می‌گیرد.
log-reworded = دوباره با کلمه‌های دیگر پرسیده شد، با کد { $code }.
log-extended = وقت بسته شدن آن تعیین شد: { $when }.
log-extended-open = وقتی یکی از مسئولان گروه آن را ببندد، تمام می‌شود.
log-translated = متن یا صدای ضبط‌شدهٔ تازه به زبان { $language }.
log-translation-removed = متن یا صدای این زبان حذف شد: { $language }.
log-option-added = یک پیشنهاد به جواب‌ها اضافه شد: جواب { $number }.
log-closed = بسته شد. تعداد کسانی که جواب دادند: { $people }.
log-result-posted = نتیجه به گروه فرستاده شد.
log-decided = تصمیمی پس از نظرسنجی گرفته شد: { $codes }.
log-decided-without = تصمیمی گرفته شد که به هیچ نظرسنجی‌ای اشاره ندارد.
log-outcome = آیا انجام شد؟ { $outcome }
log-exported = یکی از مسئولان گروه جواب‌ها را در یک فایل گرفت ({ $form }).
log-deleted = پاک شد.
log-key-destroyed = کلید نابود شد. دیگر کسی نمی‌تواند بفهمد چه کسی چه جوابی داده است.
log-moved = این گروه به سوپرگروه تبدیل شد. نظرسنجی‌هایش هم با آن آمدند.
log-erased = آنچه اینجا نوشته شده بود پاک شد.
log-unreadable = نمی‌توانم بخوانم چه کاری انجام شده است.
