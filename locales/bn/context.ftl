### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = কী নিয়ে সিদ্ধান্ত হবে: { $text }
context-who = কে সিদ্ধান্ত নেবেন: { $text }
context-when = কবের মধ্যে: { $text }
context-fixed = যা বদলানো যাবে না: { $text }
context-more = এই প্রশ্ন সম্পর্কে আরও পড়তে 🌐 চাপুন।

## An organiser writes the lines in private

context-button = প্রশ্নটি কী নিয়ে, তা জানান
context-ask = এই প্রশ্নটি কী নিয়ে?
context-write = আরও জানলে পরিবারগুলোর সুবিধা হয়। এখন এই ভাষায় আমাকে একটি মেসেজ পাঠান: { $language }। যে লাইনগুলো চান, শুধু সেগুলোই লিখুন।
context-marks =
    { $deciding }: কী নিয়ে সিদ্ধান্ত হবে
    { $who }: কে সিদ্ধান্ত নেবেন
    { $when }: কবের মধ্যে
    { $fixed }: যা বদলানো যাবে না
context-saved = সেভ হয়েছে। জরিপের নিচে 🌐 চাপলে পরিবারগুলো এটি পড়তে পারবে।
context-editor = লাইনের শুরুতে # চিহ্নের পরের শব্দটি যেমন আছে তেমনই রাখুন, আর তার পরের অংশ অনুবাদ করুন।
refusal-context-unreadable = দয়া করে প্রতিটি লাইন { $deciding }, { $who }, { $when } অথবা { $fixed } দিয়ে শুরু করুন।
refusal-context-long = { $mark }-এর পরের লাইনটি বেশি লম্বা। এতে { $shown }টি অক্ষর আছে, সবচেয়ে বেশি { $most }টি থাকতে পারে।
