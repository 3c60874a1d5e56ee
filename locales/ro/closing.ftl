### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Se închide: { $when }
reminder = Mai este timp să răspundeți. Sondajul este în mesajul de mai sus.
closing-ask = Când să se închidă sondajul?
closing-now = Ziua și ora închiderii: { $when }
closing-open-end = Ziua și ora închiderii nu sunt stabilite. Sondajul rămâne deschis până când îl închideți.
closing-evening-button = Diseară
closing-tomorrow-button = Mâine seară
closing-days-button = Peste trei zile
closing-week-button = Peste o săptămână
closing-other-button = Altă zi și oră
closing-never-button = Când îl închid eu
closing-button = Când se închide
closing-set = S-a salvat. Sondajul se închide: { $when }
closing-unset = S-a salvat. Sondajul rămâne deschis până când îl închideți.
closing-write = Trimiteți-mi ziua și ora, scrise așa: { $example }. Contează ora din acest oraș: { $city }.
refusal-time-unreadable = Nu înțeleg ziua și ora. Vă rugăm să le scrieți așa: { $example }
refusal-time-past = Acest moment a trecut deja. Vă rugăm să alegeți un moment ulterior.
refusal-time-far = Acest moment este prea îndepărtat. Un sondaj poate rămâne deschis cel mult un an.
help-organiser-until = Un sondaj se poate închide singur. Scrieți ziua și ora pe ultimul rând, în această formă:
