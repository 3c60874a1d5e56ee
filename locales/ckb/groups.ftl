### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = ئەوانەی وەڵامیان داوەتەوە، بەپێی گرووپ:
group-few = زۆر کەمە بۆ پیشاندان
