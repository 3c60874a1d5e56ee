### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = ئەوانەی وەڵامیان داوەتەوە، بەپێی گرووپ:
# In place of a number of too few people.
group-few = زۆر کەمە بۆ پیشاندان
