### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Ile osób odpowiedziało w każdej grupie:
group-few = za mało osób, aby pokazać
