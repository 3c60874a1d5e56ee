### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Koľko ľudí odpovedalo v každej skupine:
# In place of a number of too few people.
group-few = primálo na zobrazenie
