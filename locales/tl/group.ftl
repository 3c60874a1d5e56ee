### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Kumusta po! Ako si { -brand }.
welcome-ask = Nagtatanong ako sa mga pamilya ng maiikling tanong bago may mapagdesisyunan.
welcome-each = Bawat pamilya ay nagbabasa at sumasagot sa sariling wika. Lihim ang mga sagot.
welcome-principles-button = Ang walong prinsipyo
welcome-languages-button = Mga wika ng grupong ito
welcome-help-button = Tulong

## The group's languages

languages-title = Anong mga wika ang binabasa ng grupong ito?
languages-how = Pindutin ang isang wika para idagdag o alisin ito. Mauuna ang wikang una ninyong pinili.
languages-now = Ngayon: { $languages }.
languages-done-button = Tapos na
languages-done = Na-save na. Mababago ninyo ito kahit kailan sa /settings.
languages-keep-one = Kailangan ng grupo ng hindi bababa sa isang wika. Magdagdag po muna ng iba.

languages-check-readers = Ipapakita lang ang isinalin ng isang miyembro kapag na-check na ito ng isang organizer, o ng ibang taong nakakabasa ng wika.
languages-check-organisers = Ipapakita lang ang isinalin ng isang miyembro kapag na-check na ito ng isang organizer.
languages-check-button = Palitan kung sino ang magche-check
