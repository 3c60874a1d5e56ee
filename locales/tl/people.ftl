### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = May tanong ba kayo tungkol sa impormasyon ninyo? Magtanong dito: { $contact }.
privacy-basis-consent = Pinapayagan kami ng batas na itabi ito dahil sa bawat pindot ninyo, pumapayag kayo. Puwedeng magbago ang isip ninyo kahit kailan.
privacy-basis-public-task = Pinapayagan kami ng batas na itabi ito dahil may tungkulin sa publiko ang nangangasiwa sa bot na ito. Bahagi nito ang magtanong sa mga pamilya.
privacy-basis-legitimate-interests = Pinapayagan kami ng batas na itabi ito dahil may makatuwirang dahilan: para marinig ang gusto ng mga pamilya. Walang napapahamak dito.
privacy-days =
    { $count ->
        [one] { $shown } araw
       *[other] { $shown } araw
    }
privacy-keys = Kapag { $days } nang sarado ang poll, sisirain namin ang digital na susi nito. Wala nang makakaalam kung alin ang sagot ninyo, kahit ang bot na ito. Mananatili ang kabuuang bilang.
privacy-left-groups = Kapag { $days } nang wala ang { -brand } sa isang grupo, buburahin namin ang itinabi namin tungkol sa grupong iyon.
privacy-log = Isinusulat ang mga ginagawa ng mga organizer sa mga poll, para mabasa ng lahat sa grupo: /log. Walang pangalan doon.
privacy-rights = Makikita ninyo ang lahat ng itinatabi namin tungkol sa inyo: isulat ang /mydata. Puwede ninyo itong ipabura: isulat ang /forgetme.
privacy-adults = Para sa may edad na 18 pataas lang ang { -brand }. Huwag po itong gamitin kung wala pa kayong 18 taong gulang.

## Commands and help

command-mydata = Tingnan ang lahat ng itinatabi tungkol sa inyo
command-forgetme = Ipabura ang itinatabi tungkol sa inyo
help-family-data =
    /mydata – tingnan ang lahat ng itinatabi tungkol sa inyo
    /forgetme – ipabura ito

## The file with all that is held

mydata-caption = Ito ang lahat ng itinatabi ng { -brand } tungkol sa inyo. Buksan ang file para mabasa ito. Nakalagay rito ang mga pinili ninyo, kaya huwag po itong ipakita sa iba.
mydata-title = Lahat ng itinatabi ng { -brand } tungkol sa inyo
mydata-made = Petsa ng file na ito: { $day }.
mydata-nothing = Wala kaming itinatabi tungkol sa inyo.
mydata-destroyed = Sinira na ang mga digital na susi ng mga lumang poll. Wala nang makakaalam kung sumagot kayo roon, kaya wala ang mga iyon sa file na ito.
mydata-you-title = Tungkol sa inyo
mydata-account = Ang ID number ng Telegram account ninyo (naka-lock): { $number }. Hindi ito ang numero ng telepono ninyo.
mydata-language = Ang wikang pinili ninyo (naka-lock): { $language }
mydata-chat-open = May private chat kayo sa { -brand }.
mydata-chat-closed = Isinara ninyo ang private chat sa { -brand }.
mydata-awaited = Naghihintay kami ng mensahe ninyo tungkol sa poll na ito: { $code }
mydata-promise = Isinulat ninyo ito para sa grupo ninyo (naka-lock). Hinihintay naming piliin ninyo ang grupo: { $text }
mydata-groups-title = Mga grupo kung saan kayo sumagot
mydata-polls-title = Mga poll
mydata-day-heading = Petsa
mydata-event-heading = Ano ang ginawa ninyo
mydata-language-heading = Wika
mydata-group-heading = Grupo
mydata-place-heading = Saan
mydata-cast = Ang sagot ninyo: { $answer }
mydata-changed = Ang bago ninyong sagot: { $answer }
mydata-withdrawn = Binawi ninyo ang sagot ninyo
mydata-on-card = Sa ilalim ng poll
mydata-on-ballot = Sa poll na kayo lang ang nakakakita
mydata-in-private = Sa private chat
mydata-concern = Sinabi ninyo: { $concern }
mydata-idea = Ang ideya ninyo (naka-lock): { $idea }
mydata-idea-settled = Nagpadala kayo ng ideya. Petsa: { $day }. Napagdesisyunan na ito ng mga organizer. Hindi na nakaugnay sa inyo ang mga salita ninyo.
mydata-silenced = Hindi na tumatanggap ang mga organizer ng ideya mula sa inyo sa poll na ito.
mydata-follower = Humiling kayo ng balita tungkol sa poll na ito.
mydata-opened = Binuksan ninyo ang poll na ito kani-kanina lang.
mydata-translation = Isinulat ninyo ang mga salita ng poll na ito. Wika: { $language }. Petsa: { $day }.
mydata-recording = Binasa ninyo nang malakas ang poll na ito. Wika: { $language }. Petsa: { $day }.
mydata-sketches-title = Mga poll na isinusulat ninyo (naka-lock)
mydata-letters-title = Mga mensaheng naghihintay sa inyo (naka-lock)

## Being forgotten

forgetme-ask-title = Buburahin ba namin ang itinatabi namin tungkol sa inyo?
forgetme-ask =
    Mga poll na tuloy pa: aalisin namin ang mga sagot at ideya ninyo. Aalisin din namin ang sinabi ninyo tungkol sa tanong.
    Mga saradong poll: mananatili ang kabuuang bilang. Wala nang makakaalam kung alin ang sagot ninyo.
    Buburahin namin ang pinili ninyong wika, mga paalala at mga recording. Buburahin din namin ang mga poll na isinusulat ninyo, at ang mga mensaheng naghihintay sa inyo.
forgetme-ask-stays = Mananatili ang mga salita ninyong nababasa na ng grupo. Kung hindi na tumatanggap ang mga organizer ng ideya mula sa inyo sa poll na tuloy pa, mananatili rin iyon. Matatapos ito kapag nagsara ang poll.
forgetme-ask-again = Pagkatapos nito, puwede ninyong gamitin ulit ang { -brand }, gaya ng kahit sino.
forgetme-yes-button = Oo, burahin
forgetme-no-button = Hindi, itabi pa rin
forgetme-kept = Walang binura. Ganoon pa rin ang lahat.
forgetme-done-title = Tapos na.
forgetme-nothing = Wala nang natitirang buburahin.
forgetme-withdrawn = Mga sagot na inalis sa mga poll na tuloy pa: { $number }
forgetme-untied = Mga sagot sa mga saradong poll na wala nang makakaalam na sa inyo: { $number }
forgetme-concerns = Mga sinabi ninyo tungkol sa mga tanong, inalis o hindi na nakaugnay sa inyo: { $number }
forgetme-ideas = Mga ideya, inalis o hindi na nakaugnay sa inyo: { $number }
forgetme-translations = Mga salin at recording, nabura o hindi na nakaugnay sa inyo: { $number }
forgetme-reminders = Mga poll na wala na kayong matatanggap na balita: { $number }
forgetme-sketches = Mga poll na isinusulat ninyo, nabura: { $number }
forgetme-letters = Mga mensaheng naghihintay sa inyo, nabura: { $number }
forgetme-settings = Nabura na ang pinili ninyong wika at ang tala tungkol sa private chat ninyo.
