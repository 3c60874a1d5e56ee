### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Njerëz që u përgjigjën, sipas grupit:
group-few = shumë pak për t’u treguar
