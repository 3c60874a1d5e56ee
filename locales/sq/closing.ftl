### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Mbyllet: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = Ka ende kohë për t’u përgjigjur. Anketa është në mesazhin më lart.
closing-ask = Kur të mbyllet anketa?
closing-now = Tani është caktuar të mbyllet: { $when }
closing-open-end = Tani është caktuar të mbetet e hapur derisa ta mbyllni ju.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = Sonte
closing-tomorrow-button = Nesër në mbrëmje
closing-days-button = Pas tri ditësh
closing-week-button = Pas një jave
closing-other-button = Në një kohë tjetër
closing-never-button = Kur ta mbyll unë
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = Kur mbyllet
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = U ruajt. Anketa mbyllet: { $when }
closing-unset = U ruajt. Anketa mbetet e hapur derisa ta mbyllni ju.
closing-write = Më dërgoni ditën dhe orën, kështu: { $example }. Ora është sipas këtij qyteti: { $city }.
refusal-time-unreadable = Nuk e kuptoj këtë datë dhe orë. Ju lutem, shkruajini kështu: { $example }
refusal-time-past = Kjo kohë ka kaluar. Ju lutem, zgjidhni një më të vonë.
refusal-time-far = Kjo është tepër larg në kohë. Një anketë mund të jetë e hapur më së shumti një vit.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = Një anketë mund të mbyllet edhe vetë. Shkruani ditën dhe orën në rreshtin e fundit, në këtë formë:
