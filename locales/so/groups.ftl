### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Dadka jawaabay, koox ahaan:
group-few = aad u yar, lama muujin karo
