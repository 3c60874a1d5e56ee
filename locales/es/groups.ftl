### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Personas que respondieron, por grupo:
# In place of a number of too few people.
group-few = demasiado pocas para mostrarlas
