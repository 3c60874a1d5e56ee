### How this language is named, and how Chorus speaks about languages.
### Form of address: the polite আপনি throughout, with polite verb forms for every person spoken of (দেন, পান, করেন). Standard
### Bangla as written in Bangladesh (একসাথে rather than একসঙ্গে). Bangla verbs have no gender. The greeting শুভেচ্ছা suits every faith.
### non-negotiable: "অটল নীতি", a principle that does not budge. অলঙ্ঘনীয় and আপসহীন say the same, but are harder or speak of people.
### co-production: "একসাথে গড়ে তোলা", building up together; সহ-উৎপাদন would speak of a factory. Its genitive only adds র, so
### the messages write { -coproduction }র: mend these if you change the term.
### poll: "জরিপ", asking what people think. ভোট sounds like an election, and পোল is also a bridge.
### organiser: "আয়োজক", the one who sets things up; plural আয়োজকেরা. It fits women and men alike.
### The host of the bot is spoken of in the polite plural (যাঁরা এই বট চালান): a person or an organisation.
### An answer to a poll is উত্তর; a reply to a message in Telegram is রিপ্লাই, so that nobody mixes them up.
### An idea and a suggestion are both "প্রস্তাব"; ভাবনা is only a thought (in the text of the first principle). What was decided: "কী সিদ্ধান্ত হয়েছে",
### since ঠিক হয়েছে can also mean that something is right. A message is মেসেজ everywhere, not বার্তা.

## About this language

language-name = বাংলা
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = জরিপ
-organiser = আয়োজক
-organisers = আয়োজকেরা
-principles = আটটি অটল নীতি
-coproduction = একসাথে গড়ে তোলা
-help-translate = অনুবাদে সাহায্য করুন
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = { -brand } আপনার সাথে কোন ভাষায় কথা বলবে?
language-now = এখন: { $language }।
language-follow-button = আমার Telegram-এর ভাষা
language-saved = সেভ হয়েছে। { -brand } আপনার সাথে এই ভাষায় কথা বলবে: { $language }।
language-following = সেভ হয়েছে। সম্ভব হলে { -brand } আপনার Telegram অ্যাপের ভাষায় কথা বলবে।
language-draft-note = এই ভাষা যাঁদের মাতৃভাষা, তাঁদের কেউ এখনো লেখাগুলো দেখে দেননি। কিছু কথা একটু অদ্ভুত লাগতে পারে। সেজন্য দুঃখিত।

## Saying what sounds wrong

language-draft-sign = ✎ মানে: এই ভাষা যাঁদের মাতৃভাষা, তাঁদের কেউ এখনো এটি দেখে দেননি।
language-correct-button = কোথায় ভুল শোনায়, জানান
language-correct-write = { $language } ভাষায় কোন কথাগুলো ভুল বা অদ্ভুত শোনায়? এখন আমাকে একটি মেসেজ পাঠান। কথাগুলো লিখুন, আর আপনি হলে কীভাবে বলতেন তা লিখুন। সবচেয়ে বেশি { $most }টি অক্ষর থাকতে পারে। এই বট যাঁরা চালান তাঁরা এটি পড়েন। আপনি কে, তা তাঁরা দেখেন না।
language-correct-thanks = ধন্যবাদ! এই বট যাঁরা চালান তাঁরা এটি পড়বেন।
refusal-correction-long = এটি বেশি লম্বা। এতে { $shown }টি অক্ষর আছে, সবচেয়ে বেশি { $most }টি থাকতে পারে। আপনি ভাগ করে পাঠাতে পারেন।
refusal-corrections-many = এমন অনেক মেসেজ এখনো পড়া বাকি। দয়া করে কয়েক দিন পর আবার চেষ্টা করুন। ধন্যবাদ!

## What is kept of it

privacy-corrections = কোন কথাগুলো ভুল শোনায়, তা জানালে আপনার মেসেজ আমরা সবচেয়ে বেশি ৯০ দিন তালাবদ্ধ করে রাখি। কে লিখেছেন তা রাখি না।
mydata-awaited-correction = কোন কথাগুলো ভুল শোনায়, সে বিষয়ে আপনার মেসেজের অপেক্ষায় আছি। ভাষা: { $language }।
