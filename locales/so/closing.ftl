### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Waxaa la xirayaa: { $when }
reminder = Weli waqti ayaa harsan oo aad ku jawaabto. Ra’yi-ururintu waxay ku taal farriinta kore.
closing-ask = Goorma ayaa la xirayaa ra’yi-ururinta?
closing-now = Hadda waxaa la xiri doonaa: { $when }
closing-open-end = Hadda way furnaan doontaa ilaa aad xirto.
closing-evening-button = Caawa
closing-tomorrow-button = Berri fiidkii
closing-days-button = Saddex maalmood kadib
closing-week-button = Toddobaad kadib
closing-other-button = Waqti kale
closing-never-button = Marka aad xirto
closing-button = Goorta la xirayo
closing-set = Waa la kaydiyay. Ra’yi-ururinta waxaa la xirayaa: { $when }
closing-unset = Waa la kaydiyay. Ra’yi-ururintu way furnaan doontaa ilaa aad xirto.
closing-write = Ii soo dir maalinta iyo saacadda, sidan oo kale: { $example }. Waa saacadda magaaladan: { $city }.
refusal-time-unreadable = Ma akhrin karo waqtigan. Fadlan maalinta iyo saacadda u qor sidan: { $example }
refusal-time-past = Waqtigani wuu dhaafay. Fadlan dooro mid ka dambeeya.
refusal-time-far = Waqtigani wuu ka fog yahay inta la oggol yahay. Ra’yi-ururin waxay furnaan kartaa ugu badnaan hal sano.
help-organiser-until = Ra’yi-ururintu iskeed ayay u xirmi kartaa. Maalinta iyo saacadda ku qor sadarka ugu dambeeya, sidan:
