//! A private reminder before a poll ends.

use super::*;

#[test]
fn every_view_of_a_private_reminder() {
    let texts = Texts::load().unwrap();
    let (zone, pass) = (TimeZone::default(), BallotPass::parse("0123456789abcdef").unwrap());
    let meeting = poll("When shall we <meet>?\nTuesday\nSaturday", "K7M2QX");
    let meeting = meeting.close_at(Some(1_795_377_600_000)).unwrap();
    for language in ["en", "ur", "pl"] {
        let reading = Reading::new(texts.find(&tag(language)).unwrap(), &meeting);
        let (chosen, waiting, is_organiser) = (None, false, true);
        let ballot = Ballot { reading, zone: &zone, chosen, pass: &pass, waiting, is_organiser, ideas: &[] };
        let views = [
            drawn("back, offered", &ballot.more(&texts, None, Some(Bell::Offered))),
            drawn("back, set", &ballot.more(&texts, None, Some(Bell::Set))),
            drawn("reminder", &private_reminder(reading, &zone, &pass)),
            format!("## presses\n{}\n{}", reading.speech.bell_on(), reading.speech.bell_off()),
            drawn("refused", &refusal(&texts, reading.speech, &Refusal::ReminderLate)),
        ];
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("bell_{language}"), views.join("\n\n"));
        });
    }
}
