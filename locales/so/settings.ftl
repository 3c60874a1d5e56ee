### A group's settings, shown to an organiser alone.

settings-title = Habaynta “{ $group }”
settings-which = Kooxdee ayaad rabtaa inaad habayso?
settings-none = Ma aqaan koox aad qabanqaabiso. Kooxdaada igu dar, halkaasna ku qor /settings.
settings-languages = Luqadaha: { $languages }
settings-zone = Saacadda: sida { $city }
settings-quiet = Saacadaha aamuska: { $from } ilaa { $to }
settings-quiet-none = Saacadaha aamuska: ma jiraan
settings-concerns = Goorta la sheego in dadku su’aal dhib ku qabaan: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Luqadaha
settings-zone-button = Saacadda
settings-quiet-button = Saacadaha aamuska
settings-concerns-button = Dhib su’aal lagu qabo
settings-saved = Waa la kaydiyay.
# The parts of the world, as buttons.
zone-where = Kooxdaadu xaggee joogtaa?
zone-africa-button = Afrika
zone-america-button = Ameerika
zone-asia-button = Aasiya
zone-australia-button = Awstaraaliya iyo Baasifigga
zone-europe-button = Yurub
zone-city = Magaaladee ayay kooxdaadu isku saacad yihiin?
quiet-ask = Saacadaha aamuska, farriimaha aan kooxda u diro cod ma yeeshaan. Goorma ayaan aamusaa?
quiet-none-button = Saacado aamus ma jiraan
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Dadku waxay sheegi karaan inaysan su’aal fahmin, ama inaysan ahayn su’aasha loo baahan yahay. Marka dad badan isku mid sheegaan, ra’yi-ururinta ayaa muujisa. Qabanqaabiyayaashana waan u sheegaa. Immisa qof oo ka mid ah dadka jawaabay ayaa loo baahan yahay inay sidaas sheegaan? Tiradu marnaba kama yaraan karto { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Marnaba lama sheego
concerns-tenth-button = Laga bilaabo 10-kii qofba 1
concerns-quarter-button = Laga bilaabo 4-tii qofba 1
concerns-half-button = Laga bilaabo 2-dii qofba 1
