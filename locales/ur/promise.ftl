### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = ہم اپنے گروپ میں یہ کیسے کرتے ہیں: { $text }
promise-in-group = گروپ “{ $group }” یہ کیسے کرتا ہے: { $text }
promise-written-in = یہ تحریر ابھی آپ کی زبان میں نہیں ہے۔ یہ اس زبان میں لکھی گئی ہے: { $language }۔

## For an organiser

promise-title = گروپ “{ $group }” کے وعدے
promise-how = آٹھ اٹل اصولوں میں سے ہر ایک کے نیچے آپ کا گروپ لکھ سکتا ہے کہ وہ یہ کیسے کرتا ہے۔ سب لوگ اسے اصول کے ساتھ پڑھیں گے۔ کوئی نمبر دبائیں، یا ایک ہی پیغام میں لکھیں:
promise-example = ہم اسکول کے بعد ملتے ہیں، اور بچے بھی آ سکتے ہیں۔
promise-languages = مزید زبانوں کے لیے ہر حصہ نئی لائن میں [pl] جیسے مختصر نام سے شروع کریں۔
promise-there = ان اصولوں کے نیچے تحریر موجود ہے:
promise-not-yet = آپ کے گروپ نے ابھی کسی اصول کے نیچے کچھ نہیں لکھا۔
promise-none = آپ کے گروپ نے ابھی یہاں نہیں لکھا کہ وہ یہ کیسے کرتا ہے۔
promise-write = اسے ایک پیغام میں اس طرح لکھیں۔ زیادہ سے زیادہ { $most } کیریکٹر ہو سکتے ہیں:
promise-saved = محفوظ ہو گیا۔ اب سب لوگ اسے اس اصول کے ساتھ پڑھیں گے۔
promise-change = اسے بدلنے یا کوئی زبان شامل کرنے کے لیے یہ تحریر کاپی کریں، بدلیں اور بھیجیں:
promise-remove-button = تحریر ہٹائیں
promise-removed = تحریر ہٹا دی گئی ہے، اب یہ کسی کو نظر نہیں آتی۔ اسے واپس لانا ہو تو یہ کاپی کریں اور بھیجیں:
promise-which = کس گروپ کی بات ہے؟
promise-no-group = یہ صرف منتظمین لکھ سکتے ہیں، اور مجھے ایسا کوئی گروپ معلوم نہیں جس کے منتظم آپ ہوں۔ مجھے اپنے گروپ میں شامل کریں، اور وہاں /promise لکھیں۔

## What stands in the way

refusal-which-principle = براہِ کرم /promise کے بعد 1 سے 8 تک کوئی نمبر لکھیں۔ آٹھوں اصول دیکھنے کے لیے /principles لکھیں۔
refusal-promise-empty = یہاں کوئی لفظ پڑھنے میں نہیں آیا۔ براہِ کرم لکھیں کہ آپ کا گروپ یہ کیسے کرتا ہے۔
refusal-promise-gone = یہ تحریر پہلے ہی ہٹائی جا چکی ہے۔
