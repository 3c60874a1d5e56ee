### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = হ্যাঁ
answer-no = না
answer-not-sure = নিশ্চিত নই
answer-strongly-agree = পুরোপুরি একমত
answer-agree = একমত
answer-in-the-middle = মাঝামাঝি
answer-disagree = একমত নই
answer-strongly-disagree = একেবারেই একমত নই
answer-monday = সোমবার
answer-tuesday = মঙ্গলবার
answer-wednesday = বুধবার
answer-thursday = বৃহস্পতিবার
answer-friday = শুক্রবার
answer-saturday = শনিবার
answer-sunday = রবিবার
answer-morning = সকাল
answer-afternoon = দুপুরের পর
answer-evening = সন্ধ্যা

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] এখনো কেউ উত্তর দেননি।
        [one] { $shown } জন উত্তর দিয়েছেন।
       *[other] { $shown } জন উত্তর দিয়েছেন।
    }
card-how = উত্তর দিতে একটি নম্বরে চাপ দিন। আপনি কী বেছে নেন, তা কেউ দেখতে পান না।
card-languages = 🌐 নিজের ভাষায়: { $languages }
card-code = জরিপের কোড: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = জমা হয়েছে: { $option }
press-secret = আপনি কী বেছে নিয়েছেন, তা কেউ দেখতে পান না। আয়োজকেরাও না। জরিপ বন্ধ হওয়া পর্যন্ত উত্তর বদলাতে পারবেন।
press-changed = উত্তর বদলানো হয়েছে। এখন আপনার উত্তর: { $option }
press-same = আপনার উত্তর আগে থেকেই এটি: { $option }। কিছু বদলায়নি।
press-withdrawn = আপনার উত্তর ফিরিয়ে নেওয়া হয়েছে। জরিপ বন্ধ হওয়া পর্যন্ত আবার উত্তর দিতে পারবেন।
press-nothing-to-withdraw = ফিরিয়ে নেওয়ার মতো আপনার কোনো উত্তর নেই।

## The ballot, seen by one person

ballot-chosen = আপনার উত্তর: { $option }
ballot-not-chosen = আপনি এখনো উত্তর দেননি।
ballot-how = উত্তর দিতে একটি বোতামে চাপ দিন। এটি শুধু আপনিই দেখছেন।
ballot-withdraw-button = উত্তর ফিরিয়ে নিন
ballot-written-in = এই জরিপ এখনো আপনার ভাষায় নেই। এটি যে ভাষায় লেখা হয়েছে: { $language }।
ballot-waiting = কেউ একজন এটি আপনার ভাষায় অনুবাদ করেছেন। দয়া করে লেখাটি যাচাই করতে সাহায্য করুন।
ballot-listen-button = শুনুন
ballot-more-button = আরও
ballot-back-button = ফিরে যান
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = প্রশ্নটি নিয়ে কয়েকজনের অসুবিধা হচ্ছে। বিষয়টি দেখা হচ্ছে।
concern-unclear-button = প্রশ্নটি বুঝতে পারছি না
concern-wrong-button = এটি ঠিক প্রশ্ন নয়
concern-how = প্রশ্নটি নিয়ে কোনো অসুবিধা আছে? জানাতে ❓ বোতামে চাপ দিন। ফিরিয়ে নিতে আবার চাপ দিন। আপনি জানিয়েছেন, তা কেউ দেখতে পান না। আয়োজকেরা শুধু সংখ্যা দেখেন, তা-ও অন্তত { $fewest } জন হলে। ফলাফলে একই সংখ্যা থাকে।
concern-saved = ধন্যবাদ। এটি গোনা হয়েছে, আপনার নাম ছাড়া।
concern-taken-back = ফিরিয়ে নেওয়া হয়েছে। এটি আর গোনা হবে না।
concern-unclear =
    { $count ->
        [one] { $shown } জন প্রশ্নটি বুঝতে পারছেন না।
       *[other] { $shown } জন প্রশ্নটি বুঝতে পারছেন না।
    }
concern-wrong =
    { $count ->
        [one] { $shown } জন বলছেন, এটি ঠিক প্রশ্ন নয়।
       *[other] { $shown } জন বলছেন, এটি ঠিক প্রশ্ন নয়।
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = একজন আয়োজক অনুবাদ করেছেন।
words-by-member = গ্রুপের একজন সদস্য অনুবাদ করেছেন।
words-by-machine = এটি মেশিনের অনুবাদ। এখনো কেউ যাচাই করেননি।

## A recording of a poll, sent as a voice message

voice-caption = জরিপটি এই ভাষায় পড়ে শোনানো হয়েছে: { $language }।
voice-by-member = গ্রুপের একজন সদস্যের কণ্ঠে।
voice-gone = এই রেকর্ডিং আর শোনা যাবে না। জরিপটি এখনো পড়া যাবে।

## The result

result-title = এই জরিপ বন্ধ হয়েছে।
result-closed = বন্ধ হয়েছে: { $when }
result-answered =
    { $count ->
        [0] কেউ উত্তর দেননি।
        [one] { $shown } জন উত্তর দিয়েছেন।
       *[other] { $shown } জন উত্তর দিয়েছেন।
    }
result-option =
    { $count ->
        [one] { $shown } জন ({ $percent }%)
       *[other] { $shown } জন ({ $percent }%)
    }
result-announced = এই জরিপ বন্ধ হয়েছে। ফলাফল ওপরের মেসেজে আছে। উত্তর দেওয়ার জন্য সবাইকে ধন্যবাদ!
result-picture = ছবিতেও একই ফলাফল দেখানো হয়েছে।
result-still-open =
    { $count ->
        [0] এই জরিপ এখনো খোলা আছে। এখনো কেউ উত্তর দেননি। জরিপ বন্ধ হলে ফলাফল দেখতে পাবেন।
        [one] এই জরিপ এখনো খোলা আছে। { $shown } জন উত্তর দিয়েছেন। জরিপ বন্ধ হলে ফলাফল দেখতে পাবেন।
       *[other] এই জরিপ এখনো খোলা আছে। { $shown } জন উত্তর দিয়েছেন। জরিপ বন্ধ হলে ফলাফল দেখতে পাবেন।
    }
close-done = জরিপটি বন্ধ করা হয়েছে।
