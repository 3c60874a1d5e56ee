//! What is asked and told where a poll ends now or at another time.

use super::*;
use crate::domain::EndChange;

/// Sunday at 20:00 in London.
const END: i64 = 1_795_377_600_000;

fn ending(texts: &Texts, speech: &Speech) -> Vec<String> {
    let zone = TimeZone::default();
    let open = poll("When shall we meet?\nTuesday\nSaturday", "K7M2QX").close_at(Some(END)).unwrap();
    let reason = |language: &str| Reason::parse("The <hall> answered: yes!", tag(language)).ok();
    let closed = |reason| Poll { close_reason: reason, ..open.clone().close(END - 1).unwrap() };
    let own = GroupLanguages::new([speech.tag().clone()]).unwrap();
    let two = GroupLanguages::new([speech.tag().clone(), tag("cs")]).unwrap();
    let changed =
        |poll: &Poll, languages, reason: Option<&Reason>| end_changed(texts, poll, languages, &zone, reason);
    let open_end = open.clone().close_at(None).unwrap();
    vec![
        drawn("why, close, in the group", &why(speech, &open, &zone, EndChange::Now, false)),
        drawn("why, other end, in private", &why(speech, &open, &zone, EndChange::At(None), true)),
        drawn("closed early, no reason", &announcement(texts, &closed(None), &own)),
        drawn("closed early, own words", &announcement(texts, &closed(reason(speech.tag().as_str())), &own)),
        drawn("closed early, foreign words", &announcement(texts, &closed(reason("ro")), &two)),
        drawn("picture", &View::text(picture_caption(texts, &closed(reason("ar")), &own))),
        drawn("another end", &changed(&open, &own, None)),
        drawn("no end any more", &changed(&open_end, &two, reason("uk").as_ref())),
        drawn("refused, empty", &refusal(texts, speech, &Refusal::ReasonEmpty)),
        drawn("refused, long", &refusal(texts, speech, &Refusal::ReasonLong { chars: 10_000 })),
    ]
}

#[test]
fn every_end() {
    let texts = Texts::built_in();
    for language in ["en", "ur", "pl"] {
        let speech = texts.find(&tag(language)).unwrap();
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("ending_{language}"), ending(&texts, speech).join("\n\n"));
        });
    }
}

#[test]
fn the_longest_reason_fits_under_a_picture() {
    let texts = Texts::built_in();
    let languages = GroupLanguages::new(texts.all().map(|speech| speech.tag().clone())).unwrap();
    for letter in ["&", "👍", "ж"] {
        let reason = Reason::parse(&letter.repeat(200), tag("en")).ok();
        let open = poll("q\na\nb", "K7M2QX").close_at(Some(END)).unwrap();
        let poll = Poll { close_reason: reason, ..open.close(1).unwrap() };
        let caption = picture_caption(&texts, &poll, &languages);
        let escaped = Html::text(&letter.repeat(200));
        assert!(caption.as_str().contains(escaped.as_str()), "{}", caption.as_str());
        let read = caption.as_str().replace("&amp;", "&");
        assert!(read.encode_utf16().count() <= 1024, "{read}");
        assert!(announcement(&texts, &poll, &languages).text.units() <= 4096);
    }
}
