### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Magsasara: { $when }
reminder = May oras pa para sumagot. Nasa mensahe sa itaas ang poll.
closing-ask = Kailan magsasara ang poll?
closing-now = Sa ngayon, magsasara ito: { $when }
closing-open-end = Sa ngayon, tuloy ito hanggang isara ninyo.
closing-evening-button = Ngayong gabi
closing-tomorrow-button = Bukas ng gabi
closing-days-button = Tatlong araw mula ngayon
closing-week-button = Isang linggo mula ngayon
closing-other-button = Sa ibang oras
closing-never-button = Kapag isinara ko
closing-button = Kailan ito magsasara
closing-set = Na-save na. Magsasara ang poll: { $when }
closing-unset = Na-save na. Tuloy ang poll hanggang isara ninyo.
closing-write = Ipadala sa akin ang petsa at oras, nang ganito: { $example }. Oras ito sa lungsod na ito: { $city }.
refusal-time-unreadable = Hindi ko mabasa ang oras na ito. Isulat po ang petsa at oras nang ganito: { $example }
refusal-time-past = Lampas na ang oras na ito. Pumili po ng oras na hindi pa lumilipas.
refusal-time-far = Masyadong malayo ito. Hanggang isang taon lang ang puwedeng itagal ng poll.
help-organiser-until = Puwedeng kusang magsara ang poll. Isulat ang petsa at oras sa huling linya, nang ganito:
