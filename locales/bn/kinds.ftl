### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = যে উত্তরগুলো বেছে নিতে চান, সেগুলোর নম্বরে চাপ দিন। যত খুশি বেছে নিতে পারেন। বাদ দিতে নম্বরটিতে আবার চাপ দিন। আপনি কী বেছে নেন, তা কেউ দেখতে পান না।
card-several-most = যে উত্তরগুলো বেছে নিতে চান, সেগুলোর নম্বরে চাপ দিন। সবচেয়ে বেশি { $most }টি বেছে নিতে পারেন। বাদ দিতে নম্বরটিতে আবার চাপ দিন। আপনি কী বেছে নেন, তা কেউ দেখতে পান না।
card-order = উত্তরগুলো পছন্দের ক্রমে সাজান: প্রথমে সবচেয়ে ভালোটিতে চাপ দিন, তারপর তার পরের ভালোটিতে, এভাবে একটার পর একটা। যখন খুশি থামতে পারেন। শেষেরটি ফিরিয়ে নিতে 🌐-এ চাপ দিন। আপনি কী বেছে নেন, তা কেউ দেখতে পান না।

## The ballot, seen by one person

ballot-several = যত খুশি বেছে নিন। বাদ দিতে আবার চাপ দিন। এটি শুধু আপনিই দেখছেন।
ballot-several-most = সবচেয়ে বেশি { $most }টি বেছে নিতে পারেন। বাদ দিতে আবার চাপ দিন। এটি শুধু আপনিই দেখছেন।
ballot-order-how = প্রথমে সবচেয়ে ভালোটিতে চাপ দিন, তারপর তার পরের ভালোটিতে, এভাবে একটার পর একটা। যখন খুশি থামতে পারেন। এটি শুধু আপনিই দেখছেন।
ballot-order = আপনার সাজানো ক্রম: { $options }
ballot-undo-button = শেষেরটি ফিরিয়ে নিন

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = জমা হয়েছে। এখন আপনার সাজানো ক্রম: { $options }
press-order-same = কিছু বদলায়নি। আপনার সাজানো ক্রম: { $options }
refusal-most-chosen = সবচেয়ে বেশি { $most }টি বেছে নেওয়া যায়। দয়া করে আগে একটি বাদ দিন।

## The result

result-several = একাধিক উত্তর বেছে নেওয়া যেত। তাই সব শতাংশ যোগ করলে ১০০%-এর বেশি হতে পারে।
result-order = প্রথম স্থানের জন্য পয়েন্ট: { $most }। পরের প্রতিটি স্থানে এক পয়েন্ট করে কম। যা বাদ রাখা হয়েছে, তা কোনো পয়েন্ট পায়নি।
result-points =
    { $count ->
        [one] { $shown } পয়েন্ট
       *[other] { $shown } পয়েন্ট
    }
result-place = { $place } নম্বর স্থানে
result-place-shared = যৌথভাবে { $place } নম্বর স্থানে
result-spread = সব মিলিয়ে: ‘একমত’-এর দিকে { $agree } জন, মাঝামাঝি { $middle } জন, ‘একমত নই’-এর দিকে { $disagree } জন।
result-picture-points = লম্বা দাগগুলোর পাশের সংখ্যাগুলো হলো পয়েন্ট।

## For organisers

help-organiser-kinds = একাধিক উত্তর বেছে নেওয়ার সুযোগ দিতে আলাদা একটি লাইনে লিখুন #several। #several 3 লিখলে সবচেয়ে বেশি ৩টি বেছে নেওয়া যায়। #order লিখলে উত্তরগুলো পছন্দের ক্রমে সাজানো যায়।
refusal-most-unreadable = #several লেখা লাইনটি আমি বুঝতে পারছি না। দয়া করে শুধু #several লিখুন, বা সংখ্যা সহ এভাবে: #several 3
