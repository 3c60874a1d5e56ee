### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = گروه ما این‌طور به این اصل عمل می‌کند: { $text }
promise-in-group = گروه «{ $group }» این‌طور به این اصل عمل می‌کند: { $text }
promise-written-in = این متن هنوز به زبان شما نیست. به این زبان نوشته شده است: { $language }.

## For an organiser

promise-title = قول گروه «{ $group }»
promise-how = زیر هر یک از { -principles }، گروه شما می‌تواند بگوید چطور به آن عمل می‌کند. همه آن را همراه با آن اصل می‌خوانند. یک شماره را بزنید، یا آن را در یک پیام بنویسید:
promise-example = ما بعد از ساعت درس جمع می‌شویم، و کودکان هم می‌توانند بیایند.
promise-languages = برای زبان‌های بیشتر، هر بخش را در یک خط تازه با یک نام کوتاه مثل [pl] شروع کنید.
promise-there = برای این اصل‌ها قبلاً متنی نوشته شده است:
promise-not-yet = گروه شما هنوز برای هیچ‌کدام چیزی ننوشته است.
promise-none = گروه شما هنوز اینجا ننوشته است که چطور به این اصل عمل می‌کند.
promise-write = آن را در یک پیام بنویسید، مثل نمونهٔ زیر. حداکثر { $most } حرف جا می‌شود:
promise-saved = ذخیره شد. از این پس همه آن را همراه با این اصل می‌خوانند.
promise-change = برای تغییر دادن متن یا اضافه کردن یک زبان، این را کپی کنید، تغییر بدهید و بفرستید:
promise-remove-button = حذف
promise-removed = حذف شد و دیگر کسی آن را نمی‌بیند. اگر دوباره آن را خواستید، این را کپی کنید و بفرستید:
promise-which = منظورتان کدام گروه است؟
promise-no-group = فقط مسئولان گروه می‌توانند این را بنویسند، و من گروهی نمی‌شناسم که شما مسئولش باشید. مرا به گروه خود اضافه کنید و آنجا بنویسید /promise.

## What stands in the way

refusal-which-principle = لطفاً بعد از /promise یک عدد از 1 تا 8 بنویسید. برای دیدن هر هشت اصل بنویسید /principles.
refusal-promise-empty = اینجا متنی نمی‌بینم. لطفاً بنویسید گروه شما چطور به این اصل عمل می‌کند.
refusal-promise-gone = این قبلاً حذف شده است.
