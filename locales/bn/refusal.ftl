### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = এটি শুধু এই গ্রুপের আয়োজকেরা করতে পারেন। Telegram-এ তাঁরাই গ্রুপের অ্যাডমিন। জরিপে করার মতো কোনো প্রশ্ন আপনার মনে থাকলে দয়া করে তাঁদের একজনকে বলুন।
refusal-group-only = এটি আপনার গ্রুপে কাজ করে। দয়া করে সেখানে লিখুন।
refusal-no-such-poll = এই কোডের কোনো জরিপ এখানে নেই। জরিপের মেসেজের শেষে কোডটি পাবেন।
refusal-which-poll = কোন জরিপ? জরিপের মেসেজে রিপ্লাই করুন, অথবা কমান্ডের পরে জরিপের কোড লিখুন।
refusal-poll-closed = এই জরিপ বন্ধ হয়েছে, তাই উত্তর আর বদলানো যাবে না।
# The press of a concern after the close.
refusal-concern-closed = এই জরিপ বন্ধ হয়েছে, তাই আর কিছু গোনা হয় না। প্রশ্নটি নিয়ে অসুবিধা থাকলে দয়া করে একজন আয়োজককে বলুন।
refusal-already-closed = এই জরিপ আগেই বন্ধ হয়েছে।
refusal-poll-open = এই জরিপ এখনো খোলা আছে। আগে এটি বন্ধ করুন, তারপর ফাইল নিন। জরিপ খোলা থাকতে ফাইল নিলে কে কখন উত্তর দিয়েছেন, তা বোঝা যেতে পারে।
refusal-not-member = এটি শুধু এই জরিপের গ্রুপের মানুষ দেখতে পারেন।
refusal-link-expired = এই লিংকের সময় শেষ হয়েছে, অথবা এটি অন্য কারও জন্য তৈরি। দয়া করে আপনার গ্রুপে জরিপের নিচে 🌐 চাপুন।
refusal-button-outdated = এই বোতাম আর কাজ করে না। দয়া করে আরও নতুন কোনো মেসেজ ব্যবহার করুন।
refusal-unknown-command = এই কমান্ড আমি চিনি না। আমি কী কী পারি, তা দেখতে /help লিখুন।
refusal-unknown-language = ‘{ $tag }’ নামের ভাষা আমি চিনি না। দয়া করে ছোট নাম লিখুন, যেমন en, pl বা ur।
refusal-language-twice = একই ভাষায় লেখা দুবার আছে: { $language }। দয়া করে একটি বাদ দিন।
refusal-options-differ = ভাষা: { $language }। এখানে উত্তর আছে { $found }টি, কিন্তু জরিপে আছে { $shown }টি। দয়া করে একই উত্তরগুলো একই ক্রমে লিখুন, প্রতিটি আলাদা লাইনে।
# In place of refusal-options-differ, where Chorus itself has the answers in every language.
refusal-options-ready = এই জরিপের উত্তর এই ভাষায় আগে থেকেই আছে: { $language }। দয়া করে শুধু প্রশ্নটি লিখুন।
# The poll is closed.
refusal-words-fixed = এই জরিপ বন্ধ হয়েছে, তাই এর লেখা যেমন আছে তেমনই থাকবে।
refusal-voice-long =
    { $minutes ->
        [one] এই রেকর্ডিং বেশি লম্বা। রেকর্ডিং সবচেয়ে বেশি { $shown } মিনিটের হতে পারে। দয়া করে আরও ছোট করে রেকর্ড করুন।
       *[other] এই রেকর্ডিং বেশি লম্বা। রেকর্ডিং সবচেয়ে বেশি { $shown } মিনিটের হতে পারে। দয়া করে আরও ছোট করে রেকর্ড করুন।
    }
refusal-voice-nowhere = জরিপে রেকর্ডিং যোগ করতে আপনার গ্রুপে জরিপের নিচে 🌐 চাপুন। তারপর ‘{ -help-translate }’ চাপুন।
refusal-own-words = এটি আপনি নিজে পাঠিয়েছেন, তাই অন্য কেউ এটি যাচাই করবেন। ধন্যবাদ!
refusal-not-checker = এটি শুধু আপনার গ্রুপের আয়োজকেরা যাচাই করতে পারেন। সাহায্যের জন্য ধন্যবাদ!
refusal-enough-waiting = এই ভাষায় যথেষ্ট লেখা যাচাইয়ের অপেক্ষায় আছে। যাচাই হলে দয়া করে আবার চেষ্টা করুন।

## A poll that could not be read. The person's own text follows.

refusal-poll-how = প্রথম লাইনে প্রশ্ন লিখুন, তারপর প্রতিটি উত্তর আলাদা লাইনে লিখুন। আরও ভাষার জন্য প্রতিটি অংশ ছোট নাম দিয়ে শুরু করুন, যেমন [en]।
refusal-question-empty = জরিপে এখনো কোনো প্রশ্ন নেই।
refusal-question-long =
    { $count ->
        [one] প্রশ্নে { $shown }টি অক্ষর আছে। সবচেয়ে বেশি { $most }টি থাকতে পারে।
       *[other] প্রশ্নে { $shown }টি অক্ষর আছে। সবচেয়ে বেশি { $most }টি থাকতে পারে।
    }
refusal-option-empty = { $number } নম্বর উত্তরটি খালি। দয়া করে সেখানে কিছু লিখুন, অথবা সেটি বাদ দিন।
refusal-option-long = { $number } নম্বর উত্তরটি বেশি লম্বা। এতে { $shown }টি অক্ষর আছে, সবচেয়ে বেশি { $most }টি থাকতে পারে।
refusal-option-twice = { $first } আর { $second } নম্বর উত্তর একই। দয়া করে একটি বদলান বা বাদ দিন।
refusal-options-few = জরিপে অন্তত দুটি উত্তর লাগে। একটিও না লিখলে সবাই ‘হ্যাঁ’, ‘না’ বা ‘নিশ্চিত নই’ বেছে নিতে পারবেন।
refusal-options-many = আপনি { $shown }টি উত্তর লিখেছেন। একটি জরিপে সবচেয়ে বেশি { $most }টি থাকতে পারে।
refusal-your-text = কিছুই হারায়নি। আপনার লেখা নিচে আছে, যাতে কপি করে আবার চেষ্টা করতে পারেন:

## When something went wrong on our side

sorry-failed = দুঃখিত, আমাদের এখানে একটি সমস্যা হয়েছে। আপনার কোনো ভুল হয়নি। দয়া করে এক মিনিট পরে আবার চেষ্টা করুন।
# An answer to a command given in the group that waits in the private chat.
private-waiting = শুধু আপনাকে জানানোর মতো একটি কথা আছে। আমাদের ব্যক্তিগত চ্যাটে সেটি পড়তে বোতামে চাপ দিন।
private-open-button = ব্যক্তিগত চ্যাট খুলুন
