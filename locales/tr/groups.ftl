### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = Gruplara göre cevap veren kişi sayısı:
group-few = gösterilemeyecek kadar az
