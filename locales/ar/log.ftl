### The log: what was done to the polls of a group, for its members to read.

log-title = ما تم في استطلاعات هذه المجموعة
log-none = لم يحدث شيء هنا بعد.
log-poll = الاستطلاع { $code }:
log-how = في آخر كل نتيجة رمز تدقيق. إذا احتفظتم به يمكنكم إثبات أن أحدًا لم يغيّر هذه القائمة حتى ذلك الموضع: اطلبوا التحقق منه من الجهة التي تدير هذا البوت.
log-mark = رمز التدقيق في /log: { $mark }
log-older-button = أقدم
log-newer-button = أحدث

## What was done

log-opened = فُتح.
log-opened-again = فُتح، ويحلّ محلّ الاستطلاع { $code }.
log-reworded = طُرح من جديد بكلمات أخرى. الرمز الجديد: { $code }.
log-extended = حُدد موعد إغلاقه: { $when }.
log-extended-open = يبقى مفتوحًا إلى أن يغلقه شخص من فريق التنظيم.
log-translated = كلمات جديدة أو تسجيل بهذه اللغة: { $language }.
log-translation-removed = حُذف ما كان بهذه اللغة: { $language }.
log-option-added = أصبحت إحدى الأفكار الإجابة { $number }.
log-closed = أُغلق. عدد من أجابوا: { $people }.
log-result-posted = أُعلنت النتيجة.
log-decided = قرار اتُّخذ بعد { $codes }.
log-decided-without = قرار لم يُذكر معه أي استطلاع.
log-outcome = هل تحقّق ذلك؟ { $outcome }
log-exported = أخذ شخص من فريق التنظيم الإجابات في ملف ({ $form }).
log-deleted = حُذف.
log-key-destroyed = أُتلف المفتاح. لا يمكن لأحد بعد الآن معرفة من أجاب بماذا.
log-moved = أصبحت المجموعة «مجموعة خارقة»، وهو نوع أكبر من المجموعات في Telegram. وانتقلت معها استطلاعاتها.
log-erased = حُذف ما كان مكتوبًا هنا.
log-unreadable = لا أستطيع قراءة ما تم هنا.
