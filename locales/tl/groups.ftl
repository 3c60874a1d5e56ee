### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Mga taong sumagot, ayon sa grupo:
# In place of a number of too few people.
group-few = masyadong kaunti para ipakita
