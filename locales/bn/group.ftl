### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = শুভেচ্ছা! আমি { -brand }।
welcome-ask = কোনো সিদ্ধান্ত হওয়ার আগে আমি পরিবারগুলোকে ছোট ছোট প্রশ্ন করি।
welcome-each = প্রতিটি পরিবার নিজের ভাষায় পড়ে ও উত্তর দেয়। উত্তর গোপন থাকে।
welcome-principles-button = { -principles }
welcome-languages-button = এই গ্রুপের ভাষা
welcome-help-button = সাহায্য

## The group's languages

languages-title = এই গ্রুপের মানুষ কোন কোন ভাষা পড়েন?
languages-how = কোনো ভাষা যোগ করতে বা বাদ দিতে সেটিতে চাপ দিন। যেটি প্রথমে বেছে নেবেন, সেটি সবার আগে থাকবে।
languages-now = এখন আছে: { $languages }।
languages-done-button = হয়ে গেছে
languages-done = সেভ হয়েছে। /settings লিখে যেকোনো সময় এটি বদলাতে পারবেন।
languages-keep-one = গ্রুপে অন্তত একটি ভাষা থাকতে হবে। আগে আরেকটি ভাষা যোগ করুন।

languages-check-readers = গ্রুপের কোনো সদস্যের অনুবাদ আগে একজন আয়োজক, বা সেই ভাষা পড়েন এমন অন্য কেউ, যাচাই করেন। তারপর সবাই তা দেখতে পান।
languages-check-organisers = গ্রুপের কোনো সদস্যের অনুবাদ আগে একজন আয়োজক যাচাই করেন। তারপর সবাই তা দেখতে পান।
languages-check-button = কে যাচাই করবেন, তা বদলান
