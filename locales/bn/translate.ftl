### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = আপনার জরিপ: { $question }
gap-ask =
    { $count ->
        [one] আপনার গ্রুপের মানুষ আরও একটি ভাষা পড়েন: { $languages }। জরিপটি এখনো সেই ভাষায় নেই।
       *[other] আপনার গ্রুপের মানুষ আরও কিছু ভাষা পড়েন: { $languages }। জরিপটি এখনো এসব ভাষায় নেই।
    }
gap-what = জরিপটি এখনই খুলবেন, নাকি আগে অনুবাদ করবেন? পরেও ভাষা যোগ করা যাবে।
gap-open-button = এখনই খুলুন
gap-translate-button = আগে অনুবাদ করুন
gap-machine-button = মেশিন দিয়ে অনুবাদ
gap-opened = জরিপটি খোলা হয়েছে। এটি এখন আপনার গ্রুপে আছে।
gap-opened-before = এই জরিপ আগেই খোলা হয়েছে।
gap-machine-working = মেশিন অনুবাদ করছে। এক মিনিট লাগতে পারে। লেখাটি এখানে দেখা যাবে।
gap-machine-failed = মেশিন এখন জরিপটি অনুবাদ করতে পারেনি। অনুবাদ ছাড়াই জরিপটি খোলা হয়েছে। এখনো ভাষা যোগ করা যাবে।

## The editor: the list of languages

editor-title = অন্যান্য ভাষায় জরিপের লেখা
editor-how = লেখা পড়তে, লিখতে বা যাচাই করতে কোনো ভাষায় চাপ দিন।
editor-signs =
    ✅ হয়ে গেছে
    🤖 মেশিনের অনুবাদ, এখনো যাচাই হয়নি
    👀 যাচাইয়ের অপেক্ষায়
    ➕ এখনো লেখা বাকি
editor-done-button = হয়ে গেছে
editor-done = সাহায্যের জন্য ধন্যবাদ!

## The editor: one language

editor-language = জরিপের লেখা, এই ভাষায়: { $language }
editor-source = মূল লেখা, এই ভাষায়: { $language }
editor-now = এখন যা লেখা আছে:
editor-waiting = যাচাইয়ের অপেক্ষায় আছে:
editor-waiting-voice = একটি রেকর্ডিং যাচাইয়ের অপেক্ষায় আছে।
editor-write = জরিপটি এই ভাষায় লিখতে বা বদলাতে এখন আমাকে সবটা একটি মেসেজেই পাঠান। প্রথম লাইনে প্রশ্ন লিখুন, তারপর প্রতিটি উত্তর আলাদা লাইনে, একই ক্রমে।
editor-write-question = প্রশ্নটি লিখতে বা বদলাতে এখন আমাকে একটি মেসেজ পাঠান।
editor-answers-there = উত্তরগুলো আগে থেকেই আছে।
editor-record =
    { $minutes ->
        [one] চাইলে ভয়েস মেসেজে জরিপটি পড়ে শোনাতেও পারেন। সেটি সবচেয়ে বেশি { $shown } মিনিটের হতে পারে।
       *[other] চাইলে ভয়েস মেসেজে জরিপটি পড়ে শোনাতেও পারেন। সেটি সবচেয়ে বেশি { $shown } মিনিটের হতে পারে।
    }
editor-right-button = এটি সঠিক
editor-remove-button = সরিয়ে দিন
editor-all-button = সব ভাষা
editor-saved = সেভ হয়েছে। এখন সবাই এটি দেখতে বা শুনতে পাবেন।
editor-thanks = ধন্যবাদ! আগে একজন আয়োজক, বা এই ভাষা পড়েন এমন অন্য কেউ, এটি যাচাই করবেন। তারপর সবাই দেখতে বা শুনতে পাবেন।
editor-thanks-organisers = ধন্যবাদ! আগে একজন আয়োজক এটি যাচাই করবেন। তারপর সবাই দেখতে বা শুনতে পাবেন।
editor-checked = ধন্যবাদ! এখন সবাই এটি দেখতে বা শুনতে পাবেন।
editor-removed = সরিয়ে দেওয়া হয়েছে।

## Notes to organisers, in private

notice-waiting = ‘{ $group }’ গ্রুপের কেউ একটি জরিপ এই ভাষায় অনুবাদ করেছেন: { $language }। দয়া করে যাচাই করুন, যাতে সবাই দেখতে পান।
notice-check-button = যাচাই করুন
notice-language = ‘{ $group }’ গ্রুপে { $fewest } জন বা তার বেশি মানুষ এই ভাষায় উত্তর দিয়েছেন: { $language }। গ্রুপের তালিকায় ভাষাটি এখনো নেই। যোগ করতে গ্রুপে লিখুন /settings।
notice-concerns = ‘{ $group }’ গ্রুপে কয়েকজনের এই প্রশ্নটি নিয়ে অসুবিধা হচ্ছে: { $question }
notice-concerns-what = অন্য কথায় প্রশ্ন করলে সুবিধা হতে পারে। তখন এই জরিপ বন্ধ হয়ে যাবে, আর নতুনটি এর জায়গা নেবে। কে কী বলেছেন, তা কেউ দেখতে পান না।
