### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Скільки людей відповіло в кожній групі:
group-few = замало людей, щоб показати
