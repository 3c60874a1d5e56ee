### The log: what was done to the polls of a group, for its members to read.

log-title = Waxa laga qabtay ra’yi-ururinnada kooxdan
log-none = Weli waxba halkan lagama qaban.
log-poll = Ra’yi-ururinta { $code }:
log-how = Natiijo kastaa waxay ku dhammaataa calaamad. Hay calaamadda, markaas waad caddayn kartaa inaan cidna liiskan beddelin ilaa meeshaas: cidda maamusha bot-kan weydii inay hubiso.
log-mark = Calaamadda ku jirta /log: { $mark }
log-older-button = Kuwii hore
log-newer-button = Kuwii dambe

## What was done

log-opened = waa la furay.
log-opened-again = waa la furay. Waxay gashay meeshii { $code }.
log-reworded = mar kale ayaa ereyo kale lagu weydiiyay: ra’yi-ururinta { $code }.
log-extended = dhammaadkeeda waxaa laga dhigay { $when }.
log-extended-open = waxay dhammaanaysaa marka ay qabanqaabiyayaashu xiraan.
log-translated = ereyo cusub ama cod la duubay. Luqadda: { $language }.
log-translation-removed = waxa ku qornaa luqaddan waa la saaray: { $language }.
log-option-added = fikrad ayaa noqotay jawaabta { $number }.
log-closed = waa la xiray. Dadka jawaabay: { $people }.
log-result-posted = natiijada waa la soo dhigay.
log-decided = go’aan la gaaray ra’yi-ururinnadan kadib: { $codes }.
log-decided-without = go’aan aan ra’yi-ururin ku xirnayn.
log-outcome = ma la fuliyay? { $outcome }
log-exported = mid ka mid ah qabanqaabiyayaasha ayaa jawaabaha fayl ahaan u qaatay ({ $form }).
log-deleted = waa la tirtiray.
log-key-destroyed = furihii waa la baabbi’iyay. Cidna ma ogaan karto hadda cid walba waxay ku jawaabtay.
log-moved = Kooxdu waxay noqotay koox weyn (supergroup). Ra’yi-ururinnadeediina way la yimaaddeen.
log-erased = wixii halkan ku qornaa waa la tirtiray.
log-unreadable = Ma akhrin karo waxa la qabtay.
