### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Pessoas que responderam, por grupo:
# In place of a number of too few people.
group-few = demasiado poucas para mostrar
