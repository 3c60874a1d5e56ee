### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = আমাদের গ্রুপে আমরা যেভাবে এটি করি: { $text }
promise-in-group = ‘{ $group }’ গ্রুপ যেভাবে এটি করে: { $text }
promise-written-in = এই লেখাটি এখনো আপনার ভাষায় নেই। এটি যে ভাষায় লেখা হয়েছে: { $language }।

## For an organiser

promise-title = ‘{ $group }’ গ্রুপের প্রতিশ্রুতি
promise-how = { -principles }র প্রতিটির নিচে আপনার গ্রুপ লিখতে পারে, গ্রুপটি কীভাবে এটি করে। সবাই নীতির সাথে লেখাটি পড়বেন। একটি নম্বরে চাপ দিন, অথবা একটি মেসেজে লিখুন:
promise-example = আমরা স্কুল ছুটির পরে দেখা করি, বাচ্চারাও আসতে পারে।
promise-languages = আরও ভাষার জন্য প্রতিটি অংশ নতুন লাইনে [pl]-এর মতো একটি ছোট নাম দিয়ে শুরু করুন।
promise-there = এই নীতিগুলোর নিচে লেখা আছে:
promise-not-yet = আপনার গ্রুপ এখনো কোনো নীতির নিচে কিছু লেখেনি।
promise-none = আপনার গ্রুপ এটি কীভাবে করে, তা এখানে এখনো লেখা হয়নি।
promise-write = একটি মেসেজে এভাবে লিখুন। সবচেয়ে বেশি { $most }টি অক্ষর থাকতে পারে:
promise-saved = সেভ হয়েছে। এখন থেকে সবাই এই নীতির সাথে লেখাটি পড়বেন।
promise-change = লেখাটি বদলাতে বা আরও ভাষা যোগ করতে এটি কপি করুন, বদলান, তারপর পাঠান:
promise-remove-button = লেখাটি সরান
promise-removed = লেখাটি সরানো হয়েছে, কেউ আর এটি দেখছেন না। ফিরিয়ে আনতে চাইলে এটি কপি করে পাঠান:
promise-which = কোন গ্রুপের জন্য?
promise-no-group = এটি শুধু আয়োজকেরা লিখতে পারেন, আর আপনি আয়োজক, এমন কোনো গ্রুপ আমার জানা নেই। আপনার গ্রুপে আমাকে যোগ করুন, আর সেখানে /promise লিখুন।

## What stands in the way

refusal-which-principle = দয়া করে /promise-এর পরে 1 থেকে 8 পর্যন্ত একটি নম্বর লিখুন। আটটি নীতিই দেখতে /principles লিখুন।
refusal-promise-empty = এখানে আমি কোনো কথা পড়তে পারছি না। দয়া করে লিখুন, আপনার গ্রুপ এটি কীভাবে করে।
refusal-promise-gone = এই লেখাটি আগেই সরানো হয়েছে।
