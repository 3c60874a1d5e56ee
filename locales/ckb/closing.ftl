### When a poll closes by itself: chosen by an organiser, in private.

card-closes = کاتی داخستن: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = هێشتا کات ماوە بۆ وەڵامدان. ڕاپرسییەکە لە نامەکەی سەرەوەدایە.
closing-ask = ڕاپرسییەکە کەی دابخرێت؟
closing-now = ئێستا کاتی داخستن ئەمەیە: { $when }
closing-open-end = ئێستا بە کراوەیی دەمێنێتەوە تا خۆت دایدەخەیت.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = ئەمڕۆ ئێوارە
closing-tomorrow-button = سبەی ئێوارە
closing-days-button = دوای سێ ڕۆژ
closing-week-button = دوای هەفتەیەک
closing-other-button = کاتێکی تر
closing-never-button = کاتێک خۆم دایدەخەم
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = کاتی داخستن
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = پاشەکەوت کرا. کاتی داخستنی ڕاپرسییەکە: { $when }
closing-unset = پاشەکەوت کرا. ڕاپرسییەکە بە کراوەیی دەمێنێتەوە تا خۆت دایدەخەیت.
closing-write = ڕۆژ و کاتەکە بەم شێوەیە بۆ من بنێرە: { $example }. کاتەکە بە کاتی ئەم شارەیە: { $city }.
refusal-time-unreadable = ناتوانم ئەم کاتە بخوێنمەوە. تکایە ڕۆژ و کاتەکە بەم شێوەیە بنووسە: { $example }
refusal-time-past = ئەم کاتە تێپەڕیوە. تکایە کاتێکی دواتر هەڵبژێرە.
refusal-time-far = ئەم کاتە زۆر دوورە لە ئێستاوە. ڕاپرسی ناتوانێت لە ساڵێک زیاتر کراوە بێت.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = ڕاپرسی دەتوانێت بە شێوەی ئۆتۆماتیکی دابخرێت. لە دوایین دێڕدا ڕۆژ و کاتەکە بەم شێوەیە بنووسە:
