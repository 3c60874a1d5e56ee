### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = این ربات چطور کار می‌کند
command-language = انتخاب زبان
command-principles = دیدن { -principles } { -coproduction }
command-poll = پرسیدن سؤال از گروه
command-close = بستن نظرسنجی و نشان دادن نتیجه
command-results = نشان دادن نتیجهٔ یک نظرسنجی
command-export = گرفتن جواب‌ها در یک فایل
command-suggest = پیشنهاد جوابی دیگر برای نظرسنجی
command-decide = گفتن تصمیم به گروه
command-decisions = دیدن تصمیم‌های گرفته‌شده
command-promise = گفتن اینکه گروه شما چطور به { -principles } عمل می‌کند
command-log = دیدن سابقهٔ نظرسنجی‌ها
command-report = گرفتن گزارشی از نظر مردم
command-settings = تنظیمات این گروه
command-privacy = دیدن اینکه چه چیزی دربارهٔ شما نگه داشته می‌شود

bot-description = ربات { -brand } پیش از آنکه تصمیمی گرفته شود، سؤال‌های کوتاهی از گروه‌های والدین می‌پرسد. هر کس به زبان خودش می‌خواند و جواب می‌دهد. کسی نمی‌بیند شما چه انتخاب کرده‌اید.
bot-short-description = نظرسنجی‌های کوتاه برای گروه‌های والدین. هر کس به زبان خودش جواب می‌دهد.
