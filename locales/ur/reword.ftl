### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = دوسرے لفظوں میں پوچھیں
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = اب سوال دوسرے لفظوں میں مجھے بھیجیں۔
reword-what = نئی رائے شماری صفر سے شروع ہو گی۔ اس کے کھلتے ہی یہ بند ہو جائے گی۔
# The words are there; reason-seen and reason-write follow.
reword-why = دوبارہ کیوں پوچھا جا رہا ہے؟
refusal-already-replaced = یہ سوال پہلے ہی دوبارہ پوچھا جا چکا ہے، رائے شماری { $code } میں۔

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = یہ سوال رائے شماری { $code } کی جگہ پوچھا جا رہا ہے۔
# On the old result, and where the group is told of its close.
replaced-by = یہ سوال دوسرے لفظوں میں دوبارہ پوچھا گیا ہے، رائے شماری { $code } میں۔
