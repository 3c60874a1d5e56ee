### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = এটি কীভাবে কাজ করে
command-language = আপনার ভাষা বেছে নিন
command-principles = { -coproduction }র { -principles }
command-poll = গ্রুপকে একটি প্রশ্ন করুন
command-close = জরিপ বন্ধ করে ফলাফল দেখান
command-results = জরিপের ফলাফল দেখুন
command-export = উত্তরগুলো ফাইল হিসেবে নিন
command-suggest = জরিপের জন্য আরেকটি উত্তর প্রস্তাব করুন
command-decide = কী সিদ্ধান্ত হয়েছে, তা গ্রুপকে জানান
command-decisions = কী সিদ্ধান্ত হয়েছে, তা দেখুন
command-promise = গ্রুপ কীভাবে { -principles } মেনে চলে, তা লিখুন
command-log = জরিপ নিয়ে কী করা হয়েছে দেখুন
command-report = মানুষ কী বলেছেন তার প্রতিবেদন
command-settings = এই গ্রুপের সেটিংস ঠিক করুন
command-privacy = আপনার কোন তথ্য রাখা হয়

bot-description = কোনো সিদ্ধান্ত হওয়ার আগে { -brand } অভিভাবকদের গ্রুপে ছোট ছোট প্রশ্ন করে। সবাই নিজের ভাষায় পড়েন ও উত্তর দেন। আপনি কী বেছে নিয়েছেন, তা কেউ দেখতে পান না।
bot-short-description = অভিভাবকদের গ্রুপের জন্য ছোট ছোট জরিপ। সবাই নিজের ভাষায় উত্তর দেন।
