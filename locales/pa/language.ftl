### How this language is named, and how Chorus speaks about languages.
### Form of address: the polite ਤੁਸੀਂ throughout, with requests in -ਓ (ਚੁਣੋ, ਦਬਾਓ) and ਕਿਰਪਾ ਕਰਕੇ where English says please. Plain, spoken-near Panjabi, as in Indian Punjab; Panjabi words (ਰਲ ਕੇ, ਤਰਜਮਾ, ਵਜ੍ਹਾ, ਥਾਂ) before Sanskritised ones; English words that every family uses stay (ਗਰੁੱਪ, ਬਟਨ, ਸੇਵ, ਚੈਟ). The greeting is ਜੀ ਆਇਆਂ ਨੂੰ, which families of every faith use; ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ is the Sikh one and was not taken. The private chat is ਨਿੱਜੀ ਚੈਟ or ਮੇਰੇ ਨਾਲ ਨਿੱਜੀ ਚੈਟ, never ਸਾਡੀ (ours, not yours).
### Gender: ਤੁਸੀਂ and "I" are never the subject of a verb that shows gender (ਕਰਦੇ, ਸਕਦੇ, ਪੁੱਛਦਾ, ਦੱਸਾਂਗਾ). The sentence is turned: ਤੁਸੀਂ ਕੀ ਚੁਣਿਆ, ਤੁਸੀਂ ਕੀ ਪੁੱਛਣਾ ਹੈ, ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ, ਮੈਂ ਕਦੋਂ ਚੁੱਪ ਰਹਾਂ, ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਵੇਗਾ. ਲੋਕ, ਸਭ, ਪ੍ਰਬੰਧਕ and ਅਸੀਂ take their usual plural; one unnamed person is ਵਿਅਕਤੀ.
### Non-negotiable: ਪੱਕੇ ਅਸੂਲ, firm principles; after a postposition ਪੱਕੇ ਅਸੂਲਾਂ, written out. ਅਟੱਲ was not taken: it is a lofty word, said of fate or of God’s word.
### Co-production: ਰਲ-ਮਿਲ ਕੇ ਕੰਮ ਕਰਨਾ, doing the work together; before ਦੇ it is ਰਲ-ਮਿਲ ਕੇ ਕੰਮ ਕਰਨ ਦੇ, written out. ਸਹਿ-ਉਤਪਾਦਨ would speak of a factory.
### Poll: ਪੋਲ (masculine), the loanword that families hear in English too. ਰਾਇਸ਼ੁਮਾਰੀ means a political referendum and was not taken; ਸਰਵੇ is a long form. A poll is started (ਸ਼ੁਰੂ), runs (ਚੱਲ ਰਿਹਾ ਹੈ) and is closed (ਬੰਦ). Never write ਪੋਲ ਖੋਲ੍ਹਣਾ: it is an idiom for giving away a secret.
### Organiser: ਪ੍ਰਬੰਧਕ, the word of every gurdwara committee, for women and men. An answer is ਜਵਾਬ; a reply in Telegram is ਰਿਪਲਾਈ. "Idea" and "suggestion" are both ਸੁਝਾਅ. The log is ਰਿਕਾਰਡ.
### Bot: ਬੌਟ, since ਬੋਟ is a boat or a young bird. The host: ਇਸ ਬੌਟ ਨੂੰ ਚਲਾਉਣ ਵਾਲੇ (those who run this bot).
### "In locked form" is ਤਾਲਾ ਲਾ ਕੇ; "random number" is ਬਿਨਾਂ ਕਿਸੇ ਤਰਤੀਬ ਦੇ ਚੁਣਿਆ ਨੰਬਰ, without the lottery, which some families keep away from; the wrong question is ਇਹ ਸਹੀ ਸਵਾਲ ਨਹੀਂ ਹੈ (ਸਵਾਲ ਗ਼ਲਤ ਹੈ would say that it has a mistake); "who you are" as something kept is ਪਛਾਣ; a key is ਨਸ਼ਟ (destroyed), never ਮਿਟਾਈ (wiped); the mark in the log is ਪਛਾਣ-ਨਿਸ਼ਾਨ; news of a poll is ਸੁਨੇਹੇ; what says the same is ਇਹੀ ਗੱਲ; quiet hours are ਚੁੱਪ ਦੇ ਘੰਟੇ.
### "Not sure" is ਪੱਕਾ ਪਤਾ ਨਹੀਂ, which shows no gender. Sentences end with ।, quotation marks are “ ”, digits are 0 to 9.

## About this language

language-name = ਪੰਜਾਬੀ
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = ਪੋਲ
-organiser = ਪ੍ਰਬੰਧਕ
-organisers = ਪ੍ਰਬੰਧਕ
-principles = ਅੱਠ ਪੱਕੇ ਅਸੂਲ
-coproduction = ਰਲ-ਮਿਲ ਕੇ ਕੰਮ ਕਰਨਾ
-help-translate = ਤਰਜਮੇ ਵਿੱਚ ਮਦਦ ਕਰੋ
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = ਤੁਹਾਡੇ ਨਾਲ { -brand } ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਗੱਲ ਕਰੇ?
language-now = ਹੁਣ: { $language }।
language-follow-button = ਮੇਰੇ Telegram ਵਾਲੀ ਭਾਸ਼ਾ
language-saved = ਸੇਵ ਹੋ ਗਿਆ। ਹੁਣ { -brand } ਤੁਹਾਡੇ ਨਾਲ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਗੱਲ ਕਰੇਗਾ: { $language }।
language-following = ਸੇਵ ਹੋ ਗਿਆ। ਜੇ ਹੋ ਸਕਿਆ, ਤਾਂ { -brand } ਤੁਹਾਡੀ Telegram ਐਪ ਵਾਲੀ ਭਾਸ਼ਾ ਵਰਤੇਗਾ।
language-draft-note = ਇਹ ਸ਼ਬਦ ਅਜੇ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨੇ ਨਹੀਂ ਜਾਂਚੇ ਜਿਸ ਦੀ ਇਹ ਮਾਂ-ਬੋਲੀ ਹੋਵੇ। ਕੁਝ ਸ਼ਬਦ ਅਜੀਬ ਲੱਗ ਸਕਦੇ ਹਨ। ਇਸ ਲਈ ਅਸੀਂ ਮਾਫ਼ੀ ਚਾਹੁੰਦੇ ਹਾਂ।

## Saying what sounds wrong

language-draft-sign = ਨਿਸ਼ਾਨ ✎ ਦਾ ਮਤਲਬ ਹੈ: ਇਸ ਭਾਸ਼ਾ ਦੇ ਸ਼ਬਦ ਅਜੇ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨੇ ਨਹੀਂ ਜਾਂਚੇ ਜਿਸ ਦੀ ਇਹ ਮਾਂ-ਬੋਲੀ ਹੋਵੇ।
language-correct-button = ਦੱਸੋ ਕਿ ਕੀ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ
language-correct-write = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਕਿਹੜੇ ਸ਼ਬਦ ਗ਼ਲਤ ਜਾਂ ਅਜੀਬ ਲੱਗਦੇ ਹਨ: { $language }? ਹੁਣ ਮੈਨੂੰ ਇੱਕ ਸੁਨੇਹਾ ਭੇਜੋ। ਉਹ ਸ਼ਬਦ ਲਿਖੋ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਕੀ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ। ਇਸ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ। ਇਸ ਬੌਟ ਨੂੰ ਚਲਾਉਣ ਵਾਲੇ ਇਸ ਨੂੰ ਪੜ੍ਹਦੇ ਹਨ। ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
language-correct-thanks = ਧੰਨਵਾਦ! ਇਸ ਬੌਟ ਨੂੰ ਚਲਾਉਣ ਵਾਲੇ ਇਸ ਨੂੰ ਪੜ੍ਹਨਗੇ।
refusal-correction-long = ਇਹ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਇਸ ਵਿੱਚ { $shown } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ। ਹਿੱਸੇ ਕਰਕੇ ਭੇਜ ਦਿਓ।
refusal-corrections-many = ਅਜਿਹੇ ਬਹੁਤ ਸਾਰੇ ਸੁਨੇਹੇ ਅਜੇ ਪੜ੍ਹੇ ਜਾਣੇ ਬਾਕੀ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਕੁਝ ਦਿਨਾਂ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਧੰਨਵਾਦ!

## What is kept of it

privacy-corrections = ਜੇ ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕਿਹੜੇ ਸ਼ਬਦ ਠੀਕ ਨਹੀਂ ਲੱਗਦੇ, ਤਾਂ ਅਸੀਂ ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਵੱਧ ਤੋਂ ਵੱਧ 90 ਦਿਨ ਤਾਲਾ ਲਾ ਕੇ ਰੱਖਦੇ ਹਾਂ। ਅਸੀਂ ਇਹ ਨਹੀਂ ਰੱਖਦੇ ਕਿ ਉਹ ਕਿਸ ਨੇ ਲਿਖਿਆ।
mydata-awaited-correction = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਕੀ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ, ਇਸ ਬਾਰੇ ਤੁਹਾਡੇ ਸੁਨੇਹੇ ਦੀ ਉਡੀਕ ਹੈ: { $language }
