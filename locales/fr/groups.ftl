### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Personnes qui ont répondu, par groupe :
group-few = trop peu pour être montré
