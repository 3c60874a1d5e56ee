### When a poll closes by itself: chosen by an organiser, in private.

card-closes = کاتی داخستن: { $when }
reminder = هێشتا کات ماوە بۆ وەڵامدان. ڕاپرسییەکە لە نامەکەی سەرەوەدایە.
closing-ask = ڕاپرسییەکە کەی دابخرێت؟
closing-now = ئێستا کاتی داخستن ئەمەیە: { $when }
closing-open-end = ئێستا بە کراوەیی دەمێنێتەوە تا خۆت دایدەخەیت.
closing-evening-button = ئەمڕۆ ئێوارە
closing-tomorrow-button = سبەی ئێوارە
closing-days-button = دوای سێ ڕۆژ
closing-week-button = دوای هەفتەیەک
closing-other-button = کاتێکی تر
closing-never-button = کاتێک خۆم دایدەخەم
closing-button = کاتی داخستن
closing-set = پاشەکەوت کرا. کاتی داخستنی ڕاپرسییەکە: { $when }
closing-unset = پاشەکەوت کرا. ڕاپرسییەکە بە کراوەیی دەمێنێتەوە تا خۆت دایدەخەیت.
closing-write = ڕۆژ و کاتەکە بەم شێوەیە بۆ من بنێرە: { $example }. کاتەکە بە کاتی ئەم شارەیە: { $city }.
refusal-time-unreadable = ناتوانم ئەم کاتە بخوێنمەوە. تکایە ڕۆژ و کاتەکە بەم شێوەیە بنووسە: { $example }
refusal-time-past = ئەم کاتە تێپەڕیوە. تکایە کاتێکی دواتر هەڵبژێرە.
refusal-time-far = ئەم کاتە زۆر دوورە لە ئێستاوە. ڕاپرسی ناتوانێت لە ساڵێک زیاتر کراوە بێت.
help-organiser-until = ڕاپرسی دەتوانێت بە شێوەی ئۆتۆماتیکی دابخرێت. لە دوایین دێڕدا ڕۆژ و کاتەکە بەم شێوەیە بنووسە:
