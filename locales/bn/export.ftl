### The files of a closed poll, as organisers take them away.

export-caption = জরিপ { $code }-এ মানুষ কী বলেছেন, তা এখানে আছে। ফাইলটি স্প্রেডশিট প্রোগ্রামে খোলা যায়। এতে কারও নাম নেই।
export-more = অন্য ধরনের ফাইল দরকার? এখান থেকে বেছে নিন।
export-choose = কোন জরিপটি চান? সেটির কোডে চাপ দিন, অথবা /export আর কোডটি লিখুন।
export-none = আপনার গ্রুপগুলোতে এখনো কোনো জরিপ বন্ধ হয়নি।

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = সারাংশ
sheet-options = উত্তরের তালিকা
sheet-answers = মানুষের উত্তর
sheet-reach = কাদের কাছে পৌঁছেছে
sheet-texts = লেখা
sheet-log = যা করা হয়েছে

## The columns of sheets

column-number = নম্বর
column-option = উত্তর
column-people = মানুষ
column-points = পয়েন্ট
column-share = শতাংশ
column-by = কী অনুযায়ী গোনা
column-language = ভাষা
column-day = দিন
column-group = গ্রুপ
column-question = প্রশ্ন
column-words-by = কার কথা
column-checked-by = কে যাচাই করেছেন
column-state = এখন
column-since = কবে থেকে
column-done = কী করা হয়েছে

## The summary, one label a line

summary-code = কোড
summary-asked-in = যে ভাষায় প্রশ্ন করা হয়েছে
summary-opened = খোলার দিন
summary-closed = বন্ধ হওয়ার দিন
summary-answered = যতজন উত্তর দিয়েছেন
summary-suggested = প্রস্তাব
summary-became-options = উত্তর হিসেবে যোগ হয়েছে
summary-same = কোনো উত্তরের মতোই ছিল
summary-declined = উত্তর হিসেবে যোগ হয়নি
summary-undecided = সিদ্ধান্ত হয়নি
summary-replaces = যে জরিপের জায়গায় এসেছে
summary-replaced-by = প্রশ্নটি আবার যে জরিপে করা হয়েছে
summary-nobody = ‘মানুষের উত্তর’ শিটে প্রতিটি সারি একজন মানুষ। তিনি কী বেছে নিয়েছেন শুধু তা-ই আছে, আর কিছু নেই। সারিগুলো উত্তর অনুযায়ী সাজানো, তাই কে আগে উত্তর দিয়েছেন তা বোঝা যায় না।
summary-few = { $fewest } জনের কম হলে সংখ্যাটি দেখানো হয় না। কখনো তার সাথে আরেকটি সংখ্যাও বাদ থাকে, যাতে প্রথমটি হিসাব করে বের করা না যায়। মোট সংখ্যা সব সময় দেখানো হয়।

## Where a text comes from, who checked it, and what became of it

text-organiser = একজন আয়োজক
text-member = গ্রুপের একজন
text-reader = ভাষাটি পড়েন এমন একজন
text-machine = মেশিন
text-ready = বট
text-live = দেখানো হচ্ছে
text-replaced = বদলানো হয়েছে
text-removed = সরানো হয়েছে
text-recording = (রেকর্ডিং)
