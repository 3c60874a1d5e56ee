### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Koľko ľudí odpovedalo v každej skupine:
group-few = primálo na zobrazenie
