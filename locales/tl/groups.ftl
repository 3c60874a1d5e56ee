### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Mga taong sumagot, ayon sa grupo:
group-few = masyadong kaunti para ipakita
