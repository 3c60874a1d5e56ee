### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = যে সিদ্ধান্ত হয়েছে:
decided-written-in = এটি এখনো আপনার ভাষায় নেই। এটি যে ভাষায় লেখা হয়েছে: { $language }।
decided-asked = আমরা আপনাদের জিজ্ঞাসা করেছিলাম (জরিপ { $code }): { $question }
decided-without = এই সিদ্ধান্তে পরিবারগুলোর মতামত নেই: এর আগে কোনো জরিপ হয়নি।
context-cannot = যা আমরা করতে পারছি না, আর কেন: { $text }
context-responsible = এর দায়িত্বে যিনি আছেন: { $text }
decided-review = আমরা আবার যখন এটি দেখব: { $when }
decided-done = এটি কি হয়েছে? হ্যাঁ।
decided-partly = এটি কি হয়েছে? শুধু কিছুটা।
decided-not = এটি কি হয়েছে? না।
decided-code = কোড: { $code }
decided-looked = আপনার গ্রুপের আয়োজকেরা ওপরের সিদ্ধান্তটি আবার দেখেছেন।
result-decided = যে সিদ্ধান্ত হয়েছে: { $code } দেখুন, অথবা /decisions লিখুন।

## An organiser writes it, step by step

decide-choose = কী সিদ্ধান্ত হয়েছে, তা গ্রুপকে জানান। আমরা একসাথে আমাদের ব্যক্তিগত চ্যাটে এটি লিখব। আপনি প্রকাশ না করা পর্যন্ত গ্রুপের কেউ কিছু দেখতে পাবেন না।
decide-write-button = লিখুন
decide-what = আপনারা কী করবেন? এখন ছোট ছোট বাক্যে লিখুন।
decide-now = সিদ্ধান্তটি এখন এমন: { $decision }
decide-cannot = আপনারা কী করতে পারছেন না, আর কেন? এখন লিখুন। এটি খুলে বললে পরিবারগুলো বেশি ভরসা পায়।
decide-responsible = এর দায়িত্বে কে আছেন? তিনি কে, তা লিখুন, যাতে পরিবারগুলো জিজ্ঞাসা করতে পারে।
decide-nothing-button = এটি বাদ দিন
decide-review = আপনারা আবার কবে এটি দেখবেন? সেদিন আমি জানতে চাইব এটি হয়েছে কি না, আর গ্রুপকে জানাব। একটি বোতামে চাপ দিন, অথবা তারিখটি এভাবে লিখুন: { $example }
decide-month-button = এক মাস পরে
decide-months-button = { $months } মাস পরে
decide-never-button = আর দেখব না
decide-cites = কোন কোন জরিপ থেকে এই সিদ্ধান্ত এসেছে? কোনো জরিপ যোগ করতে বা বাদ দিতে সেটিতে চাপ দিন।
decide-no-polls = আপনার গ্রুপগুলোতে এখনো কোনো বন্ধ জরিপ নেই।
decide-post-button = প্রকাশ করুন
decide-cites-button = যে জরিপগুলো থেকে এসেছে
decide-what-button = আমরা যা করব
decide-cannot-button = যা করতে পারছি না
decide-responsible-button = কে দায়িত্বে আছেন
decide-review-button = আবার কবে দেখব
decide-posted-in = যেসব গ্রুপে এটি প্রকাশ হবে: { $groups }
decide-groups = কোন কোন গ্রুপে এটি প্রকাশ করব? কোনো গ্রুপ যোগ করতে বা বাদ দিতে সেটিতে চাপ দিন।
decide-source = এটি কোন ভাষায় লিখেছেন?
decide-away = এটি সরিয়ে রাখা হয়েছে, কেউ এটি দেখেননি। আমি এটি ৯০ দিন রাখব।
decide-unfinished = আপনার একটি সিদ্ধান্ত এখনো প্রকাশ হয়নি: { $decision }
decide-posted = প্রকাশ হয়েছে। এটি এখন আপনার গ্রুপে আছে। আরও ভাষার জন্য সাহায্য করতে পারেন?
decide-editor = এই ভাষায় লেখাটি লিখতে বা বদলাতে এখন আমাকে একটি মেসেজ পাঠান।

## On the day: to each organiser alone

review-ask = ‘{ $group }’ গ্রুপের এই সিদ্ধান্তটি আজ আপনারা আবার দেখতে চেয়েছিলেন: { $decision }
review-how = এটি কি হয়েছে? আপনার উত্তর গ্রুপকে জানানো হবে।
review-done-button = হ্যাঁ
review-partly-button = শুধু কিছুটা
review-not-button = না
review-later-button = এক সপ্তাহ পরে আবার জিজ্ঞাসা করুন
review-put-off = আমি এক সপ্তাহ পরে আবার জিজ্ঞাসা করব।
review-more = এ বিষয়ে গ্রুপের আর কী জানা দরকার?
review-write = এখন আমাকে একটি লাইন পাঠান। আপনি যেভাবে লিখবেন, গ্রুপ সেভাবেই দেখবে। সবচেয়ে বেশি { $most }টি অক্ষর থাকতে পারে।
review-nothing-button = আর কিছু নয়
review-told = ধন্যবাদ! আপনার গ্রুপকে জানানো হয়েছে।

## What a group has decided, for any member

decisions-title = এই গ্রুপে যেসব সিদ্ধান্ত হয়েছে
decisions-none = এখানে এখনো কোনো সিদ্ধান্ত হয়নি।
decisions-how = কোনো সিদ্ধান্ত পুরো পড়তে /results আর তার কোড লিখুন।

## What stands in the way

refusal-day-unreadable = এই তারিখ আমি বুঝতে পারছি না। দয়া করে এভাবে লিখুন: { $example }
refusal-review-done = এর কী হলো, তা আপনার গ্রুপকে আগেই জানানো হয়েছে। ধন্যবাদ!
refusal-day-far = এই দিনটি অনেক দূরে। দয়া করে সামনের ১২ মাসের মধ্যে একটি দিন বেছে নিন।
refusal-is-decision = এটি একটি সিদ্ধান্ত, জরিপ নয়। তাই এটি এখানে কাজ করে না।
refusal-cited-open = জরিপ { $code } এখনো খোলা আছে। আগে এটি বন্ধ করুন। তারপর কী সিদ্ধান্ত হয়েছে, তা জানাতে পারবেন।
refusal-cited-many = একটি সিদ্ধান্তে সবচেয়ে বেশি { $most }টি জরিপের কথা থাকতে পারে। দয়া করে আগে একটি বাদ দিন।
refusal-decide-anonymous = দয়া করে গ্রুপের নামে নয়, নিজের নামে লিখুন। তাহলে আমি আমাদের ব্যক্তিগত চ্যাটে সাহায্য করতে পারব।
refusal-decision-empty = এখানে আমি কোনো কথা পড়তে পারছি না। দয়া করে লিখুন, আপনারা কী করবেন।
refusal-decision-long = এটি বেশি লম্বা। এতে { $shown }টি অক্ষর আছে, সবচেয়ে বেশি { $most }টি থাকতে পারে।
