### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Хора, които отговориха, по групи:
group-few = твърде малко, за да се покажат
