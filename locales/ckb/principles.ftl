### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = هەشت بنەمای نەگۆڕی پێکەوە کارکردن
principles-how = بۆ ئەوەی زیاتر بخوێنیتەوە، کلیک لە ژمارەیەک بکە.
principles-credit = نوێنەرانی دایک و باوکان (Parent Champions) لە { -abss } لەسەریان ڕێککەوتوون. نووسینی ژێر هەر ناونیشانێک هی ئێمەیە.
# A button: back to the list of all eight.
principles-list-button = هەر هەشتیان
# Buttons to the one before and the one after; the arrows are added to them.
principles-previous-button = پێشوو
principles-next-button = دواتر
# A button: get all eight as a page for paper.
principles-print-button = چاپکردنی هەر هەشتیان
# Sent with the file.
principles-print-caption = هەر هەشتیان لە یەک پەڕەدا. فایلەکە بکەرەوە، دواتر چاپی بکە.

principle-1-title = هیچ شتێک بۆ ئێمە بەبێ ئێمە نەکرێت
principle-1-text = ئەو کەسانەی خزمەتگوزارییەک بۆ ئەوانە، بەشدارن لە دانانی پلانەکەی. پێش ئەوەی کەس باسی بکات یان بڕیار بدات، ئەوان بەشدار دەبن. با بە بیرۆکەیەکی ئامادەکراو دەست پێ نەکەین. با پێکەوە بیرۆکەکە دروست بکەین.
principle-2-title = نەرمونیانی
principle-2-text = با دەربارەی ئامانج و ڕێگاکە و ئەو کاتەی پێویستە، کراوە بین. با لە هەموو هەنگاوێکدا، هەر لە سەرەتاوە، ئامادەی گۆڕانکاری بین.
principle-3-title = بەهای یەکسان
principle-3-text = هەموو بەشدارێک شتێک لەگەڵ خۆی دەهێنێت. شتی جیاواز دەهێنین. بەهایان وەک یەکە.
principle-4-title = بەرپرسیارێتیی یەکسان
principle-4-text = لە سەرەتاوە تا کۆتایی، پێکەوە بڕیار دەدەین. هیچ کەسێک و هیچ گرووپێک لەوانی تر گرنگتر نییە. با کەسیش گرنگتر دەر نەکەوێت.
principle-5-title = پەیوەندیکردنی باش و پشتگیریی گونجاو
principle-5-text = هەموو ئەوانەی بەشدارن، دەتوانن تێبگەن چی ڕوو دەدات. شتەکان بە ڕوونی بە یەکتر دەڵێین، و خەڵک ئەو یارمەتییەی پێویستیانە وەریدەگرن.
principle-6-title = لە سەرەتاوە ڕێگەی بەشداری بۆ هەمووان
principle-6-text = هەندێک شت ڕێگە لە خەڵک دەگرن کە بەشداری بکەن. با کات تەرخان بکەین بۆ ئەوەی بزانین چین. پاشان با هەر لە سەرەتاوە ئەو بەربەستانە نەهێڵین.
principle-7-title = بودجەی پێویست لە هەموو قۆناغەکانی پێکەوە کارکردندا
principle-7-text = پێکەوە کارکردن پارەی دەوێت. با لە هەموو هەنگاوێکی ڕێگاکەدا پارەی پێویست هەبێت، نەک تەنها لە سەرەتا.
principle-8-title = تەنانەت پێش دەستپێکردنی پڕۆژەکەش، بناغەی پێکەوە کارکردن دابنرێت
principle-8-text = با سەرەتا خەڵکی ناوچەکەمان بناسین. با متمانە لە نێوان ئەو کەسانەدا دروست بکەین کە پێکەوە کار دەکەن. دوای ئەوە، کاتێک خەڵک ئامادەن، با پڕۆژەکە دەست پێ بکەین.
