### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = عدد من أجابوا في كل مجموعة:
# In place of a number of too few people.
group-few = العدد أقل من أن يُعرض
