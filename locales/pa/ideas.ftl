### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] ਅਜੇ ਕਿਸੇ ਨੇ ਸੁਝਾਅ ਨਹੀਂ ਭੇਜਿਆ।
        [one] { $shown } ਵਿਅਕਤੀ ਨੇ ਸੁਝਾਅ ਭੇਜੇ ਹਨ।
       *[other] { $shown } ਲੋਕਾਂ ਨੇ ਸੁਝਾਅ ਭੇਜੇ ਹਨ।
    }
# On the card, after ideas-people. 💡 is the button.
ideas-card-how = ਆਪਣਾ ਸੁਝਾਅ ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਣ ਲਈ 💡 ਦਬਾਓ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਇਹ ਤੁਸੀਂ ਲਿਖਿਆ।
# On the ballot, under the person's own ideas.
ideas-ballot-how = ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਵਿੱਚ ਸੁਝਾਅ ਲਿਖਣ ਲਈ 💡 ਦਬਾਓ। ਪ੍ਰਬੰਧਕ ਸਾਰੇ ਸੁਝਾਅ ਪੜ੍ਹਦੇ ਹਨ ਅਤੇ ਕੁਝ ਸੁਝਾਅ ਵੋਟ ਲਈ ਰੱਖਦੇ ਹਨ। ਇਹ ਸੁਨੇਹਾ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਹੈ।
ideas-own-none = ਤੁਸੀਂ ਅਜੇ ਕੋਈ ਸੁਝਾਅ ਨਹੀਂ ਭੇਜਿਆ।
# The person's ideas follow, a line each.
ideas-own = ਤੁਹਾਡੇ ਸੁਝਾਅ:
ideas-own-voted = ਵੋਟ ਲਈ ਰੱਖਿਆ ਗਿਆ: { $idea }
# Buttons; at most 40 characters each.
ideas-button = ਆਪਣਾ ਸੁਝਾਅ ਲਿਖੋ
ideas-take-back-button = ਮੇਰੇ ਸੁਝਾਅ ਵਾਪਸ ਲਓ
ideas-taken-back = ਤੁਹਾਡੇ ਸੁਝਾਅ ਵਾਪਸ ਲੈ ਲਏ ਗਏ ਹਨ। ਜਿਨ੍ਹਾਂ ਸੁਝਾਵਾਂ ਉੱਤੇ ਵੋਟ ਹੋ ਰਹੀ ਹੈ, ਉਹ ਰਹਿਣਗੇ।
# Where somebody asks for the result; ideas-people follows.
ideas-still-open = ਇਹ ਪੋਲ ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ।
# On the result; the ideas follow, a line each.
ideas-voted = ਪੋਲ { $code } ਵਿੱਚ ਵੋਟ ਲਈ ਰੱਖੇ ਗਏ: { $shown }

## To who has an idea, in private

ideas-write = ਤੁਹਾਡਾ ਸੁਝਾਅ ਕੀ ਹੈ? ਮੈਨੂੰ ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਵਿੱਚ ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਲਿਖੋ। ਛੋਟਾ ਰੱਖੋ: ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ।
ideas-thanks = ਧੰਨਵਾਦ! ਤੁਹਾਡਾ ਸੁਝਾਅ ਮਿਲ ਗਿਆ। ਜੇ ਇਹ ਵੋਟ ਲਈ ਰੱਖਿਆ ਗਿਆ, ਤਾਂ ਤੁਹਾਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਦੱਸਿਆ ਜਾਵੇਗਾ।
# Follows the person's ideas. It may be one or more of them.
ideas-heard = ਗਰੁੱਪ ਹੁਣ ਇਸ ਉੱਤੇ ਵੋਟ ਪਾ ਸਕਦਾ ਹੈ। ਉਸ ਪੋਲ ਦਾ ਕੋਡ ਹੈ: { $code }

## To organisers, in private

# A button on an organiser's ballot; at most 40 characters.
ideas-list-button = ਸਾਰੇ ਸੁਝਾਅ
ideas-list-how = ਕੋਈ ਸੁਝਾਅ ਵੋਟ ਲਈ ਚੁਣਨ ਵਾਸਤੇ ਉਸ ਦਾ ਨੰਬਰ ਦਬਾਓ। ਉਸ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲੱਗ ਜਾਵੇਗਾ। ਨਿਸ਼ਾਨ ਹਟਾਉਣ ਲਈ ਫਿਰ ਦਬਾਓ। 2 ਤੋਂ 12 ਨਿਸ਼ਾਨਾਂ ਨਾਲ ਪੋਲ ਬਣ ਸਕਦਾ ਹੈ। ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਸੁਝਾਅ ਕਿਸ ਦੇ ਹਨ।
ideas-list-none = ਇੱਥੇ ਹੁਣ ਚੁਣਨ ਲਈ ਕੋਈ ਸੁਝਾਅ ਨਹੀਂ ਹੈ।
# A button; at most 40 characters.
ideas-vote-button = ਇਨ੍ਹਾਂ ਦਾ ਪੋਲ ਬਣਾਓ: { $shown }
# A button: people answer in their own words; at most 40 characters.
builder-ideas-button = ਲੋਕ ਆਪਣੇ ਸੁਝਾਅ ਲਿਖਣ

## Every "no": what happened, and what to do

# #ideas is typed as it is.
refusal-open-with-options = ਜਿੱਥੇ #ideas ਹੋਵੇ, ਲੋਕ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਸਿਰਫ਼ ਸਵਾਲ ਲਿਖੋ, ਕੋਈ ਜਵਾਬ ਨਾ ਲਿਖੋ।
refusal-ideas-few = ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ { $most } ਜਾਂ ਵੱਧ ਸੁਝਾਵਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।
refusal-ideas-many = ਤੁਸੀਂ { $most } ਸੁਝਾਵਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਏ ਹਨ। ਪੋਲ ਵਿੱਚ ਇਸ ਤੋਂ ਵੱਧ ਨਹੀਂ ਆ ਸਕਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਇੱਕ ਨਿਸ਼ਾਨ ਹਟਾਓ।
refusal-ideas-gone = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਸੁਝਾਅ ਵਾਪਸ ਲੈ ਲਏ ਗਏ ਹਨ, ਜਾਂ ਉਨ੍ਹਾਂ ਉੱਤੇ ਵੋਟ ਹੋ ਰਹੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸੁਝਾਵਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚੋਂ ਦੁਬਾਰਾ ਚੁਣੋ।
# The name after the slash is typed as it is.
refusal-export-open = ਇਸ ਪੋਲ ਦੀ ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ: ਲੋਕਾਂ ਨੇ ਆਪਣੇ ਸੁਝਾਅ ਲਿਖੇ ਹਨ। ਉਨ੍ਹਾਂ ਨੂੰ ਦੇਖਣ ਲਈ ਮੈਨੂੰ /results ਅਤੇ ਪੋਲ ਦਾ ਕੋਡ ਲਿਖੋ।

## Help and privacy

# #ideas is typed as it is.
help-organiser-ideas = ਲੋਕਾਂ ਤੋਂ ਸੁਝਾਅ ਲੈਣ ਲਈ ਇੱਕ ਵੱਖਰੀ ਲਾਈਨ ਉੱਤੇ #ideas ਲਿਖੋ ਅਤੇ ਕੋਈ ਜਵਾਬ ਨਾ ਲਿਖੋ। ਲੋਕ ਮੈਨੂੰ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖਦੇ ਹਨ। ਸੁਝਾਅ ਪੜ੍ਹਨ ਅਤੇ ਸਭ ਤੋਂ ਚੰਗੇ ਸੁਝਾਅ ਵੋਟ ਲਈ ਰੱਖਣ ਲਈ 🌐 ਦਬਾਓ, ਫਿਰ “ਹੋਰ”।
privacy-ideas = ਜੇ ਪੋਲ ਤੁਹਾਡੇ ਆਪਣੇ ਸੁਝਾਅ ਮੰਗੇ, ਤਾਂ ਅਸੀਂ ਉਹ ਸੁਝਾਅ ਅਤੇ ਤੁਹਾਡੀ ਪਛਾਣ ਤਾਲਾ ਲਾ ਕੇ ਰੱਖਦੇ ਹਾਂ। ਪ੍ਰਬੰਧਕ ਸੁਝਾਅ ਪੜ੍ਹਦੇ ਹਨ। ਉਨ੍ਹਾਂ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਇਹ ਕਿਸ ਦੇ ਹਨ। ਜੇ ਤੁਹਾਡਾ ਸੁਝਾਅ ਵੋਟ ਲਈ ਰੱਖਿਆ ਜਾਵੇ, ਤਾਂ ਸਭ ਉਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਅਤੇ ਅਸੀਂ ਤੁਹਾਡੀ ਪਛਾਣ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ। ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡੇ ਸੁਝਾਅ ਵਾਪਸ ਲਏ ਜਾ ਸਕਦੇ ਹਨ।
