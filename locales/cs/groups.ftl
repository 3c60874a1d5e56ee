### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Kolik lidí odpovědělo v každé skupině:
group-few = příliš málo lidí, aby se to dalo ukázat
