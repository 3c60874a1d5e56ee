### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Persone che hanno risposto, per gruppo:
group-few = troppo poche per mostrarle
