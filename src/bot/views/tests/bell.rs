//! News of an open poll in private.

use super::*;

#[test]
fn every_view_of_news_in_private() {
    let texts = Texts::built_in();
    let (zone, pass) = (TimeZone::default(), BallotPass::parse("0123456789abcdef").unwrap());
    let meeting = poll("When shall we <meet>?\nTuesday\nSaturday", "K7M2QX");
    let meeting = meeting.close_at(Some(1_795_377_600_000)).unwrap();
    for language in ["en", "ur", "pl"] {
        let reading = Reading::new(texts.find(&tag(language)).unwrap(), &meeting);
        let (chosen, waiting, is_organiser) = (None, false, true);
        let ballot = Ballot {
            reading,
            zone: &zone,
            chosen,
            pass: &pass,
            waiting,
            is_organiser,
            fewest: Fewest::default(),
            ideas: &[],
        };
        let views = [
            drawn("back, offered", &ballot.more(&texts, None, Some(Bell::Offered))),
            drawn("back, set", &ballot.more(&texts, None, Some(Bell::Set))),
            drawn("another option", &news_of_option(reading, OptionNumber::new(2).unwrap(), &pass)),
            drawn("reminder", &private_reminder(reading, &zone, &pass)),
            format!(
                "## presses\n{}\n{}",
                bell_on(reading.speech, News { options: true, end: true }),
                reading.speech.bell_off()
            ),
            drawn("refused", &refusal(&texts, reading.speech, &Refusal::NoNews)),
        ];
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("bell_{language}"), views.join("\n\n"));
        });
    }
}

#[test]
fn a_press_is_answered_within_its_limit() {
    let texts = Texts::built_in();
    for speech in texts.all() {
        let on = bell_on(speech, News { options: true, end: true });
        for text in [on, speech.bell_off()] {
            let units = text.encode_utf16().count();
            assert!(units <= 200, "{} has {units}: {text}", speech.tag());
        }
        let end = bell_on(speech, News { options: false, end: true });
        assert!(!end.contains(&speech.bell_options()) && end.contains(&speech.bell_end()), "{end}");
    }
}
