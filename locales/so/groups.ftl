### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Dadka jawaabay, koox ahaan:
# In place of a number of too few people.
group-few = aad u yar, lama muujin karo
