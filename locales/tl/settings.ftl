### A group's settings, shown to an organiser alone.

settings-title = Settings ng grupong “{ $group }”
settings-which = Settings ng aling grupo ang gusto ninyong baguhin?
settings-none = Wala akong alam na grupong kayo ang organizer. Idagdag ako sa grupo ninyo, at isulat doon ang /settings.
settings-languages = Mga wika: { $languages }
settings-zone = Oras: gaya ng sa { $city }
settings-quiet = Tahimik na oras: { $from } hanggang { $to }
settings-quiet-none = Tahimik na oras: wala
settings-concerns = Kailan ipapakita na may puna sa tanong: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Mga wika
settings-zone-button = Oras
settings-quiet-button = Tahimik na oras
settings-concerns-button = Mga puna sa tanong
settings-saved = Na-save na.
# The parts of the world, as buttons.
zone-where = Nasaan ang grupo ninyo?
zone-africa-button = Africa
zone-america-button = America
zone-asia-button = Asya
zone-australia-button = Australia at ang Pasipiko
zone-europe-button = Europa
zone-city = Aling lungsod ang may kaparehong oras ng grupo ninyo?
quiet-ask = Sa tahimik na oras, walang tunog ang mga mensahe ko sa grupo. Kailan ako dapat tahimik?
quiet-none-button = Walang tahimik na oras
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Puwedeng sabihin ng mga tao na hindi nila maintindihan ang tanong, o na hindi ito ang tamang tanong. Kapag marami ang nagsabi ng pareho, makikita ito sa poll. Sinasabi ko rin sa mga organizer. Ilan sa mga sumagot ang dapat magsabi nito? Hindi ito kailanman bababa sa { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Hindi kailanman
concerns-tenth-button = Mula 1 sa bawat 10 tao
concerns-quarter-button = Mula 1 sa bawat 4 na tao
concerns-half-button = Mula 1 sa bawat 2 tao
