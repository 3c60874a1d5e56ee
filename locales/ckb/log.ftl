### The log: what was done to the polls of a group, for its members to read.

log-title = ئەو کارانەی لەسەر ڕاپرسییەکانی ئەم گرووپە کراون
log-none = هێشتا هیچ کارێک لێرە نەکراوە.
log-poll = ڕاپرسیی { $code }:
log-how = هەر ئەنجامێک بە نیشانەیەک کۆتایی دێت. ئەو نیشانەیە لای خۆت بپارێزە. بەوە دەتوانیت بیسەلمێنیت کە تا کاتی ئەو ئەنجامە کەس ئەم لیستەی نەگۆڕیوە: لەوانەی ئەم بۆتە بەڕێوە دەبەن داوا بکە بیپشکنن.
log-mark = نیشانە لە تۆماری کارەکاندا، /log: { $mark }
log-older-button = کۆنتر
log-newer-button = نوێتر

## What was done

log-opened = کرایەوە.
log-opened-again = کرایەوە. جێگەی { $code } دەگرێتەوە.
log-reworded = بە شێوەیەکی تر دووبارە پرسرایەوە، بەم کۆدە: { $code }.
log-extended = کاتی داخستنی دیاری کرا: { $when }.
log-extended-open = ئەو کاتە دادەخرێت کە ڕێکخەرێک دایدەخات.
log-translated = نووسین یان ڤۆیسی نوێ بەم زمانە: { $language }.
log-translation-removed = ئەوەی بەم زمانە بوو، لابرا: { $language }.
log-option-added = پێشنیارێک بوو بە وەڵامی ژمارە { $number }.
log-closed = داخرا. ئەوانەی وەڵامیان داوەتەوە: { $people }.
log-result-posted = ئەنجامەکە بڵاو کرایەوە.
log-decided = بڕیارێک، کە دوای ئەمانە درا: { $codes }.
log-decided-without = بڕیارێک کە ناوی هیچ ڕاپرسییەکی تێدا نییە.
log-outcome = ئایا کرا؟ { $outcome }
log-exported = ڕێکخەرێک وەڵامەکانی بە فایل وەرگرت ({ $form }).
log-deleted = سڕایەوە.
log-key-destroyed = کلیلەکە لەناو برا. ئیتر کەس ناتوانێت بزانێت کێ چ وەڵامێکی داوەتەوە.
log-moved = گرووپەکە بوو بە سوپەرگرووپ. ڕاپرسییەکانیشی لەگەڵ هاتن.
log-erased = ئەوەی لێرە نووسرابوو، سڕایەوە.
log-unreadable = ناتوانم بخوێنمەوە چی کراوە.
