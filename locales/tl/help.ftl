### Help, the first greeting in private, and privacy.

start-hello = Kumusta po! Ako si { -brand }.
start-what = Tinutulungan ko ang mga grupo ng magulang na magdesisyon nang magkakasama. Nagtatanong ang mga organizer ng grupo. Sasagot kayo sa isang pindot, sa sarili ninyong wika. Walang makakakita sa pinili ninyo.
start-add = May pinapatakbo ba kayong grupo? Idagdag ako roon. Pagkatapos, isulat ang /help sa chat na ito.
start-add-button = Idagdag ang { -brand } sa isang grupo

help-title = Paano gamitin ang { -brand }
help-family-title = Para sa lahat
help-family = Kapag may poll sa grupo ninyo, pindutin ang numero ng sagot ninyo. Para mabasa ito sa wika ninyo, pindutin ang 🌐. Puwede ninyong palitan o bawiin ang sagot hanggang magsara ang poll. Walang makakakita sa pinili ninyo.
help-family-translate = Wala pa ba ang poll sa wika ninyo? Pindutin ang 🌐, saka ang “{ -help-translate }”. Puwede ninyong isulat ang mga salita, o basahin nang malakas sa voice message. Mapapakinggan ito ng iba kapag pinindot nila ang 🔊.
help-family-concern = Hindi ba malinaw ang tanong, o hindi ba ito ang tamang tanong? Pindutin ang 🌐, saka ang “Iba pa”, at sabihin ito. Walang makakaalam na kayo ang nagsabi.
help-family-commands =
    /language – piliin ang wika ninyo
    /principles – ang { -principles }
    /results at ang code ng poll – tingnan ang resulta
    /decisions – tingnan ang mga napagdesisyunan
    /log – tingnan ang mga ginawa sa mga poll ng grupong ito
    /privacy – ano ang itinatabi tungkol sa inyo
help-organiser-title = Para sa mga organizer
help-organiser = Isulat ang poll sa grupo ninyo, sa isang mensahe: ang tanong sa unang linya, saka ang bawat sagot sa sariling linya. Kung walang sagot na isinulat, puwedeng piliin ang “Oo”, “Hindi” o “Hindi pa sigurado”.
help-example =
    /poll Kailan tayo magkikita?
    Martes ng gabi
    Sabado ng umaga
help-organiser-ready = May mga sagot na handa na sa lahat ng wika. Isulat ang #days, #times o #agree kapalit ng mga sagot ninyo.
help-organiser-languages = Puwede ninyong isulat ang poll sa higit sa isang wika:
help-example-languages =
    /poll [tl] Magkita kaya tayo sa library?
    Oo, gusto ko
    Sa ibang lugar
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – i-reply ito sa isang poll para isara ito
    /decide – i-reply ito sa isang resulta, at sabihin sa grupo ang napagdesisyunan
    /export at ang code ng poll – kunin ang mga sagot bilang file, dito sa private chat
    /promise at ang numero ng prinsipyo – sabihin kung paano ito sinusunod ng grupo ninyo
    /report – kumuha ng ulat tungkol sa mga itinanong, sinabi at napagdesisyunan, para i-print o ipasa
    /settings – ayusin ang settings ng grupo ninyo: mga wika, oras, tahimik na oras

privacy-title = Ano ang itinatabi ng { -brand } tungkol sa inyo
privacy-kept = Sa bawat sagot, itinatabi namin kung ano ang pinili, ang petsa, ang wika at ang grupo. Itinatabi rin namin kung sa grupo o sa private chat kayo sumagot. Hindi namin itinatabi ang pangalan ninyo. Random na numero ang kapalit nito. Sa ibang poll, iba ang numero ninyo.
privacy-language = Kung pipili kayo ng wika rito, itatabi namin ang pinili ninyo nang naka-lock. Ang bot lang na ito ang makakabasa.
privacy-translate = Kung tutulong kayong magsalin ng poll, itatabi namin ang isinulat o ni-record ninyo, at isang random na numero kapalit ng pangalan ninyo. Naka-lock ang mga ito hanggang ma-check. Mananatiling naka-lock ang recording. Kapag na-check na ang isinulat ninyo, mababasa ito ng lahat sa grupo.
privacy-concern = Kung sasabihin ninyong may puna kayo sa isang tanong, itatabi namin ang sinabi ninyo tungkol dito, at isang random na numero kapalit ng pangalan ninyo. Hindi ito ang numero ng sagot ninyo. Kung babawiin ninyo ang sinabi ninyo, buburahin namin ito.
privacy-why = Itinatabi namin ito para mabilang ang bawat tao nang isang beses lang, at para maipakita ang resulta sa grupo ninyo.
privacy-who-sees = Makikita ng lahat ang kabuuang bilang kapag nagsara ang poll. Walang makakakita kung sino ang pumili ng ano. Hindi rin ito makikita ng mga organizer.
privacy-host = Ang nangangasiwa sa bot na ito: { $host }.
privacy-host-unknown = Itanong sa mga organizer ng grupo kung sino ang nangangasiwa sa bot na ito.
