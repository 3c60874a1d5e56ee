### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Câte persoane au răspuns în fiecare grup:
group-few = prea puține persoane pentru a arăta
