### The log: what was done to the polls of a group, for its members to read.

log-title = এই গ্রুপের জরিপ নিয়ে যা করা হয়েছে
log-none = এখানে এখনো কিছু করা হয়নি।
log-poll = জরিপ { $code }:
log-how = প্রতিটি ফলাফলের শেষে একটি যাচাইয়ের চিহ্ন থাকে। সেটি রেখে দিলে আপনি প্রমাণ করতে পারেন যে ওই পর্যন্ত এই তালিকা কেউ বদলাননি: এই বট যাঁরা চালান তাঁদের মিলিয়ে দেখতে বলুন।
log-mark = যাচাইয়ের চিহ্ন (/log): { $mark }
log-older-button = আগের
log-newer-button = পরের

## What was done

log-opened = খোলা হয়েছে।
log-opened-again = খোলা হয়েছে। এটি { $code }-এর জায়গায় এসেছে।
log-reworded = প্রশ্নটি অন্য কথায় আবার করা হয়েছে। নতুন কোড: { $code }।
log-extended = বন্ধ হওয়ার সময় ঠিক করা হয়েছে: { $when }।
log-extended-open = কোনো আয়োজক বন্ধ না করা পর্যন্ত এটি খোলা থাকবে।
log-translated = { $language } ভাষায় নতুন কথা বা রেকর্ডিং।
log-translation-removed = { $language } ভাষায় যা ছিল তা সরানো হয়েছে।
log-option-added = একটি প্রস্তাব { $number } নম্বর উত্তর হয়েছে।
log-closed = বন্ধ করা হয়েছে। যতজন উত্তর দিয়েছেন: { $people }।
log-result-posted = ফলাফল জানানো হয়েছে।
log-decided = { $codes }-এর পরে নেওয়া একটি সিদ্ধান্ত।
log-decided-without = একটি সিদ্ধান্ত, যার পেছনে কোনো জরিপ নেই।
log-outcome = এটি কি হয়েছে? { $outcome }
log-exported = একজন আয়োজক উত্তরগুলো ফাইলে নিয়েছেন ({ $form })।
log-deleted = মুছে ফেলা হয়েছে।
log-key-destroyed = চাবিটি নষ্ট করা হয়েছে। কে কী উত্তর দিয়েছেন, তা আর কেউ জানতে পারবেন না।
log-moved = গ্রুপটি সুপারগ্রুপ হয়েছে। এর জরিপগুলো সাথে এসেছে।
log-erased = এখানে যা লেখা ছিল, তা মুছে ফেলা হয়েছে।
log-unreadable = এখানে কী করা হয়েছিল, তা পড়া যাচ্ছে না।
