### What is shown of few people; why a poll closes early or at another time; a private reminder before the end.

## Too few people to show more than the totals

# On a ballot, before the first answer.
ballot-shown = জরিপ বন্ধ হলে কোন উত্তরে কতজন, তা সবাই দেখেন। পাঁচজনের কম হলে তাঁদের সম্পর্কে আর কিছুই দেখানো হয় না।
# On the result of a poll that one to four people answered.
few-answers = পাঁচজনের কম মানুষ উত্তর দিয়েছেন। আরও কিছু দেখানোর জন্য সংখ্যাটি খুব কম।
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = প্রশ্ন নিয়ে অসুবিধা: দেখানোর জন্য সংখ্যাটি খুব কম।
# Follows export-caption: the file of answers has a column for the language.
few-languages = অন্তত পাঁচজন কোনো ভাষা ব্যবহার করলে তবেই ফাইলে তার নাম থাকে। এর কম হলে তা দেখানো হয় না।

## A poll ends now or at another time: what an organiser is asked first

# closing-now goes before; then one of these two.
reason-ask-close = জরিপটি সময়ের আগেই বন্ধ হচ্ছে কেন?
reason-ask-change = জরিপটি বন্ধ হওয়ার সময় বদলাচ্ছে কেন?
reason-seen = আপনি যেভাবে লিখবেন, গ্রুপ কারণটি সেভাবেই দেখবে।
# In the private chat.
reason-write = কারণটি এখন এক লাইনে আমাকে পাঠান। সবচেয়ে বেশি { $most }টি অক্ষর থাকতে পারে।
# Buttons; at most 40 characters each. The last one changes nothing.
reason-write-button = কারণ লিখুন
reason-without-button = কারণ ছাড়াই
reason-keep-button = যেমন আছে, তেমনই থাকুক
refusal-reason-empty = এখানে কোনো কারণ পড়তে পারছি না। দয়া করে কথায় এক লাইনে লিখুন।
refusal-reason-long = কারণটি বেশি লম্বা। এতে { $shown }টি অক্ষর আছে, সবচেয়ে বেশি { $most }টি থাকতে পারে।

## The group is told of it, in a reply to the card

# Follows result-announced.
closed-early = ঠিক করা সময়ের আগেই এটি বন্ধ করা হয়েছে।
# card-closes follows on a line of its own.
end-changed = জরিপটি এখন অন্য সময়ে বন্ধ হবে। জরিপটি ওপরের মেসেজে আছে।
end-taken-away = কোনো আয়োজক বন্ধ না করা পর্যন্ত জরিপটি এখন খোলা থাকবে। জরিপটি ওপরের মেসেজে আছে।
# Where there is a reason: it stands at the end, in an organiser's own words.
reason-follows = কেন, তা একজন আয়োজক নিচে জানিয়েছেন।

## A private reminder before the end, for who asked for one

# A button on the back of a ballot; at most 40 characters with its mark.
bell-button = শেষ হওয়ার আগে মনে করিয়ে দিন
# Answers to presses on it; at most 200 characters.
bell-on = শেষ হওয়ার কয়েক ঘণ্টা আগেও উত্তর না দিলে আমি আপনাকে ব্যক্তিগত চ্যাটে লিখব। ফিরিয়ে নিতে আবার চাপ দিন।
bell-off = ফিরিয়ে নেওয়া হয়েছে। এই জরিপের কথা আর মনে করানো হবে না।
# The message; the question and card-closes follow.
bell-reminder = আপনি মনে করিয়ে দিতে বলেছিলেন। আপনার উত্তর এখনো আসেনি:
# Its button.
bell-open-button = জরিপটি খুলুন
refusal-reminder-late = এই জরিপের কথা মনে করিয়ে দেওয়ার আর সময় নেই। এখনো উত্তর দেওয়া যাবে।
# Stands among the texts on privacy.
privacy-reminder = আপনি মনে করিয়ে দিতে বললে আমরা আপনার Telegram আইডি তালাবদ্ধ অবস্থায় রাখি। মনে করানো হলে, আপনি ফিরিয়ে নিলে, বা জরিপ বন্ধ হলে তা মুছে ফেলি।
