### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = জরিপ বন্ধ হলে কোন উত্তর কতজন বেছে নিয়েছেন, তা সবাই দেখেন। { $fewest } জনের কম হলে তাঁদের সম্পর্কে আর কিছুই দেখানো হয় না।
few-answers = { $fewest } জনের কম মানুষ উত্তর দিয়েছেন। আরও কিছু দেখানোর জন্য সংখ্যাটি খুব কম।
few-concerns = প্রশ্ন নিয়ে অসুবিধা: দেখানোর জন্য সংখ্যাটি খুব কম।

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = জরিপটি সময়ের আগেই বন্ধ হচ্ছে কেন?
reason-ask-change = জরিপটি বন্ধ হওয়ার সময় বদলাচ্ছে কেন?
reason-seen = আপনি যেভাবে লিখবেন, গ্রুপ কারণটি সেভাবেই দেখবে।
reason-write = কারণটি এখন এক লাইনে আমাকে পাঠান। সবচেয়ে বেশি { $most }টি অক্ষর থাকতে পারে।
reason-write-button = কারণ লিখুন
reason-without-button = কারণ ছাড়াই
reason-keep-button = যেমন আছে, তেমনই থাকুক
refusal-reason-empty = এখানে কোনো কারণ পড়তে পারছি না। দয়া করে কথায় এক লাইনে লিখুন।
refusal-reason-long = কারণটি বেশি লম্বা। এতে { $shown }টি অক্ষর আছে, সবচেয়ে বেশি { $most }টি থাকতে পারে।

## The group is told of it, in a reply to the card

closed-early = ঠিক করা সময়ের আগেই এটি বন্ধ করা হয়েছে।
end-changed = জরিপটি এখন অন্য সময়ে বন্ধ হবে। জরিপটি ওপরের মেসেজে আছে।
end-taken-away = কোনো আয়োজক বন্ধ না করা পর্যন্ত জরিপটি এখন খোলা থাকবে। জরিপটি ওপরের মেসেজে আছে।
reason-follows = কেন, তা একজন আয়োজক নিচে জানিয়েছেন।

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = এই জরিপের খবর আমাকে পাঠান
bell-options = নতুন উত্তর যোগ হলে আমি আপনাকে ব্যক্তিগত চ্যাটে লিখব।
bell-end = শেষ হওয়ার কয়েক ঘণ্টা আগেও উত্তর না দিলে আমি মনে করিয়ে দেব।
bell-again = ফিরিয়ে নিতে আবার চাপ দিন।
bell-off = ফিরিয়ে নেওয়া হয়েছে। এই জরিপের আর কোনো খবর পাঠানো হবে না।
bell-reminder = আপনি এই জরিপের খবর চেয়েছিলেন। এটি শিগগিরই শেষ হবে, আর আপনার উত্তর এখনো আসেনি:
bell-option = আপনি এই জরিপের খবর চেয়েছিলেন। এতে একটি নতুন উত্তর যোগ হয়েছে:
bell-open-button = জরিপটি খুলুন
refusal-no-news = এই জরিপের আর কোনো নতুন খবর আসবে না। এখনো উত্তর দেওয়া যাবে।
privacy-news = আপনি কোনো জরিপের খবর চাইলে কোন Telegram অ্যাকাউন্টে তা পাঠাতে হবে, আমরা তা তালাবদ্ধ করে রাখি। আপনি অনুরোধটি ফিরিয়ে নিলে বা জরিপ বন্ধ হলে তা মুছে ফেলি।
