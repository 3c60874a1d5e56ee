### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = دوسرے لفظوں میں پوچھیں
reword-ask = اب سوال دوسرے لفظوں میں مجھے بھیجیں۔
reword-what = نئی رائے شماری صفر سے شروع ہو گی۔ اس کے کھلتے ہی یہ بند ہو جائے گی۔
reword-why = دوبارہ کیوں پوچھا جا رہا ہے؟
refusal-already-replaced = یہ سوال پہلے ہی دوبارہ پوچھا جا چکا ہے، رائے شماری { $code } میں۔

## What the two polls say of each other, to everybody

replaces = یہ سوال رائے شماری { $code } کی جگہ پوچھا جا رہا ہے۔
replaced-by = یہ سوال دوسرے لفظوں میں دوبارہ پوچھا گیا ہے، رائے شماری { $code } میں۔
