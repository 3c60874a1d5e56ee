### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Waxa la go’aaminayo: { $text }
context-who = Cidda go’aaminaysa: { $text }
context-when = Goorta ugu dambaysa: { $text }
context-fixed = Waxa aan la beddeli karin: { $text }
context-more = Riix 🌐 si aad wax badan uga akhrido su’aashan.

## An organiser writes the lines in private

context-button = Sheeg waxa ay ku saabsan tahay
context-ask = Maxay ku saabsan tahay su’aashani?
context-write = Qoysaska waxaa caawinaysa inay wax badan ogaadaan. Hadda ii soo dir hal farriin, luqadduna ha noqoto: { $language }. Qor sadarrada aad rabto oo keliya.
context-marks =
    { $deciding }: waxa la go’aaminayo
    { $who }: cidda go’aaminaysa
    { $when }: goorta ugu dambaysa
    { $fixed }: waxa aan la beddeli karin
context-saved = Waa la kaydiyay. Qoysasku way akhrin karaan marka ay riixaan 🌐 oo ra’yi-ururinta ka hooseeya.
context-editor = Ereyga # ka dambeeya ee sadarku ku bilowdo sidiisa u daa, oo turjum inta ku xigta.
refusal-context-unreadable = Fadlan sadar kasta ku bilow { $deciding }, { $who }, { $when } ama { $fixed }.
refusal-context-long = Sadarka { $mark } ku bilowda aad buu u dheer yahay. Wuxuu leeyahay { $shown } xaraf, ugu badnaanna waa { $most }.
