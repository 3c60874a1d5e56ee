### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Waxa la go’aaminayo: { $text }
context-who = Cidda go’aaminaysa: { $text }
context-when = Goorta ugu dambaysa: { $text }
context-fixed = Waxa aan la beddeli karin: { $text }
# On the card, where there is such a line.
context-more = Riix 🌐 si aad wax badan uga akhrido su’aashan.

## An organiser writes the lines in private

# A button; at most 40 characters with its mark.
context-button = Sheeg waxa ay ku saabsan tahay
context-ask = Maxay ku saabsan tahay su’aashani?
context-write = Qoysaska waxaa caawinaysa inay wax badan ogaadaan. Hadda ii soo dir hal farriin, luqadduna ha noqoto: { $language }. Qor sadarrada aad rabto oo keliya.
# An example to copy follows. The four words stand at the beginning of its lines.
context-marks =
    { $deciding }: waxa la go’aaminayo
    { $who }: cidda go’aaminaysa
    { $when }: goorta ugu dambaysa
    { $fixed }: waxa aan la beddeli karin
context-saved = Waa la kaydiyay. Qoysasku way akhrin karaan marka ay riixaan 🌐 oo ra’yi-ururinta ka hooseeya.
# In the editor, after editor-write.
context-editor = Ereyga # ka dambeeya ee sadarku ku bilowdo sidiisa u daa, oo turjum inta ku xigta.
refusal-context-unreadable = Fadlan sadar kasta ku bilow { $deciding }, { $who }, { $when } ama { $fixed }.
refusal-context-long = Sadarka { $mark } ku bilowda aad buu u dheer yahay. Wuxuu leeyahay { $shown } xaraf, ugu badnaanna waa { $most }.
