### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = ਅਸੀਂ ਕਦੋਂ ਮਿਲੀਏ?
ready-where = ਅਸੀਂ ਕਿਵੇਂ ਮਿਲੀਏ?
ready-take-part = ਤੁਸੀਂ ਹਿੱਸਾ ਲੈ ਸਕੋ, ਇਸ ਲਈ ਕੀ ਚਾਹੀਦਾ ਹੈ?
ready-first = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਤੁਹਾਡੇ ਲਈ ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਕੀ ਹੈ?
ready-feel = ਇਹ ਸੁਝਾਅ ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਲੱਗਦਾ ਹੈ?
ready-meeting = ਕੀ ਇਹ ਮੀਟਿੰਗ ਤੁਹਾਡੇ ਲਈ ਠੀਕ ਰਹੀ?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = ਕਦੋਂ ਮਿਲੀਏ
ready-where-button = ਕਿਵੇਂ ਮਿਲੀਏ
ready-take-part-button = ਹਿੱਸਾ ਲੈਣ ਲਈ ਕੀ ਚਾਹੀਦਾ ਹੈ
ready-first-button = ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਕੀ ਹੈ
ready-feel-button = ਸੁਝਾਅ ਲੋਕਾਂ ਨੂੰ ਕਿਵੇਂ ਲੱਗਦਾ ਹੈ
ready-meeting-button = ਮੀਟਿੰਗ ਕਿਵੇਂ ਰਹੀ

## Answers to ready-when

answer-weekday-morning = ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ, ਕਿਸੇ ਦਿਨ ਸਵੇਰੇ
answer-weekday-afternoon = ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ, ਕਿਸੇ ਦਿਨ ਬਾਅਦ ਦੁਪਹਿਰ
answer-weekday-evening = ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ, ਕਿਸੇ ਦਿਨ ਸ਼ਾਮ ਨੂੰ
answer-saturday-daytime = ਸ਼ਨਿੱਚਰਵਾਰ, ਦਿਨੇ
answer-sunday-daytime = ਐਤਵਾਰ, ਦਿਨੇ

## Answers to ready-where

answer-in-person = ਇੱਕ ਥਾਂ ਇਕੱਠੇ ਹੋ ਕੇ
answer-online = ਵੀਡੀਓ ਕਾਲ ਉੱਤੇ
answer-both-ways = ਦੋਵੇਂ ਤਰੀਕੇ ਇੱਕੋ ਵੇਲੇ

## Answers to ready-take-part and ready-first

answer-childcare = ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ
answer-travel = ਆਉਣ-ਜਾਣ ਵਿੱਚ ਮਦਦ
answer-interpreter = ਦੁਭਾਸ਼ੀਆ
answer-time-of-day = ਦਿਨ ਦਾ ਕੋਈ ਹੋਰ ਸਮਾਂ
answer-food = ਖਾਣਾ
answer-quiet-space = ਸ਼ਾਂਤ ਥਾਂ
answer-nothing-needed = ਮੈਨੂੰ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਚਾਹੀਦਾ

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = ਬਹੁਤ ਚੰਗਾ ਲੱਗਦਾ ਹੈ
answer-like = ਚੰਗਾ ਲੱਗਦਾ ਹੈ
answer-dislike = ਚੰਗਾ ਨਹੀਂ ਲੱਗਦਾ
answer-worried = ਮੈਨੂੰ ਇਸ ਬਾਰੇ ਫ਼ਿਕਰ ਹੈ

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = ਕੁਝ ਹੱਦ ਤੱਕ
answer-was-not-there = ਮੈਂ ਉੱਥੇ ਨਹੀਂ ਸੀ
