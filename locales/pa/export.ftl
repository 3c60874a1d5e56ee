### The files of a closed poll, as organisers take them away.

export-caption = ਪੋਲ { $code } ਵਿੱਚ ਲੋਕਾਂ ਨੇ ਜੋ ਕਿਹਾ, ਉਹ ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਹੈ। ਇਹ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੁੱਲ੍ਹਦੀ ਹੈ। ਇਸ ਵਿੱਚ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ।
export-more = ਕੀ ਕਿਸੇ ਹੋਰ ਕਿਸਮ ਦੀ ਫ਼ਾਈਲ ਚਾਹੀਦੀ ਹੈ? ਇੱਥੋਂ ਚੁਣੋ।
export-choose = ਕਿਹੜਾ ਪੋਲ ਚਾਹੀਦਾ ਹੈ? ਉਸ ਦਾ ਕੋਡ ਦਬਾਓ, ਜਾਂ /export ਅਤੇ ਕੋਡ ਲਿਖੋ।
export-none = ਤੁਹਾਡੇ ਗਰੁੱਪਾਂ ਵਿੱਚ ਅਜੇ ਕੋਈ ਪੋਲ ਬੰਦ ਨਹੀਂ ਹੋਇਆ।

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = ਸਾਰ
sheet-options = ਜਵਾਬਾਂ ਦੀ ਸੂਚੀ
sheet-answers = ਲੋਕਾਂ ਦੇ ਜਵਾਬ
sheet-reach = ਕਿਨ੍ਹਾਂ ਤੱਕ ਪਹੁੰਚਿਆ
sheet-texts = ਸ਼ਬਦ
sheet-log = ਰਿਕਾਰਡ

## The columns of sheets

column-number = ਨੰਬਰ
column-option = ਜਵਾਬ
column-people = ਲੋਕ
column-points = ਅੰਕ
column-share = ਹਿੱਸਾ
column-by = ਗਿਣਤੀ ਕਿਸ ਮੁਤਾਬਕ
column-language = ਭਾਸ਼ਾ
column-day = ਦਿਨ
column-group = ਗਰੁੱਪ
column-question = ਸਵਾਲ
column-words-by = ਕਿਸ ਦੇ ਸ਼ਬਦ
column-checked-by = ਕਿਸ ਨੇ ਜਾਂਚਿਆ
column-state = ਹੁਣ ਦੀ ਹਾਲਤ
column-since = ਕਦੋਂ ਤੋਂ
column-done = ਕੀ ਕੀਤਾ ਗਿਆ

## The summary, one label a line

summary-code = ਕੋਡ
summary-asked-in = ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੁੱਛਿਆ
summary-opened = ਸ਼ੁਰੂ ਹੋਇਆ
summary-closed = ਬੰਦ ਹੋਇਆ
summary-answered = ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ
summary-suggested = ਸੁਝਾਅ
summary-became-options = ਸੁਝਾਅ ਜੋ ਜਵਾਬ ਬਣੇ
summary-same = ਸੁਝਾਅ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਕਿਸੇ ਜਵਾਬ ਵਾਲੀ ਹੀ ਗੱਲ ਸੀ
summary-declined = ਸੁਝਾਅ ਜੋ ਜਵਾਬ ਨਹੀਂ ਬਣੇ
summary-undecided = ਸੁਝਾਅ ਜਿਨ੍ਹਾਂ ਦਾ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ
summary-replaces = ਜਿਸ ਪੁਰਾਣੇ ਪੋਲ ਦੀ ਥਾਂ ਆਇਆ
summary-replaced-by = ਦੁਬਾਰਾ ਇਸ ਕੋਡ ਨਾਲ ਪੁੱਛਿਆ
summary-nobody = ਸ਼ੀਟ “ਲੋਕਾਂ ਦੇ ਜਵਾਬ” ਉੱਤੇ ਹਰ ਕਤਾਰ ਇੱਕ ਵਿਅਕਤੀ ਹੈ। ਇਹ ਸਿਰਫ਼ ਦੱਸਦੀ ਹੈ ਕਿ ਕੀ ਚੁਣਿਆ ਗਿਆ, ਹੋਰ ਕੁਝ ਨਹੀਂ। ਕਤਾਰਾਂ ਜਵਾਬਾਂ ਦੇ ਹਿਸਾਬ ਨਾਲ ਲੱਗੀਆਂ ਹਨ, ਇਸ ਲਈ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਪਹਿਲਾਂ ਕਿਸ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
summary-few = ਜਿੱਥੇ { $fewest } ਤੋਂ ਘੱਟ ਲੋਕ ਹੋਣ, ਅਸੀਂ ਉਹ ਗਿਣਤੀ ਨਹੀਂ ਦਿਖਾਉਂਦੇ। ਕਦੇ-ਕਦੇ ਇੱਕ ਹੋਰ ਗਿਣਤੀ ਵੀ ਛੱਡ ਦਿੰਦੇ ਹਾਂ, ਤਾਂ ਜੋ ਪਹਿਲੀ ਦਾ ਹਿਸਾਬ ਨਾ ਲੱਗ ਸਕੇ। ਕੁੱਲ ਗਿਣਤੀ ਹਮੇਸ਼ਾ ਦਿਖਾਈ ਜਾਂਦੀ ਹੈ।

## Where a text comes from, who checked it, and what became of it

text-organiser = ਪ੍ਰਬੰਧਕ
text-member = ਗਰੁੱਪ ਵਿੱਚੋਂ ਕੋਈ
text-reader = ਕੋਈ ਹੋਰ ਜੋ ਇਹ ਭਾਸ਼ਾ ਪੜ੍ਹ ਲਵੇ
text-machine = ਮਸ਼ੀਨ
text-ready = ਬੌਟ
text-live = ਦਿਸਦਾ ਹੈ
text-replaced = ਨਵੇਂ ਨਾਲ ਬਦਲਿਆ ਗਿਆ
text-removed = ਹਟਾਇਆ ਗਿਆ
text-recording = (ਰਿਕਾਰਡਿੰਗ)
