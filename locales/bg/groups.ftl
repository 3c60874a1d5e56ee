### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Хора, които отговориха, по групи:
# In place of a number of too few people.
group-few = твърде малко, за да се покажат
