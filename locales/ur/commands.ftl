### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = یہ کیسے کام کرتا ہے
command-language = اپنی زبان چنیں
command-principles = مل جل کر کام کرنے کے { -principles }
command-poll = گروپ سے ایک سوال پوچھیں
command-close = رائے شماری بند کریں اور نتیجہ دکھائیں
command-results = رائے شماری کا نتیجہ دیکھیں
command-export = جوابات کی فائل لیں
command-suggest = رائے شماری کے لیے کوئی اور جواب تجویز کریں
command-decide = گروپ کو بتائیں کہ کیا فیصلہ ہوا
command-decisions = دیکھیں کہ کیا فیصلے ہوئے
command-promise = لکھیں کہ گروپ آٹھ اٹل اصولوں پر کیسے عمل کرتا ہے
command-log = دیکھیں کہ رائے شماریوں کے ساتھ کیا کیا گیا
command-report = لوگوں نے جو کہا اس کی رپورٹ
command-settings = اس گروپ کی ترتیبات بدلیں
command-privacy = آپ کے بارے میں کیا محفوظ رہتا ہے

bot-description = کوئی فیصلہ ہونے سے پہلے { -brand } کے ذریعے والدین کے گروپوں سے چھوٹے چھوٹے سوال پوچھے جاتے ہیں۔ سب اپنی اپنی زبان میں پڑھتے اور جواب دیتے ہیں۔ آپ کا چنا ہوا جواب کسی کو نظر نہیں آتا۔
bot-short-description = والدین کے گروپوں کے لیے مختصر رائے شماری۔ سب اپنی اپنی زبان میں جواب دیتے ہیں۔
