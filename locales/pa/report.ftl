### The report: what a group did in a period, for organisers to give to those who pay.

report-which = ਕਿਹੜੇ ਗਰੁੱਪ ਦੀ ਰਿਪੋਰਟ ਚਾਹੀਦੀ ਹੈ?
report-none = ਮੈਨੂੰ ਅਜਿਹਾ ਕੋਈ ਗਰੁੱਪ ਨਹੀਂ ਲੱਭਿਆ ਜਿਸ ਦੇ ਪ੍ਰਬੰਧਕ ਤੁਸੀਂ ਹੋ। ਆਪਣੇ ਗਰੁੱਪ ਵਿੱਚ /report ਲਿਖੋ।
report-span = ਗਰੁੱਪ “{ $group }” ਦੀ ਰਿਪੋਰਟ ਦੱਸਦੀ ਹੈ ਕਿ ਤੁਸੀਂ ਕੀ ਪੁੱਛਿਆ, ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ ਅਤੇ ਉਸ ਦਾ ਕੀ ਬਣਿਆ। ਕਿੰਨੇ ਸਮੇਂ ਦੀ ਰਿਪੋਰਟ ਚਾਹੀਦੀ ਹੈ?
report-quarter-button = ਪਿਛਲੇ ਤਿੰਨ ਮਹੀਨੇ
report-year-button = ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨੇ
report-all-button = ਸ਼ੁਰੂ ਤੋਂ ਹੁਣ ਤੱਕ
report-in-private = ਰਿਪੋਰਟ ਤੁਹਾਨੂੰ ਮੇਰੇ ਨਾਲ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਮਿਲੇਗੀ।
report-caption = ਰਿਪੋਰਟ ਇਹ ਹੈ: ਪੜ੍ਹਨ ਅਤੇ ਛਾਪਣ ਲਈ ਇੱਕ ਪੰਨਾ, ਅਤੇ ਇਨ੍ਹਾਂ ਹੀ ਅੰਕੜਿਆਂ ਦੀ ਇੱਕ ਸਪ੍ਰੈੱਡਸ਼ੀਟ। ਇਸ ਵਿੱਚ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ।

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = ਪੋਲ
sheet-languages = ਭਾਸ਼ਾਵਾਂ
sheet-suggestions = ਸੁਝਾਅ
sheet-barriers = ਲੋਕਾਂ ਦੀਆਂ ਲੋੜਾਂ

## The page

report-title = ਗਰੁੱਪ “{ $group }” ਦੇ ਪਰਿਵਾਰਾਂ ਨੇ ਕੀ ਕਿਹਾ, ਅਤੇ ਉਸ ਦਾ ਕੀ ਬਣਿਆ
report-period = ਸਮਾਂ: { $from } ਤੋਂ { $until } ਤੱਕ
report-period-all = ਸਮਾਂ: { $until } ਤੱਕ
report-numbers = ਅੰਕੜੇ
report-polls = ਬੰਦ ਹੋ ਚੁੱਕੇ ਪੋਲ
report-still-open = ਪੋਲ ਜੋ ਅਜੇ ਚੱਲ ਰਹੇ ਹਨ
report-answers = ਕੁੱਲ ਜਵਾਬ
report-most-people = ਸਭ ਤੋਂ ਵੱਧ ਜਵਾਬਾਂ ਵਾਲੇ ਪੋਲ ਵਿੱਚ ਲੋਕ
report-decisions = ਫ਼ੈਸਲੇ
report-shaped = ਫ਼ੈਸਲੇ ਜੋ ਪੋਲਾਂ ਤੋਂ ਨਿਕਲੇ
report-days = ਪਹਿਲੇ ਸਵਾਲ ਤੋਂ ਫ਼ੈਸਲੇ ਤੱਕ ਕਿੰਨੇ ਦਿਨ ਲੱਗੇ
report-days-between = { $fewest } ਤੋਂ { $most }
report-asked = ਕੀ ਪੁੱਛਿਆ ਗਿਆ
report-came = ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ
report-no-polls = ਇਸ ਸਮੇਂ ਵਿੱਚ ਕੋਈ ਪੋਲ ਬੰਦ ਨਹੀਂ ਹੋਇਆ।
report-no-decisions = ਇਸ ਸਮੇਂ ਵਿੱਚ ਕੋਈ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ।
report-languages = ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕਾਂ ਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
report-most-in-one-poll = ਇੱਕ ਪੋਲ ਵਿੱਚ ਸਭ ਤੋਂ ਵੱਧ ਲੋਕ
report-no-languages = ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਵਿੱਚ ਇੱਕ ਪੋਲ ਵਿੱਚ ਇੰਨੇ ਲੋਕ ਨਹੀਂ ਸਨ ਕਿ ਗਿਣਤੀ ਦਿਖਾਈ ਜਾ ਸਕੇ।
report-suggestions = ਲੋਕਾਂ ਨੇ ਕੀ ਸੁਝਾਅ ਦਿੱਤੇ
report-no-suggestions = ਇਸ ਸਮੇਂ ਵਿੱਚ ਕਿਸੇ ਨੇ ਸੁਝਾਅ ਨਹੀਂ ਦਿੱਤਾ।
report-put-to-vote = ਵੋਟ ਲਈ ਰੱਖੇ ਗਏ
report-reasons = ਪ੍ਰਬੰਧਕਾਂ ਨੇ ਕੀ ਵਜ੍ਹਾ ਦੱਸੀ
report-barriers = ਹਿੱਸਾ ਲੈਣ ਲਈ ਲੋਕਾਂ ਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ
report-no-barriers = ਕਿਸੇ ਪੋਲ ਵਿੱਚ ਇਹ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ ਕਿ ਹਿੱਸਾ ਲੈਣ ਲਈ ਲੋਕਾਂ ਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ।
report-not-done = ਕੀ ਨਹੀਂ ਕੀਤਾ ਗਿਆ, ਅਤੇ ਕਿਉਂ
report-none-not-done = ਕਿਸੇ ਫ਼ੈਸਲੇ ਵਿੱਚ ਅਜਿਹਾ ਕੋਈ ਕੰਮ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ ਜੋ ਨਹੀਂ ਕੀਤਾ ਜਾਵੇਗਾ।
report-happened = ਕੀ ਇਹ ਹੋਇਆ?
report-behind = ਇਨ੍ਹਾਂ ਪੋਲਾਂ ਤੋਂ ਨਿਕਲਿਆ
report-unshaped = ਇਸ ਫ਼ੈਸਲੇ ਪਿੱਛੇ ਕੋਈ ਪੋਲ ਨਹੀਂ ਹੈ।
report-note-people = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇੱਕੋ ਵਿਅਕਤੀ ਨੇ ਇੱਕ ਤੋਂ ਵੱਧ ਪੋਲਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੱਤਾ ਹੋਵੇ। ਹਰ ਪੋਲ ਗੁਪਤ ਹੈ, ਇਸ ਲਈ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਦੋ ਜਵਾਬ ਇੱਕੋ ਵਿਅਕਤੀ ਦੇ ਹਨ ਜਾਂ ਨਹੀਂ। ਇਹ ਰਿਪੋਰਟ ਨਹੀਂ ਦੱਸ ਸਕਦੀ ਕਿ ਕੁੱਲ ਕਿੰਨੇ ਲੋਕਾਂ ਨੇ ਹਿੱਸਾ ਲਿਆ।
report-note-groups = ਜੋ ਪੋਲ ਕਈ ਗਰੁੱਪਾਂ ਵਿੱਚ ਪੁੱਛਿਆ ਗਿਆ, ਉਸ ਦੇ ਸਾਰੇ ਜਵਾਬ ਗਿਣੇ ਗਏ ਹਨ।
