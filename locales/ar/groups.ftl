### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = عدد من أجابوا في كل مجموعة:
group-few = العدد أقل من أن يُعرض
