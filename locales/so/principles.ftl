### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Wada-shaqaynta: sideedda qodob ee aan laga gorgortamin
principles-how = Riix lambar si aad wax badan u akhrido.
principles-credit = Waxaa isku raacay Parent Champions oo ka tirsan { -abss }. Ereyada ka hooseeya ciwaan kasta annaga ayaa qornay.
principles-list-button = Sideedda oo dhan
principles-previous-button = Kii hore
principles-next-button = Kan xiga
principles-print-button = Daabac sideedda oo dhan
principles-print-caption = Sideedda oo dhan hal bog ayay ku wada qoran yihiin. Fur faylka, kadibna daabac.

principle-1-title = Wax yaan naloo qaban annagoo aan ka qayb ahayn
principle-1-text = Dadka adeegga loo qabanayo ayaa ka caawiya qorshayntiisa. Way ku soo biiraan ka hor inta aan laga wada hadlin ama la go’aamin. Ha ku bilaabina fikrad hore loo soo diyaariyay. Fikradda wada qaabeeya.
principle-2-title = Dabacsanaan
principle-2-text = Maskax furan ku eega hadafka, jidka loo marayo iyo waqtiga ay qaadan karto. Diyaar u noqda inaad wax beddeshaan tallaabo kasta, laga bilaabo bilowga ugu horreeya.
principle-3-title = Qiimo siman
principle-3-text = Dadka ka qayb galaya oo dhan wax bay keenaan. Waxyaabaha la keeno way kala duwan yihiin. Qiimahoodu waa isku mid.
principle-4-title = Mas’uuliyad siman
principle-4-text = Wada ayaan go’aan u gaarnaa, bilow ilaa dhammaad. Ma jiro qof ama koox ka muhiimsan kuwa kale. Cidna yaanay u muuqan mid ka muhiimsan.
principle-5-title = Wada-xiriir wanaagsan iyo taageero ku habboon
principle-5-text = Dadka ka qayb qaata oo dhan way fahmi karaan waxa socda. Si cad ayaan wax u wadaagnaa, dadkuna waxay helaan taageerada ay ugu baahan yihiin.
principle-6-title = Ka-qaybgal u fudud dadka oo dhan, laga bilaabo bilowga
principle-6-text = Waxyaabo ayaa dadka u diida inay ka qayb qaataan. Waqti geliya si aad u ogaataan waxa ay yihiin. Kadibna jidka ka qaada, laga bilaabo bilowga.
principle-7-title = Dhaqaale ku filan safarka wada-shaqaynta oo dhan
principle-7-text = Wada-shaqaynta lacag baa ku baxda. Tallaabo kasta waa in lacag ku filan loo helaa, ma aha bilowga oo keliya.
principle-8-title = In wada-shaqaynta la dhaqan geliyo xataa ka hor bilowga mashruuca
principle-8-text = Marka hore barta bulshadiinna. Kalsooni dhex dhiga dadka wada shaqayn doona. Intaas kadib mashruuca bilaaba, marka dadku diyaar yihiin.
