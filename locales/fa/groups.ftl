### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = تعداد کسانی که در هر گروه جواب دادند:
group-few = تعداد کم است و نشان داده نمی‌شود
