### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Para sa aling grupo ang gusto ninyong ulat?
report-none = Wala akong alam na grupong kayo ang organizer. Isulat ang /report sa grupo ninyo.
report-span = Ipinapakita ng ulat tungkol sa “{ $group }” kung ano ang itinanong ninyo, ano ang sinabi ng mga tao, at ano ang kinalabasan. Gaano kahabang panahon ang gusto ninyo?
report-quarter-button = Huling tatlong buwan
report-year-button = Huling labindalawang buwan
report-all-button = Lahat
report-in-private = Ipapadala ko ang ulat sa private chat natin.
report-caption = Narito ang ulat: isang pahinang mababasa at mapi-print, at isang spreadsheet na may parehong mga numero. Walang pangalan dito.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Mga poll
sheet-languages = Mga wika
sheet-suggestions = Mga mungkahi
sheet-barriers = Ano ang kailangan

## The page

report-title = Ano ang sinabi ng mga pamilya ng “{ $group }”, at ano ang kinalabasan
report-period = Mula { $from } hanggang { $until }
report-period-all = Hanggang { $until }
report-numbers = Mga bilang
report-polls = Mga poll na sarado na
report-still-open = Mga poll na tuloy pa
report-answers = Lahat ng sagot
report-most-people = Bilang ng tao sa poll na may pinakamaraming sumagot
report-decisions = Mga desisyon
report-shaped = Mga desisyong batay sa mga poll
report-days = Mga araw mula sa unang tanong hanggang sa desisyon
report-days-between = { $fewest } hanggang { $most }
report-asked = Ano ang itinanong
report-came = Ano ang napagdesisyunan
report-no-polls = Walang poll na nagsara sa panahong ito.
report-no-decisions = Walang napagdesisyunan sa panahong ito.
report-languages = Mga wika ng mga taong sumagot
report-most-in-one-poll = Pinakamaraming tao sa isang poll
report-no-languages = Walang wikang may sapat na bilang ng tao sa isang poll para ipakita.
report-suggestions = Ano ang iminungkahi ng mga tao
report-no-suggestions = Walang nagmungkahi sa panahong ito.
report-put-to-vote = Isinama sa poll
report-reasons = Mga dahilang ibinigay ng mga organizer
report-barriers = Ano ang kailangan ng mga tao para makasali
report-no-barriers = Walang poll na nagtanong kung ano ang kailangan ng mga tao para makasali.
report-not-done = Ano ang hindi nagawa, at bakit
report-none-not-done = Walang desisyong bumanggit ng bagay na hindi gagawin.
report-happened = Natupad ba ito?
report-behind = Batay sa
report-unshaped = Walang poll na pinagbatayan ang desisyong ito.
report-note-people = Baka sumagot ang isang tao sa higit sa isang poll. Lihim ang bawat poll, kaya hindi namin makikita kung galing sa iisang tao ang dalawang sagot. Hindi masasabi ng ulat na ito kung ilang tao lahat-lahat ang sumali.
report-note-groups = Ang poll na ginawa sa higit sa isang grupo ay binibilang kasama ang lahat ng sagot nito.
