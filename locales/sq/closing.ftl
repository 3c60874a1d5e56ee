### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Mbyllet: { $when }
reminder = Ka ende kohë për t’u përgjigjur. Anketa është në mesazhin më lart.
closing-ask = Kur të mbyllet anketa?
closing-now = Tani është caktuar të mbyllet: { $when }
closing-open-end = Tani është caktuar të mbetet e hapur derisa ta mbyllni ju.
closing-evening-button = Sonte
closing-tomorrow-button = Nesër në mbrëmje
closing-days-button = Pas tri ditësh
closing-week-button = Pas një jave
closing-other-button = Në një kohë tjetër
closing-never-button = Kur ta mbyll unë
closing-button = Kur mbyllet
closing-set = U ruajt. Anketa mbyllet: { $when }
closing-unset = U ruajt. Anketa mbetet e hapur derisa ta mbyllni ju.
closing-write = Më dërgoni ditën dhe orën, kështu: { $example }. Ora është sipas këtij qyteti: { $city }.
refusal-time-unreadable = Nuk e kuptoj këtë datë dhe orë. Ju lutem, shkruajini kështu: { $example }
refusal-time-past = Kjo kohë ka kaluar. Ju lutem, zgjidhni një më të vonë.
refusal-time-far = Kjo është tepër larg në kohë. Një anketë mund të jetë e hapur më së shumti një vit.
help-organiser-until = Një anketë mund të mbyllet edhe vetë. Shkruani ditën dhe orën në rreshtin e fundit, në këtë formë:
