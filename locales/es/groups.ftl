### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Personas que respondieron, por grupo:
group-few = demasiado pocas para mostrarlas
