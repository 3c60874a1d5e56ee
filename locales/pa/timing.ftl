### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = ਪੋਲ ਬੰਦ ਹੋਣ ਉੱਤੇ ਸਭ ਨੂੰ ਦਿਸਦਾ ਹੈ ਕਿ ਹਰ ਜਵਾਬ ਕਿੰਨੇ ਲੋਕਾਂ ਨੇ ਚੁਣਿਆ। ਜਿੱਥੇ { $fewest } ਤੋਂ ਘੱਟ ਲੋਕ ਹੋਣ, ਉਨ੍ਹਾਂ ਬਾਰੇ ਹੋਰ ਕੁਝ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾਂਦਾ।
few-answers = ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ { $fewest } ਤੋਂ ਘੱਟ ਹਨ। ਇੰਨੇ ਘੱਟ ਲੋਕਾਂ ਬਾਰੇ ਹੋਰ ਕੁਝ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ।
few-concerns = ਸਵਾਲ ਨਾਲ ਦਿੱਕਤ: ਲੋਕ ਬਹੁਤ ਘੱਟ ਹਨ, ਇਸ ਲਈ ਗਿਣਤੀ ਨਹੀਂ ਦਿਖਾਈ।

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = ਇਸ ਨੂੰ ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ ਕਿਉਂ ਬੰਦ ਕਰਨਾ ਹੈ?
reason-ask-change = ਬੰਦ ਹੋਣ ਦਾ ਸਮਾਂ ਕਿਉਂ ਬਦਲਣਾ ਹੈ?
reason-seen = ਗਰੁੱਪ ਨੂੰ ਇਹ ਵਜ੍ਹਾ ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦਿਸਦੀ ਹੈ।
reason-write = ਹੁਣ ਮੈਨੂੰ ਵਜ੍ਹਾ ਇੱਕ ਲਾਈਨ ਵਿੱਚ ਭੇਜੋ। ਇਸ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।
reason-write-button = ਵਜ੍ਹਾ ਲਿਖੋ
reason-without-button = ਵਜ੍ਹਾ ਦੱਸੇ ਬਿਨਾਂ
reason-keep-button = ਇਵੇਂ ਹੀ ਰਹਿਣ ਦਿਓ
refusal-reason-empty = ਮੈਨੂੰ ਇੱਥੇ ਕੋਈ ਵਜ੍ਹਾ ਨਹੀਂ ਦਿਸਦੀ। ਕਿਰਪਾ ਕਰਕੇ ਸ਼ਬਦਾਂ ਵਿੱਚ, ਇੱਕ ਲਾਈਨ ਵਿੱਚ ਲਿਖੋ।
refusal-reason-long = ਇਹ ਵਜ੍ਹਾ ਬਹੁਤ ਲੰਬੀ ਹੈ। ਇਸ ਵਿੱਚ { $shown } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।

## The group is told of it, in a reply to the card

closed-early = ਇਹ ਮਿੱਥੇ ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ ਬੰਦ ਕੀਤਾ ਗਿਆ।
end-changed = ਇਸ ਪੋਲ ਦੇ ਬੰਦ ਹੋਣ ਦਾ ਸਮਾਂ ਬਦਲ ਗਿਆ ਹੈ। ਪੋਲ ਉੱਪਰ ਵਾਲੇ ਸੁਨੇਹੇ ਵਿੱਚ ਹੈ।
end-taken-away = ਇਹ ਪੋਲ ਹੁਣ ਉਦੋਂ ਤੱਕ ਚੱਲੇਗਾ, ਜਦੋਂ ਤੱਕ ਕੋਈ ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਬੰਦ ਨਾ ਕਰੇ। ਪੋਲ ਉੱਪਰ ਵਾਲੇ ਸੁਨੇਹੇ ਵਿੱਚ ਹੈ।
reason-follows = ਵਜ੍ਹਾ ਹੇਠਾਂ ਪ੍ਰਬੰਧਕ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਹੈ।

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = ਮੈਨੂੰ ਇਸ ਪੋਲ ਬਾਰੇ ਸੁਨੇਹੇ ਭੇਜੋ
bell-options = ਨਵਾਂ ਜਵਾਬ ਜੁੜਨ ਉੱਤੇ ਤੁਹਾਨੂੰ ਨਿੱਜੀ ਸੁਨੇਹਾ ਆਵੇਗਾ।
bell-end = ਜੇ ਤੁਸੀਂ ਜਵਾਬ ਨਾ ਦਿੱਤਾ ਹੋਵੇ, ਤਾਂ ਅੰਤ ਤੋਂ ਕੁਝ ਘੰਟੇ ਪਹਿਲਾਂ ਯਾਦ ਕਰਾਇਆ ਜਾਵੇਗਾ।
bell-again = ਵਾਪਸ ਲੈਣ ਲਈ ਫਿਰ ਦਬਾਓ।
bell-off = ਵਾਪਸ ਲੈ ਲਿਆ। ਇਸ ਪੋਲ ਬਾਰੇ ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ ਆਉਣਗੇ।
bell-reminder = ਤੁਸੀਂ ਇਸ ਪੋਲ ਬਾਰੇ ਸੁਨੇਹੇ ਮੰਗੇ ਸਨ। ਇਹ ਛੇਤੀ ਬੰਦ ਹੋ ਜਾਵੇਗਾ, ਅਤੇ ਤੁਹਾਡਾ ਜਵਾਬ ਅਜੇ ਬਾਕੀ ਹੈ:
bell-option = ਤੁਸੀਂ ਇਸ ਪੋਲ ਬਾਰੇ ਸੁਨੇਹੇ ਮੰਗੇ ਸਨ। ਚੁਣਨ ਲਈ ਇੱਕ ਨਵਾਂ ਜਵਾਬ ਆਇਆ ਹੈ:
bell-open-button = ਪੋਲ ਦੇਖੋ
refusal-no-news = ਇਸ ਪੋਲ ਬਾਰੇ ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ ਆਉਣਗੇ। ਜਵਾਬ ਅਜੇ ਵੀ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
privacy-news = ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਪੋਲ ਬਾਰੇ ਸੁਨੇਹੇ ਮੰਗੋ, ਤਾਂ ਅਸੀਂ ਤਾਲਾ ਲਾ ਕੇ ਇਹ ਰੱਖਦੇ ਹਾਂ ਕਿ ਉਹ ਕਿਹੜੇ Telegram ਖਾਤੇ ਉੱਤੇ ਭੇਜਣੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਆਪਣੀ ਮੰਗ ਵਾਪਸ ਲਓ, ਜਾਂ ਪੋਲ ਬੰਦ ਹੋ ਜਾਵੇ, ਤਾਂ ਅਸੀਂ ਇਹ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ।
