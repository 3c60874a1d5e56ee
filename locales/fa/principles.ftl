### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = هشت اصل ثابت { -coproduction }
principles-how = برای خواندن بیشتر، یک شماره را بزنید.
principles-credit = بر سر این هشت اصل، «والدین پیشگام» (Parent Champions) در { -abss } با هم توافق کرده‌اند. متن زیر هر عنوان را ما نوشته‌ایم.
# A button: back to the list of all eight.
principles-list-button = هر هشت اصل
# Buttons to the one before and the one after; the arrows are added to them.
principles-previous-button = قبلی
principles-next-button = بعدی
# A button: get all eight as a page for paper.
principles-print-button = چاپ هر هشت اصل
# Sent with the file.
principles-print-caption = هر هشت اصل در یک صفحه. فایل را باز کنید و بعد چاپ کنید.

principle-1-title = هیچ کاری برای ما بدون خود ما انجام نشود
principle-1-text = کسانی که یک خدمت برای آن‌هاست، در برنامه‌ریزی آن کمک می‌کنند. آن‌ها پیش از آنکه کسی دربارهٔ آن گفتگو کند یا تصمیم بگیرد، وارد کار می‌شوند. با یک طرح آماده شروع نکنید. طرح را با هم بسازید.
principle-2-title = انعطاف‌پذیری
principle-2-text = دربارهٔ هدف، راه رسیدن به آن و زمانی که شاید لازم باشد، صادق و روشن باشید. از همان اول، در هر قدم برای تغییر آماده باشید.
principle-3-title = ارزش برابر
principle-3-text = هر کس که در جمع هست، چیزی با خود می‌آورد. آنچه می‌آوریم با هم فرق دارد، ولی ارزشش یکی است.
principle-4-title = مسئولیت برابر
principle-4-text = از اول تا آخر با هم تصمیم می‌گیریم. هیچ فرد و هیچ گروهی مهم‌تر از دیگران نیست. کسی هم نباید مهم‌تر به نظر برسد.
principle-5-title = ارتباط خوب و پشتیبانی مناسب
principle-5-text = هر کس که شرکت می‌کند، می‌تواند بفهمد کار چطور پیش می‌رود. همه چیز را روشن می‌گوییم، و مردم کمکی را که برای آن لازم دارند می‌گیرند.
principle-6-title = دسترسی برای همه از همان اول
principle-6-text = بعضی چیزها نمی‌گذارند مردم شرکت کنند. وقت بگذارید تا بفهمید آن‌ها چیست، و از همان اول آن‌ها را از سر راه بردارید.
principle-7-title = بودجهٔ کافی در سراسر راه همکاری برابر
principle-7-text = کار کردن با هم خرج دارد. در هر قدم پول کافی برای آن هست، نه فقط در اول کار.
principle-8-title = برقرار کردن همکاری برابر، حتی پیش از شروع پروژه
principle-8-text = اول با مردم محلهٔ خود آشنا شوید. بین کسانی که قرار است با هم کار کنند اعتماد بسازید. بعد، وقتی مردم آماده شدند، پروژه را شروع کنید.
