### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = ਹਰ ਉਸ ਜਵਾਬ ਦਾ ਨੰਬਰ ਦਬਾਓ ਜੋ ਤੁਸੀਂ ਚੁਣਨਾ ਹੈ। ਜਿੰਨੇ ਮਰਜ਼ੀ ਚੁਣੋ। ਹਟਾਉਣ ਲਈ ਨੰਬਰ ਫਿਰ ਦਬਾਓ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਤੁਸੀਂ ਕੀ ਚੁਣਿਆ।
card-several-most = ਹਰ ਉਸ ਜਵਾਬ ਦਾ ਨੰਬਰ ਦਬਾਓ ਜੋ ਤੁਸੀਂ ਚੁਣਨਾ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਚੁਣੋ। ਹਟਾਉਣ ਲਈ ਨੰਬਰ ਫਿਰ ਦਬਾਓ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਤੁਸੀਂ ਕੀ ਚੁਣਿਆ।
card-order = ਜਵਾਬਾਂ ਨੂੰ ਤਰਤੀਬ ਵਿੱਚ ਲਾਓ: ਜੋ ਸਭ ਤੋਂ ਚੰਗਾ ਲੱਗੇ ਉਹ ਪਹਿਲਾਂ ਦਬਾਓ, ਫਿਰ ਉਸ ਤੋਂ ਅਗਲਾ, ਅਤੇ ਇਸੇ ਤਰ੍ਹਾਂ ਅੱਗੇ। ਜਦੋਂ ਮਰਜ਼ੀ ਰੁਕ ਜਾਓ। ਕੋਈ ਜਵਾਬ ਵਾਪਸ ਲੈਣ ਲਈ 🌐 ਦਬਾਓ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਤੁਸੀਂ ਕੀ ਚੁਣਿਆ।

## The ballot, seen by one person

ballot-several = ਜਿੰਨੇ ਮਰਜ਼ੀ ਚੁਣੋ। ਹਟਾਉਣ ਲਈ ਫਿਰ ਦਬਾਓ। ਇਹ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਹੈ।
ballot-several-most = ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਚੁਣੋ। ਹਟਾਉਣ ਲਈ ਫਿਰ ਦਬਾਓ। ਇਹ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਹੈ।
ballot-order-how = ਜੋ ਸਭ ਤੋਂ ਚੰਗਾ ਲੱਗੇ ਉਹ ਪਹਿਲਾਂ ਦਬਾਓ, ਫਿਰ ਉਸ ਤੋਂ ਅਗਲਾ, ਅਤੇ ਇਸੇ ਤਰ੍ਹਾਂ ਅੱਗੇ। ਜਦੋਂ ਮਰਜ਼ੀ ਰੁਕ ਜਾਓ। ਇਹ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਹੈ।
ballot-order = ਤੁਹਾਡੀ ਤਰਤੀਬ: { $options }
ballot-undo-button = ਆਖ਼ਰੀ ਵਾਲਾ ਵਾਪਸ ਲਓ

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = ਸੇਵ ਹੋ ਗਿਆ। ਤੁਹਾਡੀ ਤਰਤੀਬ ਹੁਣ: { $options }
press-order-same = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਤੁਹਾਡੀ ਤਰਤੀਬ: { $options }
refusal-most-chosen = ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਚੁਣੇ ਜਾ ਸਕਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਇੱਕ ਹਟਾਓ।

## The result

result-several = ਲੋਕ ਇੱਕ ਤੋਂ ਵੱਧ ਜਵਾਬ ਚੁਣ ਸਕਦੇ ਸਨ। ਇਸ ਲਈ ਸਾਰੇ ਹਿੱਸੇ ਮਿਲ ਕੇ 100% ਤੋਂ ਵੱਧ ਹੋ ਸਕਦੇ ਹਨ।
result-order = ਪਹਿਲੇ ਸਥਾਨ ਦੇ ਅੰਕ: { $most }। ਹਰ ਅਗਲੇ ਸਥਾਨ ਨੂੰ ਇੱਕ ਅੰਕ ਘੱਟ ਮਿਲਦਾ ਹੈ। ਜੋ ਜਵਾਬ ਲੋਕ ਛੱਡ ਦੇਣ, ਉਸ ਨੂੰ ਕੋਈ ਅੰਕ ਨਹੀਂ ਮਿਲਦਾ।
result-points =
    { $count ->
        [one] { $shown } ਅੰਕ
       *[other] { $shown } ਅੰਕ
    }
result-place = ਸਥਾਨ { $place }
result-place-shared = ਸਾਂਝਾ ਸਥਾਨ { $place }
result-spread = ਮਿਲਾ ਕੇ: “ਸਹਿਮਤ” ਵੱਲ { $agree }, ਵਿਚਾਲੇ { $middle }, “ਅਸਹਿਮਤ” ਵੱਲ { $disagree }।
result-picture-points = ਪੱਟੀਆਂ ਦੇ ਨਾਲ ਲਿਖੇ ਨੰਬਰ ਅੰਕ ਹਨ।

## For organisers

help-organiser-kinds = ਜੇ ਲੋਕਾਂ ਨੇ ਇੱਕ ਤੋਂ ਵੱਧ ਜਵਾਬ ਚੁਣਨੇ ਹੋਣ, ਤਾਂ ਇੱਕ ਵੱਖਰੀ ਲਾਈਨ ਉੱਤੇ #several ਲਿਖੋ। ਜੇ #several 3 ਲਿਖੋ, ਤਾਂ ਉਹ 3 ਤੱਕ ਚੁਣ ਸਕਦੇ ਹਨ। ਜੇ #order ਲਿਖੋ, ਤਾਂ ਉਹ ਜਵਾਬਾਂ ਨੂੰ ਤਰਤੀਬ ਵਿੱਚ ਲਾਉਂਦੇ ਹਨ।
refusal-most-unreadable = ਮੈਨੂੰ #several ਵਾਲੀ ਲਾਈਨ ਸਮਝ ਨਹੀਂ ਆਈ। ਕਿਰਪਾ ਕਰਕੇ ਇਕੱਲਾ #several ਲਿਖੋ, ਜਾਂ ਨੰਬਰ ਨਾਲ, ਇਸ ਤਰ੍ਹਾਂ: #several 3
