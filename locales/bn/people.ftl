### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = আপনার তথ্য নিয়ে কোনো প্রশ্ন আছে? এখানে জিজ্ঞাসা করুন: { $contact }।
privacy-basis-consent = আইন আমাদের এসব রাখতে দেয়, কারণ প্রতিবার চাপ দিয়ে আপনি এতে সম্মতি দেন। আপনি যেকোনো সময় মত বদলাতে পারেন।
privacy-basis-public-task = আইন আমাদের এসব রাখতে দেয়, কারণ পরিবারগুলোর মত জানা এই বট যাঁরা চালান তাঁদের জনস্বার্থের কাজের অংশ।
privacy-basis-legitimate-interests = আইন আমাদের এসব রাখতে দেয়, কারণ এর একটি ন্যায্য উদ্দেশ্য আছে: পরিবারগুলো কী চায়, তা জানা। এতে কারও ক্ষতি হয় না।
privacy-days =
    { $count ->
        [one] { $shown } দিন
       *[other] { $shown } দিন
    }
privacy-keys = জরিপ বন্ধ হওয়ার { $days } পর আমরা তার চাবি নষ্ট করে ফেলি। তখন কোন উত্তরটি আপনার ছিল, তা আর কেউ জানতে পারেন না, এই বটও না। মোট সংখ্যা থেকে যায়।
privacy-left-groups = { -brand } কোনো গ্রুপ ছেড়ে যাওয়ার { $days } পর সেই গ্রুপের যা কিছু রাখা আছে, আমরা তা মুছে ফেলি।
privacy-log = আয়োজকেরা জরিপ নিয়ে যা করেন তা লিখে রাখা হয়, যাতে গ্রুপের সবাই পড়তে পারেন: /log। সেখানে কারও নাম থাকে না।
privacy-rights = আপনার যেসব তথ্য আমরা রাখি, সব দেখতে লিখুন /mydata। সেসব মুছে ফেলতে লিখুন /forgetme।
privacy-adults = { -brand } শুধু প্রাপ্তবয়স্কদের জন্য। বয়স ১৮ বা তার বেশি হলে তবেই এটি ব্যবহার করুন।

## Commands and help

command-mydata = আপনার যেসব তথ্য রাখা আছে, সব দেখুন
command-forgetme = আপনার যেসব তথ্য রাখা আছে, মুছে ফেলুন
help-family-data =
    /mydata – আপনার যেসব তথ্য রাখা আছে, সব দেখুন
    /forgetme – সেসব মুছে ফেলুন

## The file with all that is held

mydata-caption = { -brand } আপনার যেসব তথ্য রাখে, এখানে তার সবই আছে। পড়তে ফাইলটি খুলুন। আপনি কী বেছে নিয়েছেন তা এতে দেখা যায়, তাই ফাইলটি নিজের কাছেই রাখুন।
mydata-title = { -brand } আপনার যেসব তথ্য রাখে
mydata-made = এই ফাইলের তারিখ: { $day }।
mydata-nothing = আমরা আপনার কোনো তথ্য রাখি না।
mydata-destroyed = পুরোনো জরিপগুলোর চাবি নষ্ট করা হয়েছে। সেগুলোতে আপনি উত্তর দিয়েছিলেন কি না, তা আর কেউ জানতে পারেন না, তাই সেগুলো এই ফাইলে নেই।
mydata-you-title = আপনার সম্পর্কে
mydata-account = আপনার Telegram অ্যাকাউন্টের নম্বর, তালাবদ্ধ: { $number }। এটি আপনার ফোন নম্বর নয়।
mydata-language = আপনার বেছে নেওয়া ভাষা, তালাবদ্ধ: { $language }
mydata-chat-open = { -brand } বটের সাথে আপনার ব্যক্তিগত চ্যাট খোলা আছে।
mydata-chat-closed = { -brand } বটের সাথে আপনার ব্যক্তিগত চ্যাট বন্ধ আছে।
mydata-awaited = এই জরিপ নিয়ে আপনার মেসেজের অপেক্ষায় আছি: { $code }
mydata-promise = আপনি গ্রুপের জন্য এটি লিখেছেন, তালাবদ্ধ অবস্থায় রাখা আছে। আপনি গ্রুপ বেছে নেবেন, সেই অপেক্ষায় আছি: { $text }
mydata-groups-title = যেসব গ্রুপে আপনি উত্তর দিয়েছেন
mydata-polls-title = জরিপ
mydata-day-heading = দিন
mydata-event-heading = আপনি কী করেছেন
mydata-language-heading = ভাষা
mydata-group-heading = গ্রুপ
mydata-place-heading = কোথায়
mydata-cast = আপনার উত্তর: { $answer }
mydata-changed = আপনার নতুন উত্তর: { $answer }
mydata-withdrawn = আপনি উত্তর ফিরিয়ে নিয়েছেন
mydata-on-card = জরিপের নিচে
mydata-on-ballot = জরিপের যে পাতা শুধু আপনি দেখেন, সেখানে
mydata-in-private = ব্যক্তিগত চ্যাটে
mydata-concern = আপনি বলেছেন: { $concern }
mydata-idea = আপনার প্রস্তাব, তালাবদ্ধ: { $idea }
mydata-idea-settled = আপনি একটি প্রস্তাব পাঠিয়েছিলেন। দিন: { $day }। আয়োজকেরা সেটি নিয়ে সিদ্ধান্ত নিয়েছেন। লেখাটি যে আপনার, তা আর রাখা হয় না।
mydata-silenced = এই জরিপে আয়োজকেরা আপনার কাছ থেকে আর প্রস্তাব নেন না।
mydata-follower = আপনি এই জরিপের খবর চেয়েছেন।
mydata-opened = আপনি এইমাত্র এই জরিপ খুলে দেখেছেন।
mydata-translation = আপনি এই জরিপের কথাগুলো লিখেছেন। ভাষা: { $language }। দিন: { $day }।
mydata-recording = আপনি এই জরিপ পড়ে শুনিয়েছেন। ভাষা: { $language }। দিন: { $day }।
mydata-sketches-title = যেসব জরিপ আপনি লিখছেন, তালাবদ্ধ
mydata-letters-title = আপনার জন্য যেসব মেসেজ অপেক্ষায় আছে, তালাবদ্ধ

## Being forgotten

forgetme-ask-title = আপনার যেসব তথ্য রাখা আছে, সেসব কি মুছে ফেলব?
forgetme-ask =
    খোলা জরিপ: আপনার উত্তর, প্রস্তাব আর প্রশ্ন নিয়ে আপনি যা বলেছেন, সব ফিরিয়ে নেওয়া হবে।
    বন্ধ জরিপ: মোট সংখ্যা থেকে যাবে। কোন উত্তরটি আপনার ছিল, তা আর কেউ জানতে পারবেন না।
    আপনার ভাষা, খবরের অনুরোধ, রেকর্ডিং, যেসব জরিপ আপনি লিখছেন আর যেসব মেসেজ আপনার অপেক্ষায় আছে, সব আমরা মুছে ফেলব।
forgetme-ask-stays = আপনার যে লেখা গ্রুপের সবাই আগে থেকেই পড়তে পারেন, তা থেকে যাবে। কোনো খোলা জরিপে আয়োজকেরা আপনার কাছ থেকে আর প্রস্তাব না নিলে, জরিপ বন্ধ না হওয়া পর্যন্ত তা-ও আগের মতোই থাকবে।
forgetme-ask-again = এরপর আপনি আবার { -brand } ব্যবহার করতে পারেন, যেমন সবাই পারেন।
forgetme-yes-button = হ্যাঁ, মুছে ফেলুন
forgetme-no-button = না, রেখে দিন
forgetme-kept = কিছু মোছা হয়নি। সব আগের মতোই আছে।
forgetme-done-title = হয়ে গেছে।
forgetme-nothing = মোছার মতো আর কিছু ছিল না।
forgetme-withdrawn = খোলা জরিপ থেকে ফিরিয়ে নেওয়া উত্তর: { $number }
forgetme-untied = বন্ধ জরিপের যেসব উত্তর আপনার বলে আর কেউ জানতে পারেন না: { $number }
forgetme-concerns = প্রশ্ন নিয়ে আপনার কথা, যা ফিরিয়ে নেওয়া হয়েছে বা আর আপনার সাথে যুক্ত নয়: { $number }
forgetme-ideas = আপনার প্রস্তাব, যা ফিরিয়ে নেওয়া হয়েছে বা আর আপনার সাথে যুক্ত নয়: { $number }
forgetme-translations = অনুবাদ ও রেকর্ডিং, যা মুছে ফেলা হয়েছে বা আর আপনার সাথে যুক্ত নয়: { $number }
forgetme-reminders = যেসব জরিপের খবর আর পাবেন না: { $number }
forgetme-sketches = মুছে ফেলা জরিপ, যেগুলো আপনি লিখছিলেন: { $number }
forgetme-letters = মুছে ফেলা মেসেজ, যেগুলো আপনার অপেক্ষায় ছিল: { $number }
forgetme-settings = আপনার ভাষা আর ব্যক্তিগত চ্যাটের তথ্য মুছে ফেলা হয়েছে।
