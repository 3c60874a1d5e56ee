### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = ہر گروپ میں کتنے لوگوں نے جواب دیا:
group-few = دکھانے کے لیے لوگ بہت کم ہیں
