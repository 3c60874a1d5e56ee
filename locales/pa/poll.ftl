### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = ਹਾਂ
answer-no = ਨਹੀਂ
answer-not-sure = ਪੱਕਾ ਪਤਾ ਨਹੀਂ
answer-strongly-agree = ਪੂਰੀ ਤਰ੍ਹਾਂ ਸਹਿਮਤ
answer-agree = ਸਹਿਮਤ
answer-in-the-middle = ਵਿਚਾਲੇ
answer-disagree = ਅਸਹਿਮਤ
answer-strongly-disagree = ਪੂਰੀ ਤਰ੍ਹਾਂ ਅਸਹਿਮਤ
answer-monday = ਸੋਮਵਾਰ
answer-tuesday = ਮੰਗਲਵਾਰ
answer-wednesday = ਬੁੱਧਵਾਰ
answer-thursday = ਵੀਰਵਾਰ
answer-friday = ਸ਼ੁੱਕਰਵਾਰ
answer-saturday = ਸ਼ਨਿੱਚਰਵਾਰ
answer-sunday = ਐਤਵਾਰ
answer-morning = ਸਵੇਰ
answer-afternoon = ਬਾਅਦ ਦੁਪਹਿਰ
answer-evening = ਸ਼ਾਮ

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] ਅਜੇ ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
        [one] { $shown } ਵਿਅਕਤੀ ਨੇ ਜਵਾਬ ਦਿੱਤਾ ਹੈ।
       *[other] { $shown } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ ਹੈ।
    }
card-how = ਜਵਾਬ ਦੇਣ ਲਈ ਨੰਬਰ ਦਬਾਓ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਤੁਸੀਂ ਕੀ ਚੁਣਿਆ।
card-languages = 🌐 ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ: { $languages }
card-code = ਪੋਲ ਦਾ ਕੋਡ: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = ਸੇਵ ਹੋ ਗਿਆ: { $option }
press-secret = ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਤੁਸੀਂ ਕੀ ਚੁਣਿਆ, ਪ੍ਰਬੰਧਕਾਂ ਨੂੰ ਵੀ ਨਹੀਂ। ਪੋਲ ਬੰਦ ਹੋਣ ਤੱਕ ਜਵਾਬ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
press-changed = ਬਦਲ ਗਿਆ। ਤੁਹਾਡਾ ਜਵਾਬ ਹੁਣ: { $option }
press-same = ਤੁਹਾਡਾ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਇਹ ਹੈ: { $option }। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
press-withdrawn = ਤੁਹਾਡਾ ਜਵਾਬ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ। ਪੋਲ ਬੰਦ ਹੋਣ ਤੱਕ ਫਿਰ ਜਵਾਬ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
press-nothing-to-withdraw = ਵਾਪਸ ਲੈਣ ਲਈ ਤੁਹਾਡਾ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਹੈ।

## The ballot, seen by one person

ballot-chosen = ਤੁਹਾਡਾ ਜਵਾਬ: { $option }
ballot-not-chosen = ਤੁਸੀਂ ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
ballot-how = ਜਵਾਬ ਦੇਣ ਲਈ ਬਟਨ ਦਬਾਓ। ਇਹ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਹੈ।
ballot-withdraw-button = ਮੇਰਾ ਜਵਾਬ ਵਾਪਸ ਲਓ
ballot-written-in = ਇਹ ਪੋਲ ਅਜੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਹ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਿਆ ਹੈ: { $language }।
ballot-waiting = ਕਿਸੇ ਨੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਇਸ ਦਾ ਤਰਜਮਾ ਕੀਤਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸ਼ਬਦ ਜਾਂਚਣ ਵਿੱਚ ਮਦਦ ਕਰੋ।
ballot-listen-button = ਸੁਣੋ
ballot-more-button = ਹੋਰ
ballot-back-button = ਵਾਪਸ
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = ਕੁਝ ਲੋਕਾਂ ਨੂੰ ਇਸ ਸਵਾਲ ਨਾਲ ਦਿੱਕਤ ਹੈ। ਇਸ ਨੂੰ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
concern-unclear-button = ਮੈਨੂੰ ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ
concern-wrong-button = ਇਹ ਸਹੀ ਸਵਾਲ ਨਹੀਂ ਹੈ
concern-how = ਕੀ ਤੁਹਾਨੂੰ ਇਸ ਸਵਾਲ ਨਾਲ ਦਿੱਕਤ ਹੈ? ਦੱਸਣ ਲਈ ❓ ਦਬਾਓ। ਵਾਪਸ ਲੈਣ ਲਈ ਫਿਰ ਦਬਾਓ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਇਹ ਤੁਸੀਂ ਕਿਹਾ। ਪ੍ਰਬੰਧਕਾਂ ਨੂੰ ਸਿਰਫ਼ ਗਿਣਤੀ ਦਿਸਦੀ ਹੈ, ਉਹ ਵੀ ਜਦੋਂ ਘੱਟੋ-ਘੱਟ { $fewest } ਲੋਕ ਹੋਣ। ਨਤੀਜੇ ਵਿੱਚ ਵੀ ਇਹੀ ਗਿਣਤੀ ਦਿਸਦੀ ਹੈ।
concern-saved = ਧੰਨਵਾਦ। ਤੁਹਾਡੀ ਗੱਲ ਗਿਣ ਲਈ ਗਈ ਹੈ। ਤੁਹਾਡਾ ਨਾਂ ਨਹੀਂ ਦਿਸਦਾ।
concern-taken-back = ਵਾਪਸ ਲੈ ਲਿਆ। ਤੁਹਾਡੀ ਗੱਲ ਹੁਣ ਗਿਣਤੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।
concern-unclear =
    { $count ->
        [one] { $shown } ਵਿਅਕਤੀ ਨੂੰ ਇਹ ਸਵਾਲ ਸਮਝ ਨਹੀਂ ਆਇਆ।
       *[other] { $shown } ਲੋਕਾਂ ਨੂੰ ਇਹ ਸਵਾਲ ਸਮਝ ਨਹੀਂ ਆਇਆ।
    }
concern-wrong =
    { $count ->
        [one] { $shown } ਵਿਅਕਤੀ ਨੇ ਕਿਹਾ ਕਿ ਇਹ ਸਹੀ ਸਵਾਲ ਨਹੀਂ ਹੈ।
       *[other] { $shown } ਲੋਕਾਂ ਨੇ ਕਿਹਾ ਕਿ ਇਹ ਸਹੀ ਸਵਾਲ ਨਹੀਂ ਹੈ।
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = ਤਰਜਮਾ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੇ ਕੀਤਾ ਹੈ।
words-by-member = ਤਰਜਮਾ ਗਰੁੱਪ ਦੇ ਕਿਸੇ ਮੈਂਬਰ ਨੇ ਕੀਤਾ ਹੈ।
words-by-machine = ਤਰਜਮਾ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਅਜੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਇਸ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।

## A recording of a poll, sent as a voice message

voice-caption = ਪੋਲ, ਬੋਲ ਕੇ ਪੜ੍ਹਿਆ ਹੋਇਆ। ਭਾਸ਼ਾ: { $language }।
voice-by-member = ਗਰੁੱਪ ਦੇ ਕਿਸੇ ਮੈਂਬਰ ਨੇ ਰਿਕਾਰਡ ਕੀਤਾ ਹੈ।
voice-gone = ਇਹ ਰਿਕਾਰਡਿੰਗ ਹੁਣ ਨਹੀਂ ਚੱਲ ਸਕਦੀ। ਪੋਲ ਅਜੇ ਵੀ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ।

## The result

result-title = ਇਹ ਪੋਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।
result-closed = ਬੰਦ ਹੋਇਆ: { $when }
result-answered =
    { $count ->
        [0] ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
        [one] { $shown } ਵਿਅਕਤੀ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
       *[other] { $shown } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
    }
result-option =
    { $count ->
        [one] { $shown } ਵਿਅਕਤੀ ({ $percent }%)
       *[other] { $shown } ਲੋਕ ({ $percent }%)
    }
result-announced = ਇਹ ਪੋਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਨਤੀਜਾ ਉੱਪਰ ਵਾਲੇ ਸੁਨੇਹੇ ਵਿੱਚ ਹੈ। ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਲਈ ਧੰਨਵਾਦ!
result-picture = ਤਸਵੀਰ ਵਿੱਚ ਵੀ ਇਹੀ ਨਤੀਜਾ ਹੈ।
result-still-open =
    { $count ->
        [0] ਇਹ ਪੋਲ ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ। ਅਜੇ ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਬੰਦ ਹੋਣ ਉੱਤੇ ਨਤੀਜਾ ਦਿਸੇਗਾ।
        [one] ਇਹ ਪੋਲ ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ। { $shown } ਵਿਅਕਤੀ ਨੇ ਜਵਾਬ ਦਿੱਤਾ ਹੈ। ਬੰਦ ਹੋਣ ਉੱਤੇ ਨਤੀਜਾ ਦਿਸੇਗਾ।
       *[other] ਇਹ ਪੋਲ ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ। { $shown } ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ ਹੈ। ਬੰਦ ਹੋਣ ਉੱਤੇ ਨਤੀਜਾ ਦਿਸੇਗਾ।
    }
close-done = ਪੋਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।
