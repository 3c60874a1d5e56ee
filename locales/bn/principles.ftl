### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = { -coproduction }র { -principles }
principles-how = আরও পড়তে একটি নম্বরে চাপ দিন।
principles-credit = { -abss }-এর অভিভাবক প্রতিনিধিরা (প্যারেন্ট চ্যাম্পিয়ন) মিলে এগুলো ঠিক করেছেন। প্রতিটি শিরোনামের নিচের কথাগুলো আমাদের।
# A button: back to the list of all eight.
principles-list-button = আটটি নীতি একসাথে
# Buttons to the one before and the one after; the arrows are added to them.
principles-previous-button = আগেরটি
principles-next-button = পরেরটি
# A button: get all eight as a page for paper.
principles-print-button = আটটিই প্রিন্ট করুন
# Sent with the file.
principles-print-caption = আটটি নীতি এক পাতায়। ফাইলটি খুলে প্রিন্ট করুন।

principle-1-title = আমাদের ছাড়া আমাদের জন্য কিছুই নয়
principle-1-text = কোনো সেবা যাঁদের জন্য, তাঁরাই সেটির পরিকল্পনায় সাহায্য করেন। আলোচনা বা সিদ্ধান্তের আগেই তাঁরা যোগ দেন। আগে থেকে তৈরি কোনো ভাবনা নিয়ে শুরু করবেন না। সবাই মিলে ভাবনাটি গড়ে তুলুন।
principle-2-title = নমনীয়তা
principle-2-text = লক্ষ্য কী, কোন পথে যাওয়া হবে আর কত সময় লাগতে পারে, তা নিয়ে খোলা মনে কথা বলুন। একদম শুরু থেকে, প্রতিটি ধাপে বদলের জন্য তৈরি থাকুন।
principle-3-title = সবার সমান মূল্য
principle-3-text = একসাথে যাঁরা বসেন, তাঁরা প্রত্যেকেই কিছু না কিছু নিয়ে আসেন। একেকজন একেক জিনিস নিয়ে আসেন। সবকিছুর মূল্য সমান।
principle-4-title = সবার সমান দায়িত্ব
principle-4-text = শুরু থেকে শেষ পর্যন্ত আমরা একসাথে সিদ্ধান্ত নিই। কোনো মানুষ বা কোনো দল অন্যদের চেয়ে বেশি গুরুত্বপূর্ণ নয়। কাউকে বেশি গুরুত্বপূর্ণ বলে মনে হওয়াও উচিত নয়।
principle-5-title = ভালো যোগাযোগ ও উপযুক্ত সহায়তা
principle-5-text = যাঁরা অংশ নেন, তাঁরা সবাই বুঝতে পারেন কী হচ্ছে। আমরা সবকিছু পরিষ্কার করে জানাই। বোঝার জন্য যাঁর যে সহায়তা দরকার, তিনি তা পান।
principle-6-title = শুরু থেকেই সবার অংশ নেওয়ার সুযোগ
principle-6-text = কিছু জিনিস মানুষকে অংশ নিতে বাধা দেয়। সেগুলো কী, তা সময় নিয়ে জেনে নিন। তারপর শুরু থেকেই সেই বাধা সরিয়ে দিন।
principle-7-title = একসাথে গড়ে তোলার পুরো পথে যথেষ্ট অর্থ
principle-7-text = একসাথে কাজ করতে টাকা লাগে। শুধু শুরুতে নয়, পথের প্রতিটি ধাপেই যথেষ্ট টাকা থাকা দরকার।
principle-8-title = প্রকল্প শুরু হওয়ারও আগে থেকে { -coproduction }
principle-8-text = আগে আপনার কমিউনিটির মানুষকে ভালো করে জানুন। যাঁরা একসাথে কাজ করবেন, তাঁদের মধ্যে বিশ্বাস গড়ে তুলুন। তারপর, মানুষ প্রস্তুত হলে, প্রকল্প শুরু করুন।
