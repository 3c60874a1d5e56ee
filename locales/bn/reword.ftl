### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = অন্য কথায় জিজ্ঞাসা করুন
reword-ask = প্রশ্নটি এখন অন্য কথায় আমাকে পাঠান।
reword-what = নতুন জরিপ শূন্য থেকে শুরু হবে। সেটি খুললে এটি বন্ধ হয়ে যাবে।
reword-why = আবার জিজ্ঞাসা করছেন কেন?
refusal-already-replaced = এই প্রশ্ন আগেই আবার করা হয়েছে, { $code } কোডের জরিপে।

## What the two polls say of each other, to everybody

replaces = এই প্রশ্নটি { $code } কোডের জরিপের জায়গায় এসেছে।
replaced-by = এই প্রশ্নটি অন্য কথায় আবার করা হয়েছে, { $code } কোডের জরিপে।
