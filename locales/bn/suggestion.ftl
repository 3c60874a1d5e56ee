### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 অন্য কোনো উত্তরের কথা ভাবছেন? 💡 চাপুন।
suggestion-came = গ্রুপ থেকে আসা প্রস্তাব: { $shown }টি।
suggestion-became = উত্তর হয়েছে: { $shown }টি।
suggestion-new = নতুন: { $answers } নম্বর উত্তর।
suggestion-foreign = এই ভাষায় লেখা: { $language } – { $answers } নম্বর উত্তর।
suggestion-same = { $answers } নম্বর উত্তরের মতোই: { $shown }টি।
suggestion-undecided = জরিপ বন্ধের আগে সিদ্ধান্ত হয়নি: { $shown }টি।
suggestion-declined = নেওয়া হয়নি: { $shown }টি।
suggestion-reasons = এর কারণ:

## Writing one, in private

suggestion-button = আমার আরেকটি প্রস্তাব আছে
suggestion-write = আর কী উত্তর হতে পারে? একটি মেসেজে আমাকে লিখুন, যেকোনো ভাষায়। ছোট করে লিখুন: সবচেয়ে বেশি { $most }টি অক্ষর।
suggestion-secret = এটি আপনি লিখেছেন, তা কেউ দেখতে পান না।
suggestion-nothing-button = বাতিল করুন
suggestion-nothing = ঠিক আছে। কিছু পাঠানো হয়নি।
suggestion-in-private = দয়া করে আপনার প্রস্তাব আমাদের ব্যক্তিগত চ্যাটে আমাকে লিখুন।
suggestion-thanks = ধন্যবাদ! আয়োজকেরা আপনার প্রস্তাব দেখবেন। কী সিদ্ধান্ত হলো, তা আপনাকে আমাদের ব্যক্তিগত চ্যাটে জানাব।

## To who had the idea, in private: what came of it

heard-idea = আপনার প্রস্তাব: { $idea }
heard-accepted = এটি এখন একটি উত্তর। এর নম্বর { $answer }।
heard-same = এটি এই উত্তরের মতোই: { $answer }
heard-declined = আয়োজকেরা এটি নেননি। তাঁরা এই কারণ জানিয়েছেন:
heard-silenced = এটি সরিয়ে রাখা হয়েছে। এই জরিপের জন্য আয়োজকেরা আপনার কাছ থেকে আর প্রস্তাব নিচ্ছেন না। আপনি এখনো তাঁদের সাথে কথা বলতে পারেন, উত্তরও দিতে পারেন।
heard-late = আয়োজকেরা সিদ্ধান্ত নেওয়ার আগেই জরিপ বন্ধ হয়েছে।
heard-thanks = আমাদের সাথে ভাবার জন্য ধন্যবাদ!

## To organisers, in private

notice-suggestion = ‘{ $group }’ গ্রুপের কেউ এই জরিপের জন্য আরেকটি উত্তর প্রস্তাব করেছেন:
suggestion-language = প্রস্তাবটি নিচে আছে। ভাষা: { $language }।
suggestion-accept-button = উত্তর হিসেবে যোগ করুন
suggestion-same-button = এটি একটি উত্তরের মতোই
suggestion-decline-button = নেওয়া হবে না
suggestion-silence-button = এঁর কাছ থেকে আর নয়
suggestion-silence-sure-button = হ্যাঁ, আর নয়
suggestion-waiting-button = সিদ্ধান্তের অপেক্ষায় থাকা প্রস্তাব
suggestion-same-which = কোন উত্তরে একই কথা আছে?
suggestion-reason-write = কেন নয়? একটি মেসেজে কারণ লিখুন, সবচেয়ে বেশি { $most }টি অক্ষর। যিনি প্রস্তাবটি পাঠিয়েছেন, তিনি আপনার কথাতেই তা পাবেন। জরিপ বন্ধ হলে সবাই তা পড়তে পারবেন।
suggestion-silence-ask = এই জরিপে এঁর কাছ থেকে আর প্রস্তাব নেওয়া কি বন্ধ করবেন? এঁর যেসব প্রস্তাব অপেক্ষায় আছে, সেগুলো সরিয়ে রাখা হবে। ইনি কে, তা কেউ জানবেন না। ইনি এখনো উত্তর দিতে পারবেন।
suggestion-decided = সেভ হয়েছে। যিনি পাঠিয়েছেন, তিনি তা জানবেন।
suggestion-none-waits = এখন কোনো প্রস্তাব অপেক্ষায় নেই।

## Every "no": what happened, and what to do

refusal-suggestion-closed = এই জরিপ বন্ধ হয়েছে, তাই আর প্রস্তাব নেওয়া যাবে না। আপনার প্রস্তাবটি দয়া করে একজন আয়োজককে বলুন।
refusal-suggestions-off = এই জরিপে অন্য উত্তরের প্রস্তাব নেওয়া হয় না। আপনার প্রস্তাবটি দয়া করে একজন আয়োজককে বলুন।
refusal-suggestions-silenced = এই জরিপের জন্য আয়োজকেরা আপনার কাছ থেকে আর প্রস্তাব নিচ্ছেন না। আপনি এখনো তাঁদের সাথে কথা বলতে পারেন, উত্তরও দিতে পারেন।
refusal-suggestions-many = এই জরিপের জন্য আপনি { $most }টি প্রস্তাব পাঠিয়েছেন। এর বেশি পাঠানো যায় না। ধন্যবাদ! আরও থাকলে দয়া করে একজন আয়োজককে বলুন।
refusal-suggestions-waiting = আপনার { $most }টি প্রস্তাব আয়োজকদের দেখা বাকি। তাঁরা সিদ্ধান্ত নিলে দয়া করে পরেরটি পাঠান।
refusal-suggestion-empty = এতে কোনো লেখা দেখতে পাচ্ছি না। দয়া করে আপনার প্রস্তাব কয়েকটি শব্দে লিখুন।
refusal-suggestion-long = উত্তরের জন্য এটি বেশি লম্বা। এতে { $shown }টি অক্ষর আছে, সবচেয়ে বেশি { $most }টি থাকতে পারে। দয়া করে ছোট করে লিখুন।
refusal-suggestion-known = এটি জরিপে আগে থেকেই আছে। এটি { $answer } নম্বর উত্তর।
refusal-suggestion-twice = এই প্রস্তাব আগেই এসেছে। আয়োজকেরা এটি দেখবেন।
refusal-words-only = দয়া করে লিখে পাঠান। ছবি, স্টিকার বা রেকর্ডিং এখানে নিতে পারি না।
refusal-suggestion-decided = এই প্রস্তাব নিয়ে সিদ্ধান্ত হয়ে গেছে।
refusal-suggestion-late = এই জরিপ বন্ধ হয়েছে, তাই এর প্রস্তাব নিয়ে আর সিদ্ধান্ত নেওয়া যাবে না।
refusal-options-full = এই জরিপে { $most }টি উত্তর আছে, এর বেশি রাখা যায় না। প্রস্তাবটি কি এগুলোর কোনোটির মতোই? না হলে দয়া করে জানান যে এটি নেওয়া যাচ্ছে না।

## Help and privacy

help-family-suggest = অন্য কোনো উত্তরের কথা ভাবছেন? 💡 চেপে আমাকে লিখুন। অথবা গ্রুপে জরিপের মেসেজে রিপ্লাই করুন, কিংবা /suggest আর জরিপের কোড লিখে আমাকে পাঠান। আয়োজকেরা সিদ্ধান্ত নেন, আর কী হলো আপনি তা জানতে পারেন।
privacy-suggestion = আপনি কোনো উত্তরের প্রস্তাব পাঠালে আয়োজকেরা সিদ্ধান্ত না নেওয়া পর্যন্ত আমরা আপনার লেখা আর আপনি কে, তা তালাবদ্ধ রাখি। আপনি কে, তা আয়োজকেরা জানতে পারেন না। তারপর আমরা দুটিই মুছে ফেলি, আর আপনার পরিচয়ের বদলে রাখি এলোমেলোভাবে বেছে নেওয়া একটি নম্বর। যে প্রস্তাব উত্তর হয়, তা সবাই পড়তে পারেন।
