### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Njerëz që u përgjigjën, sipas grupit:
# In place of a number of too few people.
group-few = shumë pak për t’u treguar
