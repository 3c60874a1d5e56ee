### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = People who answered, by group:
# In place of a number of too few people.
group-few = too few to show
