### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Kapag nagsara ang poll, makikita ng lahat kung ilang tao ang pumili sa bawat sagot. Bukod doon, walang ipinapakitang bilang na mas mababa sa { $fewest } tao.
few-answers = Mas kaunti sa { $fewest } tao ang sumagot. Masyadong kaunti iyon para magpakita ng higit pa.
few-concerns = Mga puna sa tanong: masyadong kaunti ang tao para ipakita.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Bakit po ito magsasara nang mas maaga?
reason-ask-change = Bakit po ito magsasara sa ibang oras?
reason-seen = Makikita ng grupo ninyo ang dahilan sa mismong mga salita ninyo.
reason-write = Ipadala sa akin ngayon ang dahilan, sa isang linya. Hanggang { $most } character lang ang puwede.
reason-write-button = Isulat ang dahilan
reason-without-button = Huwag magbigay ng dahilan
reason-keep-button = Huwag nang baguhin
refusal-reason-empty = Wala akong mabasang dahilan dito. Isulat po ito sa salita, sa isang linya.
refusal-reason-long = Masyadong mahaba ang dahilang ito. May { $shown } character ito, at hanggang { $most } lang ang puwede.

## The group is told of it, in a reply to the card

closed-early = Mas maaga itong isinara kaysa sa plano.
end-changed = Sa ibang oras na magsasara ang poll na ito. Nasa mensahe sa itaas ang oras.
end-taken-away = Tuloy na ang poll na ito hanggang isara ng isang organizer. Nasa mensahe ito sa itaas.
reason-follows = Sinasabi sa ibaba ng isang organizer kung bakit.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Padalhan ako ng balita sa poll na ito
bell-options = Susulat ako sa inyo sa private chat kapag may bagong sagot na puwedeng piliin.
bell-end = Paaalalahanan ko kayo ilang oras bago ito magsara, kung hindi pa kayo sumasagot.
bell-again = Para bawiin ito, pindutin ulit.
bell-off = Nabawi na. Hindi na ako magpapadala ng balita tungkol sa poll na ito.
bell-reminder = Humiling kayo ng balita tungkol sa poll na ito. Malapit na itong magsara, at wala pa kayong sagot:
bell-option = Humiling kayo ng balita tungkol sa poll na ito. May bagong sagot na puwedeng piliin:
bell-open-button = Tingnan ang poll
refusal-no-news = Wala nang darating na balita tungkol sa poll na ito. Puwede pa rin kayong sumagot ngayon.
privacy-news = Kung hihiling kayo ng balita tungkol sa isang poll, itatabi namin nang naka-lock kung saang Telegram account ito ipapadala. Kapag binawi ninyo ito, o nagsara ang poll, buburahin namin ito.
