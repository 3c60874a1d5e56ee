### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = ہر گروپ میں کتنے لوگوں نے جواب دیا:
# In place of a number of too few people.
group-few = دکھانے کے لیے لوگ بہت کم ہیں
