### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Ennyien válaszoltak, csoportonként:
# In place of a number of too few people.
group-few = túl kevés ahhoz, hogy megmutassuk
