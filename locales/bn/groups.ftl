### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = প্রতিটি গ্রুপে কতজন উত্তর দিয়েছেন:
group-few = দেখানোর মতো যথেষ্ট মানুষ নেই
