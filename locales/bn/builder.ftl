### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = আপনি কী জানতে চান? সব ভাষায় তৈরি আছে, এমন একটি প্রশ্ন বেছে নিন। অথবা আমাদের ব্যক্তিগত চ্যাটে নিজের প্রশ্ন লিখুন। আপনি জরিপটি না খোলা পর্যন্ত গ্রুপের কেউ কিছু দেখতে পাবেন না।
builder-write-button = নিজের প্রশ্ন লিখুন

## The steps

builder-question = আপনি কী জানতে চান? এখন আপনার প্রশ্ন লিখুন। অথবা সব ভাষায় তৈরি আছে, এমন একটি প্রশ্ন বেছে নিন:
builder-question-now = এখন আপনার প্রশ্ন: { $question }
builder-answers = কোন কোন উত্তর বেছে নেওয়া যাবে? প্রতিটি উত্তর আলাদা লাইনে লিখুন। অথবা এখান থেকে বেছে নিন:
builder-keep-button = যেমন আছে, তেমনই থাকুক
builder-preview = আপনার গ্রুপে এটি এমন দেখাবে:
builder-asked-in = যেসব গ্রুপে জরিপটি হবে: { $groups }
builder-lacks = যেসব ভাষায় এখনো কিছু লেখা বাকি: { $languages }। লিখতে ‘ভাষা’ বোতামে চাপ দিন। পরে গ্রুপের সদস্যরাও সাহায্য করতে পারবেন।
builder-open-button = খুলুন
builder-cancel-button = বাতিল করুন
builder-more = কী বদলাতে চান?
builder-change-question-button = প্রশ্ন
builder-change-answers-button = উত্তরগুলো
builder-change-groups-button = গ্রুপগুলো
builder-change-kind-button = উত্তর দেওয়ার ধরন
builder-suggestions-button = অন্য উত্তর প্রস্তাব করতে দিন
builder-no-suggestions-button = অন্য উত্তরের প্রস্তাব নেবেন না
builder-kind = সবাই কীভাবে উত্তর দেবেন?
builder-one-button = একটি উত্তর বেছে নেবেন
builder-several-button = যত খুশি উত্তর বেছে নেবেন
builder-most-button = সর্বোচ্চ { $most }টি
builder-order-button = উত্তরগুলো পছন্দের ক্রমে সাজাবেন
builder-groups = কোন কোন গ্রুপে এই প্রশ্ন করব? কোনো গ্রুপ যোগ করতে বা বাদ দিতে সেটিতে চাপ দিন।
builder-write-sign = ✍ মানে: এই ভাষায় এখনো কিছু লেখা বাকি। লিখতে ভাষাটিতে চাপ দিন।
builder-source-button = যে ভাষায় লেখা: { $language }
builder-source = জরিপটি কোন ভাষায় লিখেছেন?

## To open it later

builder-later-button = পরে খুলুন
builder-tomorrow-button = আগামীকাল সকাল ৯টায়
builder-at-once-button = আমি ‘খুলুন’ চাপলে
builder-schedule-button = ওই সময়ে খুলুন
builder-later = জরিপটি কখন খুলবে?
builder-opens = খুলবে: { $when }
builder-scheduled = জরিপটি তৈরি, এবং নিজে থেকেই খুলবে। তার আগে কেউ দেখতে পাবেন না।
builder-not-opened = আপনার জরিপটি খোলা যায়নি। হয় আপনি আর গ্রুপটির আয়োজক নন, নয়তো আমি সেখানে নেই। জরিপটি রাখা আছে। সেটি এই: { $question }

## A poll that is not open yet

builder-away = জরিপটি সরিয়ে রাখা হয়েছে, কেউ এটি দেখেননি। আমি এটি ৯০ দিন রাখব।
builder-back-again-button = ফিরিয়ে আনুন
builder-unfinished = আপনার একটি জরিপ এখনো খোলা হয়নি: { $question }
builder-go-on-button = এটির কাজ চালিয়ে যান
builder-new-button = নতুন জরিপ লিখুন

## What stands in the way

refusal-sketch-buttons = এটি তৈরি। দয়া করে এর নিচের একটি বোতামে চাপ দিন। লেখা বদলাতে ‘ফিরে যান’ বোতামে চাপ দিন।
refusal-sketch-group = দয়া করে আগে একটি গ্রুপ বেছে নিন।
refusal-sketch-gone = আপনার গ্রুপে এটি আগেই দেওয়া হয়েছে, অথবা এটি আর নেই। নতুন জরিপ শুরু করতে /poll লিখুন।

## In help and in what is kept about people

help-builder = আপনার গ্রুপে শুধু /poll লিখুন, আমি ধাপে ধাপে সাহায্য করব। আপনি খোলার আগে জরিপটি কেউ দেখতে পাবেন না। অথবা একবারে সবটা লিখুন:
privacy-builder = আপনি ধাপে ধাপে কোনো জরিপ লিখলে, খোলার আগে পর্যন্ত সেটি আমরা তালাবদ্ধ করে রাখি। আপনি না খুললে ৯০ দিন পর মুছে ফেলি।
