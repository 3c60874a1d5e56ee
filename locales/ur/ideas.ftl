### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] ابھی تک کسی نے تجویز نہیں بھیجی۔
        [one] { $shown } شخص نے تجویزیں بھیجی ہیں۔
       *[other] { $shown } افراد نے تجویزیں بھیجی ہیں۔
    }
# On the card, after ideas-people. 💡 is the button.
ideas-card-how = کسی بھی زبان میں اپنی تجویز لکھنے کے لیے 💡 دبائیں۔ کسی کو نظر نہیں آتا کہ یہ آپ نے لکھی ہے۔
# On the ballot, under the person's own ideas.
ideas-ballot-how = کسی بھی زبان میں تجویز لکھنے کے لیے 💡 دبائیں۔ منتظمین سب تجویزیں پڑھتے ہیں اور کچھ پر ووٹ کراتے ہیں۔ یہ پیغام صرف آپ کو نظر آ رہا ہے۔
ideas-own-none = آپ نے ابھی تک کوئی تجویز نہیں بھیجی۔
# The person's ideas follow, a line each.
ideas-own = آپ کی تجویزیں:
ideas-own-voted = ووٹ کے لیے پیش کی گئی: { $idea }
# Buttons; at most 40 characters each.
ideas-button = اپنی تجویز لکھیں
ideas-take-back-button = اپنی تجویزیں واپس لیں
ideas-taken-back = آپ کی تجویزیں واپس لے لی گئی ہیں۔ جن پر پہلے ہی ووٹ ہو رہا ہے، وہ باقی رہیں گی۔
# Where somebody asks for the result; ideas-people follows.
ideas-still-open = یہ رائے شماری ابھی کھلی ہے۔
# On the result; the ideas follow, a line each.
ideas-voted = رائے شماری { $code } میں ووٹ کے لیے پیش کی گئی تجویزیں: { $shown }

## To who has an idea, in private

ideas-write = آپ کی تجویز کیا ہے؟ مجھے ایک ہی پیغام میں لکھیں، کسی بھی زبان میں۔ مختصر لکھیں: زیادہ سے زیادہ { $most } کیریکٹر۔
ideas-thanks = شکریہ! آپ کی تجویز پہنچ گئی ہے۔ اگر اس پر ووٹ ہوا تو آپ کو ہماری نجی چیٹ میں بتا دیا جائے گا۔
# Follows the person's ideas. It may be one or more of them.
ideas-heard = اب گروپ اس پر ووٹ دے سکتا ہے۔ نئی رائے شماری کا کوڈ { $code } ہے۔

## To organisers, in private

# A button on an organiser's ballot; at most 40 characters.
ideas-list-button = سب تجویزیں
ideas-list-how = کسی تجویز پر ووٹ کے لیے نشان لگانا ہو تو اس کا نمبر دبائیں۔ نشان ہٹانے کے لیے دوبارہ دبائیں۔ جب 2 سے 12 تجویزوں پر نشان ہو تو ان سے رائے شماری بنائی جا سکتی ہے۔ کسی کو پتا نہیں چلتا کہ تجویزیں کس کی ہیں۔
ideas-list-none = اس وقت یہاں چننے کے لیے کوئی تجویز نہیں ہے۔
# A button; at most 40 characters.
ideas-vote-button = ان سے رائے شماری بنائیں: { $shown }
# A button: people answer in their own words; at most 40 characters.
builder-ideas-button = لوگ اپنی تجویزیں لکھیں

## Every "no": what happened, and what to do

# #ideas is typed as it is.
refusal-open-with-options = اگر #ideas لکھا ہو تو لوگ اپنے لفظوں میں جواب دیتے ہیں۔ براہِ کرم صرف سوال لکھیں، جوابوں کے بغیر۔
refusal-ideas-few = براہِ کرم پہلے کم از کم { $most } تجویزوں پر نشان لگائیں۔
refusal-ideas-many = آپ نے { $most } تجویزوں پر نشان لگایا ہے۔ رائے شماری میں اس سے زیادہ نہیں ہو سکتیں۔ براہِ کرم پہلے ایک نشان ہٹائیں۔
refusal-ideas-gone = ان میں سے کچھ تجویزیں واپس لے لی گئی ہیں، یا ان پر پہلے ہی ووٹ ہو رہا ہے۔ براہِ کرم تجویزوں کی فہرست سے دوبارہ چنیں۔
# The name after the slash is typed as it is.
refusal-export-open = اس رائے شماری کی کوئی فائل نہیں ہے: لوگوں نے اپنی تجویزیں لکھی ہیں۔ انہیں دیکھنے کے لیے مجھے /results اور رائے شماری کا کوڈ لکھیں۔

## Help and privacy

# #ideas is typed as it is.
help-organiser-ideas = تجویزیں مانگنے کے لیے الگ لائن میں #ideas لکھیں، جوابوں کے بغیر۔ لوگ مجھے اپنے لفظوں میں لکھتے ہیں۔ تجویزیں پڑھنے اور سب سے اچھی تجویزوں پر ووٹ کرانے کے لیے 🌐 دبائیں، پھر “مزید”۔
privacy-ideas = اگر کسی رائے شماری میں آپ سے تجویزیں مانگی جائیں تو آپ کی تجویزیں، اور یہ کہ آپ کون ہیں، سب خفیہ شکل میں رکھا جاتا ہے۔ منتظمین تجویزیں پڑھتے ہیں، لیکن انہیں پتا نہیں چلتا کہ کس کی ہیں۔ اگر آپ کی تجویز پر ووٹ ہو تو اسے سب پڑھ سکتے ہیں، اور یہ کہ آپ کون ہیں، مٹا دیا جاتا ہے۔ اس سے پہلے آپ کی تجویزیں واپس لی جا سکتی ہیں۔
