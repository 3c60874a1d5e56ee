### The files of a closed poll, as organisers take them away.

export-caption = ئەمە ئەوەیە کە خەڵک لەم ڕاپرسییەدا گوتوویانە: { $code }. دەتوانیت فایلەکە بە پرۆگرامی خشتە (وەک Excel) بکەیتەوە. ناوی کەسی تێدا نییە.
export-more = جۆرێکی تری فایلت دەوێت؟ لێرە هەڵیبژێرە.
export-choose = کام ڕاپرسیت دەوێت؟ کلیک لە کۆدەکەی بکە، یان /export و کۆدەکە بنووسە.
export-none = لە گرووپەکانتدا هێشتا ڕاپرسیی داخراو نییە.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = کورتە
sheet-options = بژاردەکانی وەڵام
sheet-answers = وەڵامەکان
sheet-reach = بەشداری
sheet-texts = نووسینەکان
sheet-log = تۆماری کارەکان

## The columns of sheets

column-number = ژمارە
column-option = وەڵام
column-people = ژمارەی کەسەکان
column-points = خاڵ
column-share = ڕێژە
column-by = ژمێردراو بەپێی
column-language = زمان
column-day = ڕۆژ
column-group = گرووپ
column-question = پرسیار
column-words-by = کێ نووسیویەتی
column-checked-by = کێ پێیدا چووەتەوە
column-state = دۆخ
column-since = لەم کاتەوە
column-done = چی کرا

## The summary, one label a line

summary-code = کۆد
summary-asked-in = زمانی پرسیارەکە
summary-opened = کاتی کردنەوە
summary-closed = کاتی داخستن
summary-answered = ئەوانەی وەڵامیان داوەتەوە
summary-suggested = پێشنیارەکان
summary-became-options = بوون بە وەڵام
summary-same = وەک وەڵامێکی تر بوون
summary-declined = نەبوون بە وەڵام
summary-undecided = بڕیاریان لەسەر نەدرا
summary-replaces = جێگەی ئەم ڕاپرسییە دەگرێتەوە
summary-replaced-by = ئەم ڕاپرسییە جێگەی گرتووەتەوە
summary-nobody = لە پەڕەی «وەڵامەکان» هەر ڕیزێک یەک کەسە. پیشانی دەدات چیی هەڵبژاردووە، و هیچی تر. ڕیزەکان بەپێی وەڵامەکان دانراون، بۆیە پیشانی نادەن کێ پێش هەمووان وەڵامی داوەتەوە.
summary-few = ئەو ژمارانە نانووسین کە لە { $fewest } کەس کەمترن. جارجار ژمارەیەکی تریش نانووسین، بۆ ئەوەی کەس نەتوانێت ئەو ژمارەیە بزانێت کە نەنووسراوە. ژمارەی گشتی هەمیشە پیشان دەدەین.

## Where a text comes from, who checked it, and what became of it

text-organiser = ڕێکخەرێک
text-member = ئەندامێکی گرووپ
text-reader = کەسێک کە دەیخوێنێتەوە
text-machine = وەرگێڕی ئۆتۆماتیکی
text-ready = بۆتەکە
text-live = پیشان دراوە
text-replaced = گۆڕدراوە
text-removed = لابراوە
text-recording = (ڤۆیس)
