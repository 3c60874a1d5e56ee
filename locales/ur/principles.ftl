### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = مل جل کر کام کرنے کے { -principles }
principles-how = مزید پڑھنے کے لیے کوئی نمبر دبائیں۔
principles-credit = یہ اصول { -abss } کے نمائندہ والدین (پیرنٹ چیمپئنز) نے مل کر طے کیے ہیں۔ ہر عنوان کے نیچے لکھے ہوئے الفاظ ہمارے ہیں۔
# A button: back to the list of all eight.
principles-list-button = آٹھوں اصول
# Buttons to the one before and the one after; the arrows are added to them.
principles-previous-button = پچھلا
principles-next-button = اگلا
# A button: get all eight as a page for paper.
principles-print-button = آٹھوں اصول چھاپیں
# Sent with the file.
principles-print-caption = آٹھوں اصول ایک صفحے پر۔ فائل کھولیں اور چھاپ لیں۔

principle-1-title = ہمارے بغیر ہمارے لیے کچھ نہیں
principle-1-text = کوئی سروس جن لوگوں کے لیے ہو، وہ خود اس کا منصوبہ بنانے میں مدد کرتے ہیں۔ وہ بات چیت اور فیصلے سے پہلے ہی شامل ہوتے ہیں۔ پہلے سے طے کیا ہوا خیال لے کر شروع نہ کریں۔ خیال کو مل کر شکل دیں۔
principle-2-title = لچک
principle-2-text = مقصد کیا ہے، راستہ کیا ہو گا اور کتنا وقت لگ سکتا ہے، اس پر کھل کر بات کریں۔ بالکل شروع سے، ہر قدم پر تبدیلی کے لیے تیار رہیں۔
principle-3-title = سب کی برابر قدر
principle-3-text = ساتھ بیٹھنے والے ہر شخص کے پاس دینے کو کچھ نہ کچھ ہے۔ ہر ایک کی دی ہوئی چیز الگ ہے۔ ان سب کی قدر برابر ہے۔
principle-4-title = سب کی برابر ذمہ داری
principle-4-text = شروع سے آخر تک فیصلے مل کر ہوتے ہیں۔ کوئی شخص یا گروپ دوسروں سے زیادہ اہم نہیں۔ کوئی زیادہ اہم نظر بھی نہ آئے۔
principle-5-title = اچھی بات چیت اور مناسب مدد
principle-5-text = جو بھی شریک ہو، اسے سمجھ آتی ہے کہ کیا ہو رہا ہے۔ ہر بات صاف صاف بتائی جاتی ہے، اور سمجھنے کے لیے جو مدد چاہیے، وہ ملتی ہے۔
principle-6-title = شروع سے سب کے لیے شریک ہونا آسان
principle-6-text = کچھ چیزیں لوگوں کو شریک ہونے سے روکتی ہیں۔ وقت نکال کر معلوم کریں کہ وہ کیا ہیں۔ پھر شروع ہی سے انہیں راستے سے ہٹا دیں۔
principle-7-title = مل جل کر کام کرنے کے پورے سفر میں کافی رقم
principle-7-text = مل کر کام کرنے پر خرچ آتا ہے۔ اس کے لیے ہر قدم پر کافی رقم ہونی چاہیے، صرف شروع میں نہیں۔
principle-8-title = منصوبہ شروع ہونے سے بھی پہلے یہ سب اپنانا
principle-8-text = پہلے اپنی کمیونٹی کو اچھی طرح جانیں۔ جن لوگوں کو مل کر کام کرنا ہے، ان میں بھروسا پیدا کریں۔ اس کے بعد، جب لوگ تیار ہوں، منصوبہ شروع کریں۔
