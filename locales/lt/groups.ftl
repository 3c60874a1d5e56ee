### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Kiek žmonių atsakė kiekvienoje grupėje:
# In place of a number of too few people.
group-few = per mažai, kad rodytume
