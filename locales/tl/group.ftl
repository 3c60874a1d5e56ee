### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Kumusta po! Ako si { -brand }.
# The two lines that say what Chorus does.
welcome-ask = Nagtatanong ako sa mga pamilya ng maiikling tanong bago may mapagdesisyunan.
welcome-each = Bawat pamilya ay nagbabasa at sumasagot sa sariling wika. Lihim ang mga sagot.
# Buttons under the welcome; keep each short.
welcome-principles-button = Ang walong prinsipyo
welcome-languages-button = Mga wika ng grupong ito
welcome-help-button = Tulong

## The group's languages

languages-title = Anong mga wika ang binabasa ng grupong ito?
languages-how = Pindutin ang isang wika para idagdag o alisin ito. Mauuna ang wikang una ninyong pinili.
languages-now = Ngayon: { $languages }.
languages-done-button = Tapos na
languages-done = Na-save na. Mababago ninyo ito kahit kailan sa /settings.
# The organiser tried to take away the last language.
languages-keep-one = Kailangan ng grupo ng hindi bababa sa isang wika. Magdagdag po muna ng iba.

# Who may check a translation that a member wrote: the one or the other stands in the message.
languages-check-readers = Ipapakita lang ang isinalin ng isang miyembro kapag na-check na ito ng isang organizer, o ng ibang taong nakakabasa ng wika.
languages-check-organisers = Ipapakita lang ang isinalin ng isang miyembro kapag na-check na ito ng isang organizer.
# A button that changes from the one to the other.
languages-check-button = Palitan kung sino ang magche-check
