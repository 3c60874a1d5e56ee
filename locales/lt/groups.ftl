### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Kiek žmonių atsakė kiekvienoje grupėje:
group-few = per mažai, kad rodytume
