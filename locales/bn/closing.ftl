### When a poll closes by itself: chosen by an organiser, in private.

card-closes = বন্ধ হবে: { $when }
reminder = উত্তর দেওয়ার সময় এখনো আছে। জরিপটি ওপরের মেসেজে আছে।
closing-ask = জরিপটি কখন বন্ধ হবে?
closing-now = এখন যে সময়ে বন্ধ হওয়ার কথা: { $when }
closing-open-end = এখন যেমন ঠিক করা আছে, আপনি বন্ধ না করা পর্যন্ত জরিপটি খোলা থাকবে।
closing-evening-button = আজ রাতে
closing-tomorrow-button = আগামীকাল রাতে
closing-days-button = তিন দিন পরে
closing-week-button = এক সপ্তাহ পরে
closing-other-button = অন্য সময়
closing-never-button = আমি যখন বন্ধ করব
closing-button = কখন বন্ধ হবে
closing-set = সেভ হয়েছে। জরিপটি বন্ধ হবে: { $when }
closing-unset = সেভ হয়েছে। আপনি বন্ধ না করা পর্যন্ত জরিপটি খোলা থাকবে।
closing-write = তারিখ ও সময় আমাকে এভাবে লিখে পাঠান: { $example }। সময়টি এই শহরের হিসাবে ধরা হবে: { $city }।
refusal-time-unreadable = এই সময়টি আমি বুঝতে পারছি না। দয়া করে তারিখ ও সময় এভাবে লিখুন: { $example }
refusal-time-past = এই সময় পার হয়ে গেছে। দয়া করে পরের কোনো সময় বেছে নিন।
refusal-time-far = এই সময়টি অনেক দূরে। একটি জরিপ সবচেয়ে বেশি এক বছর খোলা থাকতে পারে।
help-organiser-until = জরিপ নিজে থেকেই বন্ধ হতে পারে। শেষ লাইনে তারিখ ও সময় এভাবে লিখুন:
