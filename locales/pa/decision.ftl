### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = ਇਹ ਫ਼ੈਸਲਾ ਹੋਇਆ ਹੈ:
decided-written-in = ਇਹ ਅਜੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਹ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਿਆ ਹੈ: { $language }।
decided-asked = ਅਸੀਂ ਤੁਹਾਨੂੰ ਪੁੱਛਿਆ ਸੀ (ਪੋਲ { $code }): { $question }
decided-without = ਇਸ ਫ਼ੈਸਲੇ ਵਿੱਚ ਪਰਿਵਾਰਾਂ ਦੀ ਰਾਏ ਸ਼ਾਮਲ ਨਹੀਂ: ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਕੋਈ ਪੋਲ ਨਹੀਂ ਹੋਇਆ।
context-cannot = ਕੀ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਅਤੇ ਕਿਉਂ: { $text }
context-responsible = ਜ਼ਿੰਮੇਵਾਰੀ ਕਿਸ ਦੀ ਹੈ: { $text }
decided-review = ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਕਦੋਂ ਦੇਖਿਆ ਜਾਵੇਗਾ: { $when }
decided-done = ਕੀ ਇਹ ਹੋਇਆ? ਹਾਂ।
decided-partly = ਕੀ ਇਹ ਹੋਇਆ? ਸਿਰਫ਼ ਕੁਝ ਹਿੱਸਾ।
decided-not = ਕੀ ਇਹ ਹੋਇਆ? ਨਹੀਂ।
decided-code = ਕੋਡ: { $code }
decided-looked = ਤੁਹਾਡੇ ਪ੍ਰਬੰਧਕਾਂ ਨੇ ਉੱਪਰ ਵਾਲਾ ਫ਼ੈਸਲਾ ਦੁਬਾਰਾ ਦੇਖਿਆ।
result-decided = ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ: { $code } ਦੇਖੋ, ਜਾਂ /decisions ਲਿਖੋ।

## An organiser writes it, step by step

decide-choose = ਆਪਣੇ ਗਰੁੱਪ ਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ। ਆਓ, ਇਸ ਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਰਲ ਕੇ ਲਿਖੀਏ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਸ ਨੂੰ ਗਰੁੱਪ ਵਿੱਚ ਨਾ ਪਾਓ, ਗਰੁੱਪ ਨੂੰ ਕੁਝ ਨਹੀਂ ਦਿਸਦਾ।
decide-write-button = ਫ਼ੈਸਲਾ ਲਿਖੋ
decide-what = ਇਸ ਫ਼ੈਸਲੇ ਮੁਤਾਬਕ ਕੀ ਕੀਤਾ ਜਾਵੇਗਾ? ਹੁਣ ਛੋਟੇ-ਛੋਟੇ ਵਾਕਾਂ ਵਿੱਚ ਲਿਖੋ।
decide-now = ਤੁਹਾਡਾ ਫ਼ੈਸਲਾ ਹੁਣ: { $decision }
decide-cannot = ਕੀ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਅਤੇ ਕਿਉਂ? ਹੁਣ ਲਿਖੋ। ਇਹ ਦੱਸਣ ਨਾਲ ਪਰਿਵਾਰਾਂ ਦਾ ਤੁਹਾਡੇ ਉੱਤੇ ਭਰੋਸਾ ਵਧਦਾ ਹੈ।
decide-responsible = ਜ਼ਿੰਮੇਵਾਰੀ ਕਿਸ ਦੀ ਹੈ? ਉਨ੍ਹਾਂ ਦਾ ਨਾਂ ਲਿਖੋ, ਤਾਂ ਜੋ ਪਰਿਵਾਰ ਉਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛ ਸਕਣ।
decide-nothing-button = ਇਹ ਛੱਡ ਦਿਓ
decide-review = ਤੁਸੀਂ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਕਦੋਂ ਦੇਖਣਾ ਹੈ? ਉਸ ਦਿਨ ਤੁਹਾਨੂੰ ਪੁੱਛਿਆ ਜਾਵੇਗਾ ਕਿ ਇਹ ਹੋਇਆ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਗਰੁੱਪ ਨੂੰ ਦੱਸਿਆ ਜਾਵੇਗਾ। ਕੋਈ ਬਟਨ ਦਬਾਓ, ਜਾਂ ਦਿਨ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: { $example }
decide-month-button = ਇੱਕ ਮਹੀਨੇ ਬਾਅਦ
decide-months-button = { $months } ਮਹੀਨਿਆਂ ਬਾਅਦ
decide-never-button = ਦੁਬਾਰਾ ਨਹੀਂ ਦੇਖਣਾ
decide-cites = ਇਹ ਫ਼ੈਸਲਾ ਕਿਹੜੇ ਪੋਲਾਂ ਤੋਂ ਨਿਕਲਿਆ? ਪੋਲ ਜੋੜਨ ਜਾਂ ਹਟਾਉਣ ਲਈ ਉਸ ਨੂੰ ਦਬਾਓ।
decide-no-polls = ਤੁਹਾਡੇ ਗਰੁੱਪਾਂ ਵਿੱਚ ਅਜੇ ਕੋਈ ਪੋਲ ਬੰਦ ਨਹੀਂ ਹੋਇਆ।
decide-post-button = ਗਰੁੱਪ ਵਿੱਚ ਪਾਓ
decide-cites-button = ਇਸ ਪਿੱਛੇ ਕਿਹੜੇ ਪੋਲ ਹਨ
decide-what-button = ਕੀ ਕੀਤਾ ਜਾਵੇਗਾ
decide-cannot-button = ਕੀ ਨਹੀਂ ਹੋ ਸਕਦਾ
decide-responsible-button = ਜ਼ਿੰਮੇਵਾਰੀ ਕਿਸ ਦੀ ਹੈ
decide-review-button = ਦੁਬਾਰਾ ਕਦੋਂ ਦੇਖਣਾ ਹੈ
decide-posted-in = ਇਨ੍ਹਾਂ ਗਰੁੱਪਾਂ ਵਿੱਚ ਪਾਇਆ ਜਾਵੇਗਾ: { $groups }
decide-groups = ਮੈਂ ਇਹ ਕਿਹੜੇ ਗਰੁੱਪਾਂ ਵਿੱਚ ਪਾਵਾਂ? ਗਰੁੱਪ ਜੋੜਨ ਜਾਂ ਹਟਾਉਣ ਲਈ ਉਸ ਨੂੰ ਦਬਾਓ।
decide-source = ਤੁਸੀਂ ਇਹ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਿਆ ਹੈ?
decide-away = ਇਹ ਪਾਸੇ ਰੱਖ ਦਿੱਤਾ ਹੈ। ਇਹ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੇਖਿਆ। ਇਹ 90 ਦਿਨ ਮੇਰੇ ਕੋਲ ਰਹੇਗਾ।
decide-unfinished = ਤੁਹਾਡਾ ਇੱਕ ਫ਼ੈਸਲਾ ਅਜੇ ਗਰੁੱਪ ਵਿੱਚ ਨਹੀਂ ਪਾਇਆ ਗਿਆ: { $decision }
decide-posted = ਪਾ ਦਿੱਤਾ ਹੈ। ਇਹ ਹੁਣ ਤੁਹਾਡੇ ਗਰੁੱਪ ਵਿੱਚ ਹੈ। ਕੀ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਲਈ ਤੁਹਾਡੀ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ?
decide-editor = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਣ ਲਈ, ਜਾਂ ਸ਼ਬਦ ਬਦਲਣ ਲਈ, ਹੁਣ ਮੈਨੂੰ ਇੱਕ ਸੁਨੇਹਾ ਭੇਜੋ।

## On the day: to each organiser alone

review-ask = ਗਰੁੱਪ “{ $group }” ਦਾ ਇਹ ਫ਼ੈਸਲਾ ਤੁਸੀਂ ਦੁਬਾਰਾ ਦੇਖਣਾ ਸੀ: { $decision }
review-how = ਕੀ ਇਹ ਹੋਇਆ? ਤੁਹਾਡਾ ਜਵਾਬ ਗਰੁੱਪ ਨੂੰ ਦੱਸਿਆ ਜਾਵੇਗਾ।
review-done-button = ਹਾਂ
review-partly-button = ਸਿਰਫ਼ ਕੁਝ ਹਿੱਸਾ
review-not-button = ਨਹੀਂ
review-later-button = ਇੱਕ ਹਫ਼ਤੇ ਬਾਅਦ ਫਿਰ ਪੁੱਛੋ
review-put-off = ਠੀਕ ਹੈ। ਇੱਕ ਹਫ਼ਤੇ ਬਾਅਦ ਫਿਰ ਪੁੱਛਿਆ ਜਾਵੇਗਾ।
review-more = ਕੀ ਗਰੁੱਪ ਨੂੰ ਇਸ ਬਾਰੇ ਹੋਰ ਕੁਝ ਦੱਸਣਾ ਹੈ?
review-write = ਹੁਣ ਮੈਨੂੰ ਇੱਕ ਲਾਈਨ ਭੇਜੋ। ਗਰੁੱਪ ਨੂੰ ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦ ਦਿਸਣਗੇ। ਇਸ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।
review-nothing-button = ਹੋਰ ਕੁਝ ਨਹੀਂ
review-told = ਧੰਨਵਾਦ! ਤੁਹਾਡੇ ਗਰੁੱਪ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ।

## What a group has decided, for any member

decisions-title = ਇਸ ਗਰੁੱਪ ਵਿੱਚ ਕੀ ਫ਼ੈਸਲੇ ਹੋਏ
decisions-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ।
decisions-how = ਕੋਈ ਫ਼ੈਸਲਾ ਪੂਰਾ ਪੜ੍ਹਨ ਲਈ /results ਅਤੇ ਉਸ ਦਾ ਕੋਡ ਲਿਖੋ।

## What stands in the way

refusal-day-unreadable = ਮੈਨੂੰ ਇਹ ਦਿਨ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: { $example }
refusal-review-done = ਇਸ ਦਾ ਕੀ ਬਣਿਆ, ਇਹ ਤੁਹਾਡੇ ਗਰੁੱਪ ਨੂੰ ਪਹਿਲਾਂ ਹੀ ਦੱਸਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਧੰਨਵਾਦ!
refusal-day-far = ਇਹ ਬਹੁਤ ਦੂਰ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਅਗਲੇ 12 ਮਹੀਨਿਆਂ ਵਿੱਚੋਂ ਕੋਈ ਦਿਨ ਚੁਣੋ।
refusal-is-decision = ਇਹ ਪੋਲ ਨਹੀਂ, ਫ਼ੈਸਲਾ ਹੈ। ਇਸ ਲਈ ਇਹ ਕਮਾਂਡ ਇੱਥੇ ਨਹੀਂ ਚੱਲਦੀ।
refusal-cited-open = ਪੋਲ { $code } ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ। ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਬੰਦ ਕਰੋ। ਫਿਰ ਦੱਸੋ ਕਿ ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ।
refusal-cited-many = ਇੱਕ ਫ਼ੈਸਲੇ ਨਾਲ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਪੋਲ ਜੁੜ ਸਕਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਇੱਕ ਹਟਾਓ।
refusal-decide-anonymous = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਗਰੁੱਪ ਵਜੋਂ ਨਹੀਂ, ਆਪਣੇ ਨਾਂ ਹੇਠ ਲਿਖੋ। ਫਿਰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਤੁਹਾਨੂੰ ਮੇਰੀ ਮਦਦ ਮਿਲੇਗੀ।
refusal-decision-empty = ਮੈਨੂੰ ਇੱਥੇ ਕੋਈ ਸ਼ਬਦ ਨਹੀਂ ਦਿਸਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਲਿਖੋ ਕਿ ਕੀ ਕੀਤਾ ਜਾਵੇਗਾ।
refusal-decision-long = ਇਹ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਇਸ ਵਿੱਚ { $shown } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
