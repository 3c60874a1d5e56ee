### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = سلام! میں { -brand } ہوں۔
welcome-ask = میرا کام ہے کہ کوئی فیصلہ ہونے سے پہلے خاندانوں سے چھوٹے چھوٹے سوال پوچھوں۔
welcome-each = ہر خاندان اپنی زبان میں پڑھتا اور جواب دیتا ہے۔ جوابات خفیہ رہتے ہیں۔
welcome-principles-button = { -principles }
welcome-languages-button = اس گروپ کی زبانیں
welcome-help-button = مدد

## The group's languages

languages-title = اس گروپ میں کون کون سی زبانیں پڑھی جاتی ہیں؟
languages-how = کوئی زبان شامل کرنے یا ہٹانے کے لیے اس کا بٹن دبائیں۔ جو زبان سب سے پہلے چنی جائے، وہ سب سے اوپر رہتی ہے۔
languages-now = ابھی یہ ہیں: { $languages }۔
languages-done-button = ہو گیا
languages-done = محفوظ ہو گیا۔ /settings لکھ کر اسے کسی بھی وقت بدلا جا سکتا ہے۔
languages-keep-one = گروپ میں کم از کم ایک زبان ضروری ہے۔ پہلے کوئی دوسری زبان شامل کریں۔

languages-check-readers = گروپ کے کسی رکن کا ترجمہ پہلے کوئی منتظم، یا وہ زبان پڑھنے والا کوئی اور فرد، جانچتا ہے۔ پھر وہ سب کو نظر آتا ہے۔
languages-check-organisers = گروپ کے کسی رکن کا ترجمہ پہلے کوئی منتظم جانچتا ہے۔ پھر وہ سب کو نظر آتا ہے۔
languages-check-button = یہ بدلیں کہ جانچ کون کرے
