### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = ਤੁਸੀਂ ਕੀ ਪੁੱਛਣਾ ਹੈ? ਹਰ ਭਾਸ਼ਾ ਵਿੱਚ ਤਿਆਰ ਕੋਈ ਸਵਾਲ ਚੁਣੋ। ਜਾਂ ਮੇਰੇ ਨਾਲ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਆਪਣਾ ਸਵਾਲ ਲਿਖੋ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਪੋਲ ਸ਼ੁਰੂ ਨਾ ਕਰੋ, ਗਰੁੱਪ ਨੂੰ ਕੁਝ ਨਹੀਂ ਦਿਸਦਾ।
builder-write-button = ਆਪਣਾ ਸਵਾਲ ਲਿਖੋ

## The steps

builder-question = ਤੁਸੀਂ ਕੀ ਪੁੱਛਣਾ ਹੈ? ਹੁਣ ਆਪਣਾ ਸਵਾਲ ਲਿਖੋ। ਜਾਂ ਹਰ ਭਾਸ਼ਾ ਵਿੱਚ ਤਿਆਰ ਕੋਈ ਸਵਾਲ ਚੁਣੋ:
builder-question-now = ਤੁਹਾਡਾ ਸਵਾਲ ਹੁਣ: { $question }
builder-answers = ਲੋਕ ਕਿਹੜੇ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਚੁਣਨ? ਹਰ ਜਵਾਬ ਵੱਖਰੀ ਲਾਈਨ ਉੱਤੇ ਲਿਖੋ। ਜਾਂ ਇੱਥੋਂ ਚੁਣੋ:
builder-keep-button = ਇਵੇਂ ਹੀ ਰਹਿਣ ਦਿਓ
builder-preview = ਤੁਹਾਡੇ ਗਰੁੱਪ ਨੂੰ ਇਹ ਇਸ ਤਰ੍ਹਾਂ ਦਿਸੇਗਾ:
builder-asked-in = ਇਨ੍ਹਾਂ ਗਰੁੱਪਾਂ ਵਿੱਚ ਪੁੱਛਿਆ ਜਾਵੇਗਾ: { $groups }
builder-lacks = ਇਨ੍ਹਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਕੁਝ ਸ਼ਬਦ ਅਜੇ ਨਹੀਂ ਹਨ: { $languages }। “ਭਾਸ਼ਾਵਾਂ” ਦਬਾ ਕੇ ਉਹ ਸ਼ਬਦ ਲਿਖ ਦਿਓ। ਗਰੁੱਪ ਦੇ ਮੈਂਬਰ ਬਾਅਦ ਵਿੱਚ ਵੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ।
builder-open-button = ਪੋਲ ਸ਼ੁਰੂ ਕਰੋ
builder-cancel-button = ਰੱਦ ਕਰੋ
builder-more = ਤੁਸੀਂ ਕੀ ਬਦਲਣਾ ਹੈ?
builder-change-question-button = ਸਵਾਲ
builder-change-answers-button = ਜਵਾਬ
builder-change-groups-button = ਗਰੁੱਪ
builder-change-kind-button = ਜਵਾਬ ਦੇਣ ਦਾ ਤਰੀਕਾ
builder-suggestions-button = ਲੋਕਾਂ ਨੂੰ ਹੋਰ ਜਵਾਬ ਸੁਝਾਉਣ ਦਿਓ
builder-no-suggestions-button = ਹੋਰ ਜਵਾਬਾਂ ਦੇ ਸੁਝਾਅ ਨਾ ਲਓ
builder-kind = ਲੋਕ ਜਵਾਬ ਕਿਵੇਂ ਦੇਣ?
builder-one-button = ਲੋਕ ਇੱਕ ਜਵਾਬ ਚੁਣਨ
builder-several-button = ਲੋਕ ਜਿੰਨੇ ਮਰਜ਼ੀ ਚੁਣਨ
builder-most-button = ਲੋਕ { $most } ਤੱਕ ਚੁਣਨ
builder-order-button = ਲੋਕ ਜਵਾਬ ਤਰਤੀਬ ਵਿੱਚ ਲਾਉਣ
builder-groups = ਮੈਂ ਇਹ ਕਿਹੜੇ ਗਰੁੱਪਾਂ ਵਿੱਚ ਪੁੱਛਾਂ? ਗਰੁੱਪ ਜੋੜਨ ਜਾਂ ਹਟਾਉਣ ਲਈ ਉਸ ਨੂੰ ਦਬਾਓ।
builder-write-sign = ਜਿੱਥੇ ✍ ਹੈ, ਉਸ ਭਾਸ਼ਾ ਵਿੱਚ ਸ਼ਬਦ ਅਜੇ ਨਹੀਂ ਹਨ। ਲਿਖਣ ਲਈ ਉਸ ਨੂੰ ਦਬਾਓ।
builder-source-button = ਲਿਖਣ ਦੀ ਭਾਸ਼ਾ: { $language }
builder-source = ਤੁਸੀਂ ਪੋਲ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਿਆ ਹੈ?

## To open it later

builder-later-button = ਬਾਅਦ ਵਿੱਚ ਸ਼ੁਰੂ ਕਰੋ
builder-tomorrow-button = ਕੱਲ੍ਹ ਸਵੇਰੇ 9:00 ਵਜੇ
builder-at-once-button = ਜਦੋਂ ਮੈਂ “ਪੋਲ ਸ਼ੁਰੂ ਕਰੋ” ਦਬਾਵਾਂ
builder-schedule-button = ਉਸ ਸਮੇਂ ਸ਼ੁਰੂ ਕਰੋ
builder-later = ਪੋਲ ਕਦੋਂ ਸ਼ੁਰੂ ਹੋਵੇ?
builder-opens = ਸ਼ੁਰੂ ਹੋਵੇਗਾ: { $when }
builder-scheduled = ਪੋਲ ਤਿਆਰ ਹੈ ਅਤੇ ਆਪਣੇ ਆਪ ਸ਼ੁਰੂ ਹੋ ਜਾਵੇਗਾ। ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ।
builder-not-opened = ਤੁਹਾਡਾ ਪੋਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਜਾਂ ਤਾਂ ਤੁਸੀਂ ਹੁਣ ਗਰੁੱਪ ਦੇ ਪ੍ਰਬੰਧਕ ਨਹੀਂ ਹੋ, ਜਾਂ ਮੈਂ ਗਰੁੱਪ ਵਿੱਚ ਨਹੀਂ ਹਾਂ। ਪੋਲ ਮੇਰੇ ਕੋਲ ਸੇਵ ਹੈ। ਪੋਲ ਇਹ ਹੈ: { $question }

## A poll that is not open yet

builder-away = ਪੋਲ ਪਾਸੇ ਰੱਖ ਦਿੱਤਾ ਹੈ। ਇਹ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੇਖਿਆ। ਇਹ 90 ਦਿਨ ਮੇਰੇ ਕੋਲ ਰਹੇਗਾ।
builder-back-again-button = ਵਾਪਸ ਲਿਆਓ
builder-unfinished = ਤੁਹਾਡਾ ਇੱਕ ਪੋਲ ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ: { $question }
builder-go-on-button = ਇਸੇ ਨੂੰ ਅੱਗੇ ਲਿਖੋ
builder-new-button = ਨਵਾਂ ਪੋਲ ਲਿਖੋ

## What stands in the way

refusal-sketch-buttons = ਇਹ ਤਿਆਰ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਦੇ ਹੇਠਾਂ ਕੋਈ ਬਟਨ ਦਬਾਓ। ਸ਼ਬਦ ਬਦਲਣ ਲਈ “ਵਾਪਸ” ਦਬਾਓ।
refusal-sketch-group = ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਕੋਈ ਗਰੁੱਪ ਚੁਣੋ।
refusal-sketch-gone = ਇਹ ਤੁਹਾਡੇ ਗਰੁੱਪ ਵਿੱਚ ਪਹੁੰਚ ਚੁੱਕਾ ਹੈ, ਜਾਂ ਹੁਣ ਨਹੀਂ ਰਿਹਾ। ਨਵਾਂ ਪੋਲ ਬਣਾਉਣ ਲਈ /poll ਲਿਖੋ।

## In help and in what is kept about people

help-builder = ਆਪਣੇ ਗਰੁੱਪ ਵਿੱਚ /poll ਲਿਖੋ। ਫਿਰ ਹਰ ਕਦਮ ਉੱਤੇ ਮੇਰੀ ਮਦਦ ਮਿਲੇਗੀ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਪੋਲ ਸ਼ੁਰੂ ਨਾ ਕਰੋ, ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ। ਜਾਂ ਸਾਰਾ ਕੁਝ ਇੱਕੋ ਵਾਰ ਲਿਖ ਦਿਓ:
privacy-builder = ਜੇ ਤੁਸੀਂ ਪੋਲ ਕਦਮ-ਕਦਮ ਕਰਕੇ ਲਿਖੋ, ਤਾਂ ਸ਼ੁਰੂ ਹੋਣ ਤੱਕ ਅਸੀਂ ਇਸ ਨੂੰ ਤਾਲਾ ਲਾ ਕੇ ਰੱਖਦੇ ਹਾਂ। ਜੇ ਇਹ ਸ਼ੁਰੂ ਨਾ ਹੋਵੇ, ਤਾਂ 90 ਦਿਨਾਂ ਬਾਅਦ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ।
