### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = 各群回答人数：
group-few = 人数太少，不显示
