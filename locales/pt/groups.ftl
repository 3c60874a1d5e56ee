### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Pessoas que responderam, por grupo:
group-few = demasiado poucas para mostrar
