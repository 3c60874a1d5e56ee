### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Ang { -principles } sa { -coproduction }
principles-how = Pindutin ang isang numero para magbasa pa.
principles-credit = Pinagkasunduan ang mga prinsipyong ito ng mga Parent Champion (mga magulang na boluntaryo) ng { -abss }. Kami ang sumulat ng nasa ilalim ng bawat pamagat.
principles-list-button = Lahat ng walo
principles-previous-button = Nauna
principles-next-button = Kasunod
principles-print-button = I-print ang lahat ng walo
principles-print-caption = Nasa isang pahina ang lahat ng walo. Buksan ang file, saka i-print.

principle-1-title = Walang gagawin para sa atin nang wala tayo
principle-1-text = Tumutulong sa pagpaplano ng isang serbisyo ang mga taong gagamit nito. Kasama na sila bago pa ito pag-usapan o pagdesisyunan ng iba. Huwag magsimula sa ideyang buo na. Sama-samang buuin ang ideya.
principle-2-title = Kakayahang umangkop
principle-2-text = Pag-usapan nang hayagan kung ano ang layunin, paano ito maaabot, at gaano ito maaaring tumagal. Maging handang magbago sa bawat hakbang, mula pa sa simula.
principle-3-title = Pantay na halaga
principle-3-text = May maibibigay ang bawat taong kasama. Magkakaiba ang dala natin. Pare-pareho ang halaga ng mga ito.
principle-4-title = Pantay na pananagutan
principle-4-text = Sama-sama tayong nagdedesisyon, mula simula hanggang katapusan. Walang tao o grupong mas mahalaga kaysa sa iba. Wala ring dapat magmukhang mas mahalaga.
principle-5-title = Maayos na komunikasyon at angkop na suporta
principle-5-text = Naiintindihan ng lahat ng kasali kung ano ang nangyayari. Malinaw tayong nagbabahagi ng impormasyon, at nakukuha ng mga tao ang suportang kailangan nila.
principle-6-title = Abot ng lahat mula pa sa simula
principle-6-text = May mga bagay na humahadlang sa mga tao para sumali. Maglaan ng oras para alamin ang mga ito. Pagkatapos, alisin ang mga hadlang, mula pa sa simula.
principle-7-title = Sapat na pondo sa buong takbo ng { -coproduction }
principle-7-text = May gastos ang pagtutulungan. Dapat may sapat na pera sa bawat hakbang, hindi lang sa simula.
principle-8-title = Gawin na ito bago pa magsimula ang proyekto
principle-8-text = Kilalanin muna ang komunidad ninyo. Buuin ang tiwala ng mga taong magtutulungan. Pagkatapos, simulan ang proyekto kapag handa na ang mga tao.
