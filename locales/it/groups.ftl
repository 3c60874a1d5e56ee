### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Persone che hanno risposto, per gruppo:
# In place of a number of too few people.
group-few = troppo poche per mostrarle
