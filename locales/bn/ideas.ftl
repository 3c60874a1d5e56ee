### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] এখনো কেউ প্রস্তাব পাঠাননি।
        [one] { $shown } জন প্রস্তাব পাঠিয়েছেন।
       *[other] { $shown } জন প্রস্তাব পাঠিয়েছেন।
    }
# On the card, after ideas-people. 💡 is the button.
ideas-card-how = যেকোনো ভাষায় নিজের প্রস্তাব লিখতে 💡 চাপুন। এটি আপনি লিখেছেন, তা কেউ দেখতে পান না।
# On the ballot, under the person's own ideas.
ideas-ballot-how = যেকোনো ভাষায় প্রস্তাব লিখতে 💡 চাপুন। আয়োজকেরা সব প্রস্তাব পড়েন আর কয়েকটি ভোটে দেন। এই মেসেজ শুধু আপনিই দেখছেন।
ideas-own-none = আপনি এখনো কোনো প্রস্তাব পাঠাননি।
# The person's ideas follow, a line each.
ideas-own = আপনার প্রস্তাব:
ideas-own-voted = ভোটে দেওয়া হয়েছে: { $idea }
# Buttons; at most 40 characters each.
ideas-button = নিজের প্রস্তাব লিখুন
ideas-take-back-button = নিজের প্রস্তাব ফিরিয়ে নিন
ideas-taken-back = আপনার প্রস্তাব ফিরিয়ে নেওয়া হয়েছে। যেগুলো আগেই ভোটে দেওয়া হয়েছে, সেগুলো থাকছে।
# Where somebody asks for the result; ideas-people follows.
ideas-still-open = এই জরিপ এখনো খোলা আছে।
# On the result; the ideas follow, a line each.
ideas-voted = জরিপ { $code }-এ ভোটে দেওয়া প্রস্তাব: { $shown }টি

## To who has an idea, in private

ideas-write = আপনার প্রস্তাব কী? একটি মেসেজে আমাকে লিখুন, যেকোনো ভাষায়। ছোট করে লিখুন: সবচেয়ে বেশি { $most }টি অক্ষর।
ideas-thanks = ধন্যবাদ! আপনার প্রস্তাব পৌঁছেছে। ভোটে দেওয়া হলে আমাদের ব্যক্তিগত চ্যাটে জানাব।
# Follows the person's ideas. It may be one or more of them.
ideas-heard = গ্রুপের সবাই এখন এ নিয়ে ভোট দিতে পারেন। নতুন জরিপের কোড { $code }।

## To organisers, in private

# A button on an organiser's ballot; at most 40 characters.
ideas-list-button = সব প্রস্তাব
ideas-list-how = কোনো প্রস্তাব ভোটের জন্য চিহ্নিত করতে তার নম্বরে চাপ দিন। চিহ্ন তুলে নিতে আবার চাপ দিন। ২ থেকে ১২টি চিহ্নিত হলে সেগুলো দিয়ে জরিপ করতে পারেন। কোন প্রস্তাব কার, তা কেউ জানতে পারেন না।
ideas-list-none = এখন এখানে বেছে নেওয়ার মতো কোনো প্রস্তাব নেই।
# A button; at most 40 characters.
ideas-vote-button = এগুলো দিয়ে জরিপ করুন: { $shown }টি
# A button: people answer in their own words; at most 40 characters.
builder-ideas-button = সবাই নিজের প্রস্তাব লিখবেন

## Every "no": what happened, and what to do

# #ideas is typed as it is.
refusal-open-with-options = #ideas লিখলে সবাই নিজের কথায় উত্তর দেন। দয়া করে শুধু প্রশ্নটি লিখুন, উত্তর ছাড়া।
refusal-ideas-few = দয়া করে আগে অন্তত { $most }টি প্রস্তাব চিহ্নিত করুন।
refusal-ideas-many = { $most }টি প্রস্তাব চিহ্নিত করা হয়েছে। জরিপে এর বেশি রাখা যায় না। দয়া করে আগে একটি চিহ্ন তুলে নিন।
refusal-ideas-gone = এই প্রস্তাবগুলোর কয়েকটি ফিরিয়ে নেওয়া হয়েছে, বা আগেই ভোটে দেওয়া হয়েছে। দয়া করে প্রস্তাবের তালিকা থেকে আবার বেছে নিন।
# The name after the slash is typed as it is.
refusal-export-open = এই জরিপের কোনো ফাইল নেই: সবাই নিজের প্রস্তাব লিখেছেন। সেগুলো দেখতে /results আর জরিপের কোড লিখে আমাকে পাঠান।

## Help and privacy

# #ideas is typed as it is.
help-organiser-ideas = সবার প্রস্তাব জানতে আলাদা একটি লাইনে #ideas লিখুন, কোনো উত্তর ছাড়া। সবাই আমাকে নিজের কথায় লেখেন। প্রস্তাবগুলো পড়তে আর সেরাগুলো ভোটে দিতে 🌐, তারপর ‘আরও’ চাপুন।
privacy-ideas = কোনো জরিপে আপনার প্রস্তাব জানতে চাওয়া হলে সেই প্রস্তাব আর আপনি কে, তা আমরা তালাবদ্ধ রাখি। আয়োজকেরা প্রস্তাব পড়েন, কিন্তু কোনটি কার, তা জানতে পারেন না। আপনার প্রস্তাব ভোটে দেওয়া হলে সবাই তা পড়তে পারেন, আর আপনি কে, তা আমরা মুছে ফেলি। তার আগে আপনি প্রস্তাব ফিরিয়ে নিতে পারেন।
