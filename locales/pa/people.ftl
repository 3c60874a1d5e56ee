### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = ਕੀ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਬਾਰੇ ਕੋਈ ਸਵਾਲ ਹੈ? ਇੱਥੇ ਪੁੱਛੋ: { $contact }।
privacy-basis-consent = ਕਾਨੂੰਨ ਸਾਨੂੰ ਇਹ ਰੱਖਣ ਦਿੰਦਾ ਹੈ, ਕਿਉਂਕਿ ਹਰ ਵਾਰ ਬਟਨ ਦਬਾਉਣ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਤੁਸੀਂ ਇਸ ਨਾਲ ਸਹਿਮਤ ਹੋ। ਜੇ ਮਨ ਬਦਲ ਜਾਵੇ, ਤਾਂ ਸਹਿਮਤੀ ਕਦੇ ਵੀ ਵਾਪਸ ਲਈ ਜਾ ਸਕਦੀ ਹੈ।
privacy-basis-public-task = ਕਾਨੂੰਨ ਸਾਨੂੰ ਇਹ ਰੱਖਣ ਦਿੰਦਾ ਹੈ, ਕਿਉਂਕਿ ਪਰਿਵਾਰਾਂ ਤੋਂ ਪੁੱਛਣਾ ਲੋਕ-ਹਿੱਤ ਦੇ ਉਸ ਕੰਮ ਦਾ ਹਿੱਸਾ ਹੈ, ਜੋ ਇਸ ਬੌਟ ਨੂੰ ਚਲਾਉਣ ਵਾਲਿਆਂ ਦੇ ਜ਼ਿੰਮੇ ਹੈ।
privacy-basis-legitimate-interests = ਕਾਨੂੰਨ ਸਾਨੂੰ ਇਹ ਰੱਖਣ ਦਿੰਦਾ ਹੈ, ਕਿਉਂਕਿ ਇਸ ਦੀ ਜਾਇਜ਼ ਵਜ੍ਹਾ ਹੈ: ਇਹ ਸੁਣਨਾ ਕਿ ਪਰਿਵਾਰ ਕੀ ਚਾਹੁੰਦੇ ਹਨ। ਇਸ ਨਾਲ ਕਿਸੇ ਦਾ ਨੁਕਸਾਨ ਨਹੀਂ ਹੁੰਦਾ।
privacy-days =
    { $count ->
        [one] { $shown } ਦਿਨ
       *[other] { $shown } ਦਿਨਾਂ
    }
privacy-keys = ਪੋਲ ਬੰਦ ਹੋਣ ਤੋਂ { $days } ਬਾਅਦ ਅਸੀਂ ਉਸ ਦੇ ਤਾਲੇ ਦੀ ਚਾਬੀ ਹਮੇਸ਼ਾ ਲਈ ਨਸ਼ਟ ਕਰ ਦਿੰਦੇ ਹਾਂ। ਫਿਰ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ ਕਿ ਤੁਹਾਡਾ ਜਵਾਬ ਕਿਹੜਾ ਸੀ, ਇਸ ਬੌਟ ਨੂੰ ਵੀ ਨਹੀਂ। ਕੁੱਲ ਗਿਣਤੀ ਰਹਿੰਦੀ ਹੈ।
privacy-left-groups = ਜਦੋਂ { -brand } ਕਿਸੇ ਗਰੁੱਪ ਵਿੱਚੋਂ ਨਿਕਲ ਜਾਵੇ, ਤਾਂ { $days } ਬਾਅਦ ਅਸੀਂ ਉਸ ਗਰੁੱਪ ਬਾਰੇ ਰੱਖਿਆ ਸਭ ਕੁਝ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ।
privacy-log = ਪ੍ਰਬੰਧਕ ਪੋਲਾਂ ਨਾਲ ਜੋ ਵੀ ਕਰਦੇ ਹਨ, ਉਹ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ, ਤਾਂ ਜੋ ਗਰੁੱਪ ਵਿੱਚ ਸਭ ਪੜ੍ਹ ਸਕਣ: /log ਲਿਖੋ। ਉੱਥੇ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਹੁੰਦਾ।
privacy-rights = ਅਸੀਂ ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਕੁਝ ਰੱਖਿਆ ਹੈ, ਉਹ ਦੇਖਣ ਲਈ /mydata ਲਿਖੋ। ਉਸ ਨੂੰ ਮਿਟਵਾਉਣ ਲਈ /forgetme ਲਿਖੋ।
privacy-adults = ਬੌਟ { -brand } ਸਿਰਫ਼ ਬਾਲਗਾਂ ਲਈ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਤਾਂ ਹੀ ਵਰਤੋ ਜੇ ਤੁਹਾਡੀ ਉਮਰ 18 ਸਾਲ ਜਾਂ ਵੱਧ ਹੈ।

## Commands and help

command-mydata = ਦੇਖੋ ਕਿ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ-ਕੀ ਰੱਖਿਆ ਹੈ
command-forgetme = ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਰੱਖਿਆ ਹੈ, ਉਹ ਮਿਟਵਾਓ
help-family-data =
    /mydata – ਦੇਖੋ ਕਿ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ-ਕੀ ਰੱਖਿਆ ਹੈ
    /forgetme – ਉਹ ਸਭ ਮਿਟਵਾਓ

## The file with all that is held

mydata-caption = ਤੁਹਾਡੇ ਬਾਰੇ { -brand } ਜੋ ਕੁਝ ਰੱਖਦਾ ਹੈ, ਉਹ ਸਾਰਾ ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਹੈ। ਪੜ੍ਹਨ ਲਈ ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ। ਇਸ ਵਿੱਚ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੀ ਚੁਣਿਆ, ਇਸ ਲਈ ਇਸ ਨੂੰ ਆਪਣੇ ਤੱਕ ਰੱਖੋ।
mydata-title = ਤੁਹਾਡੇ ਬਾਰੇ { -brand } ਜੋ ਕੁਝ ਰੱਖਦਾ ਹੈ
mydata-made = ਇਹ ਫ਼ਾਈਲ ਇਸ ਦਿਨ ਦੀ ਹੈ: { $day }।
mydata-nothing = ਅਸੀਂ ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ।
mydata-destroyed = ਪੁਰਾਣੇ ਪੋਲਾਂ ਦੀਆਂ ਚਾਬੀਆਂ ਹਮੇਸ਼ਾ ਲਈ ਨਸ਼ਟ ਕਰ ਦਿੱਤੀਆਂ ਗਈਆਂ ਹਨ। ਹੁਣ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ ਕਿ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਦਾ ਜਵਾਬ ਦਿੱਤਾ ਸੀ ਜਾਂ ਨਹੀਂ। ਇਸ ਲਈ ਉਹ ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹਨ।
mydata-you-title = ਤੁਹਾਡੇ ਬਾਰੇ
mydata-account = ਤੁਹਾਡੇ Telegram ਖਾਤੇ ਦਾ ਨੰਬਰ, ਤਾਲਾ ਲਾ ਕੇ ਰੱਖਿਆ: { $number }। ਇਹ ਤੁਹਾਡਾ ਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ ਹੈ।
mydata-language = ਤੁਹਾਡੀ ਚੁਣੀ ਹੋਈ ਭਾਸ਼ਾ, ਤਾਲਾ ਲਾ ਕੇ ਰੱਖੀ: { $language }
mydata-chat-open = ਤੁਸੀਂ { -brand } ਨਾਲ ਨਿੱਜੀ ਚੈਟ ਖੋਲ੍ਹੀ ਹੈ।
mydata-chat-closed = ਤੁਸੀਂ { -brand } ਨਾਲ ਨਿੱਜੀ ਚੈਟ ਬੰਦ ਕੀਤੀ ਹੈ।
mydata-awaited = ਇਸ ਪੋਲ ਬਾਰੇ ਤੁਹਾਡੇ ਸੁਨੇਹੇ ਦੀ ਉਡੀਕ ਹੈ: { $code }
mydata-promise = ਤੁਸੀਂ ਆਪਣੇ ਗਰੁੱਪ ਲਈ ਇਹ ਲਿਖਿਆ, ਅਤੇ ਇਹ ਤਾਲਾ ਲਾ ਕੇ ਰੱਖਿਆ ਹੈ। ਗਰੁੱਪ ਚੁਣਨ ਦੀ ਉਡੀਕ ਹੈ: { $text }
mydata-groups-title = ਗਰੁੱਪ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਤੁਸੀਂ ਜਵਾਬ ਦਿੱਤਾ
mydata-polls-title = ਪੋਲ
mydata-day-heading = ਦਿਨ
mydata-event-heading = ਤੁਸੀਂ ਕੀ ਕੀਤਾ
mydata-language-heading = ਭਾਸ਼ਾ
mydata-group-heading = ਗਰੁੱਪ
mydata-place-heading = ਕਿੱਥੇ
mydata-cast = ਤੁਹਾਡਾ ਜਵਾਬ: { $answer }
mydata-changed = ਤੁਹਾਡਾ ਨਵਾਂ ਜਵਾਬ: { $answer }
mydata-withdrawn = ਤੁਸੀਂ ਆਪਣਾ ਜਵਾਬ ਵਾਪਸ ਲਿਆ
mydata-on-card = ਪੋਲ ਦੇ ਹੇਠਾਂ
mydata-on-ballot = ਪੋਲ ਦੇ ਉਸ ਪੰਨੇ ਉੱਤੇ ਜੋ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਹੈ
mydata-in-private = ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ
mydata-concern = ਤੁਸੀਂ ਕਿਹਾ: { $concern }
mydata-idea = ਤੁਹਾਡਾ ਸੁਝਾਅ, ਤਾਲਾ ਲਾ ਕੇ ਰੱਖਿਆ: { $idea }
mydata-idea-settled = ਤੁਸੀਂ ਇਸ ਦਿਨ ਸੁਝਾਅ ਭੇਜਿਆ: { $day }। ਪ੍ਰਬੰਧਕਾਂ ਨੇ ਇਸ ਉੱਤੇ ਫ਼ੈਸਲਾ ਕਰ ਲਿਆ ਹੈ। ਹੁਣ ਅਸੀਂ ਤੁਹਾਡੇ ਸ਼ਬਦ ਤੁਹਾਡੇ ਨਾਲ ਜੋੜ ਕੇ ਨਹੀਂ ਰੱਖਦੇ।
mydata-silenced = ਪ੍ਰਬੰਧਕ ਇਸ ਪੋਲ ਲਈ ਤੁਹਾਡੇ ਵੱਲੋਂ ਹੋਰ ਸੁਝਾਅ ਨਹੀਂ ਲੈਂਦੇ।
mydata-follower = ਤੁਸੀਂ ਇਸ ਪੋਲ ਬਾਰੇ ਸੁਨੇਹੇ ਮੰਗੇ ਹਨ।
mydata-opened = ਤੁਸੀਂ ਇਹ ਪੋਲ ਹੁਣੇ ਦੇਖਿਆ।
mydata-translation = ਤੁਸੀਂ ਇਸ ਪੋਲ ਦੇ ਸ਼ਬਦ ਲਿਖੇ। ਭਾਸ਼ਾ: { $language }। ਦਿਨ: { $day }।
mydata-recording = ਤੁਸੀਂ ਇਹ ਪੋਲ ਬੋਲ ਕੇ ਪੜ੍ਹਿਆ। ਭਾਸ਼ਾ: { $language }। ਦਿਨ: { $day }।
mydata-sketches-title = ਪੋਲ ਜੋ ਤੁਸੀਂ ਅਜੇ ਪੂਰੇ ਨਹੀਂ ਲਿਖੇ, ਤਾਲਾ ਲਾ ਕੇ ਰੱਖੇ
mydata-letters-title = ਸੁਨੇਹੇ ਜੋ ਤੁਹਾਡੀ ਉਡੀਕ ਵਿੱਚ ਹਨ, ਤਾਲਾ ਲਾ ਕੇ ਰੱਖੇ

## Being forgotten

forgetme-ask-title = ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਰੱਖਿਆ ਹੈ, ਕੀ ਅਸੀਂ ਉਹ ਮਿਟਾ ਦੇਈਏ?
forgetme-ask =
    ਚੱਲ ਰਹੇ ਪੋਲ: ਅਸੀਂ ਤੁਹਾਡੇ ਜਵਾਬ ਅਤੇ ਤੁਹਾਡੇ ਸੁਝਾਅ ਹਟਾ ਦੇਵਾਂਗੇ। ਸਵਾਲ ਬਾਰੇ ਜੋ ਤੁਸੀਂ ਕਿਹਾ, ਉਹ ਵੀ ਹਟਾ ਦੇਵਾਂਗੇ।
    ਬੰਦ ਪੋਲ: ਕੁੱਲ ਗਿਣਤੀ ਰਹੇਗੀ। ਪਰ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕੇਗਾ ਕਿ ਤੁਹਾਡਾ ਜਵਾਬ ਕਿਹੜਾ ਸੀ।
    ਅਸੀਂ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਦੀ ਚੋਣ, ਪੋਲਾਂ ਬਾਰੇ ਸੁਨੇਹਿਆਂ ਦੀ ਤੁਹਾਡੀ ਮੰਗ ਅਤੇ ਤੁਹਾਡੀਆਂ ਰਿਕਾਰਡਿੰਗਾਂ ਮਿਟਾ ਦੇਵਾਂਗੇ। ਜੋ ਪੋਲ ਤੁਸੀਂ ਅਜੇ ਪੂਰੇ ਨਹੀਂ ਲਿਖੇ, ਅਤੇ ਜੋ ਸੁਨੇਹੇ ਤੁਹਾਡੀ ਉਡੀਕ ਵਿੱਚ ਹਨ, ਉਹ ਵੀ ਮਿਟਾ ਦੇਵਾਂਗੇ।
forgetme-ask-stays = ਤੁਹਾਡੇ ਜੋ ਸ਼ਬਦ ਗਰੁੱਪ ਪਹਿਲਾਂ ਹੀ ਪੜ੍ਹ ਸਕਦਾ ਹੈ, ਉਹ ਰਹਿਣਗੇ। ਜੇ ਪ੍ਰਬੰਧਕ ਕਿਸੇ ਚੱਲ ਰਹੇ ਪੋਲ ਲਈ ਤੁਹਾਡੇ ਵੱਲੋਂ ਹੋਰ ਸੁਝਾਅ ਨਹੀਂ ਲੈਂਦੇ, ਤਾਂ ਇਹ ਵੀ ਇਵੇਂ ਹੀ ਰਹੇਗਾ। ਪੋਲ ਬੰਦ ਹੋਣ ਉੱਤੇ ਇਹ ਖ਼ਤਮ ਹੋ ਜਾਵੇਗਾ।
forgetme-ask-again = ਉਸ ਤੋਂ ਬਾਅਦ ਵੀ { -brand } ਤੁਹਾਡੇ ਲਈ ਖੁੱਲ੍ਹਾ ਹੈ, ਜਿਵੇਂ ਸਭ ਲਈ ਹੈ।
forgetme-yes-button = ਹਾਂ, ਮਿਟਾ ਦਿਓ
forgetme-no-button = ਨਹੀਂ, ਰਹਿਣ ਦਿਓ
forgetme-kept = ਕੁਝ ਨਹੀਂ ਮਿਟਾਇਆ। ਸਭ ਕੁਝ ਉਵੇਂ ਹੀ ਹੈ।
forgetme-done-title = ਹੋ ਗਿਆ।
forgetme-nothing = ਮਿਟਾਉਣ ਲਈ ਕੁਝ ਬਾਕੀ ਨਹੀਂ ਸੀ।
forgetme-withdrawn = ਚੱਲ ਰਹੇ ਪੋਲਾਂ ਵਿੱਚੋਂ ਵਾਪਸ ਲਏ ਜਵਾਬ: { $number }
forgetme-untied = ਬੰਦ ਪੋਲਾਂ ਦੇ ਜਵਾਬ, ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਹੁਣ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ ਕਿ ਤੁਹਾਡੇ ਹਨ: { $number }
forgetme-concerns = ਸਵਾਲਾਂ ਬਾਰੇ ਤੁਹਾਡੀਆਂ ਕਹੀਆਂ ਗੱਲਾਂ, ਹੁਣ ਤੁਹਾਡੇ ਨਾਲ ਜੁੜੀਆਂ ਨਹੀਂ: { $number }
forgetme-ideas = ਸੁਝਾਅ, ਵਾਪਸ ਲਏ ਜਾਂ ਹੁਣ ਤੁਹਾਡੇ ਨਾਲ ਜੁੜੇ ਨਹੀਂ: { $number }
forgetme-translations = ਤਰਜਮੇ ਅਤੇ ਰਿਕਾਰਡਿੰਗਾਂ, ਮਿਟਾਏ ਜਾਂ ਹੁਣ ਤੁਹਾਡੇ ਨਾਲ ਜੁੜੇ ਨਹੀਂ: { $number }
forgetme-reminders = ਪੋਲ ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਤੁਹਾਨੂੰ ਹੁਣ ਸੁਨੇਹੇ ਨਹੀਂ ਆਉਣਗੇ: { $number }
forgetme-sketches = ਪੋਲ ਜੋ ਤੁਸੀਂ ਅਜੇ ਪੂਰੇ ਨਹੀਂ ਲਿਖੇ ਸਨ, ਮਿਟਾਏ: { $number }
forgetme-letters = ਸੁਨੇਹੇ ਜੋ ਤੁਹਾਡੀ ਉਡੀਕ ਵਿੱਚ ਸਨ, ਮਿਟਾਏ: { $number }
forgetme-settings = ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਦੀ ਚੋਣ ਅਤੇ ਤੁਹਾਡੀ ਨਿੱਜੀ ਚੈਟ ਦੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ।
