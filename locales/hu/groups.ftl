### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Ennyien válaszoltak, csoportonként:
group-few = túl kevés ahhoz, hogy megmutassuk
