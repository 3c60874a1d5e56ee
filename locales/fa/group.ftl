### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = سلام! من { -brand } هستم.
welcome-ask = پیش از آنکه تصمیمی گرفته شود، سؤال‌های کوتاهی از خانواده‌ها می‌پرسم.
welcome-each = هر خانواده به زبان خودش می‌خواند و جواب می‌دهد. جواب‌ها مخفی است.
welcome-principles-button = { -principles }
welcome-languages-button = زبان‌های این گروه
welcome-help-button = راهنما

## The group's languages

languages-title = اعضای این گروه به چه زبان‌هایی می‌خوانند؟
languages-how = برای انتخاب هر زبان، یا پس گرفتن انتخاب، آن را بزنید. زبانی که اول انتخاب کنید، اول می‌آید.
languages-now = زبان‌های فعلی: { $languages }.
languages-done-button = تمام
languages-done = ذخیره شد. هر وقت بخواهید، می‌توانید این را با /settings تغییر بدهید.
languages-keep-one = گروه دست‌کم یک زبان لازم دارد. لطفاً اول زبان دیگری اضافه کنید.

languages-check-readers = ترجمهٔ اعضا وقتی نشان داده می‌شود که یکی از مسئولان گروه، یا کس دیگری که این زبان را می‌خواند، آن را بررسی کرده باشد.
languages-check-organisers = ترجمهٔ اعضا وقتی نشان داده می‌شود که یکی از مسئولان گروه آن را بررسی کرده باشد.
languages-check-button = تغییر کسانی که بررسی می‌کنند
