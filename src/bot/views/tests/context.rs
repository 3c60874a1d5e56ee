//! What a poll is about: on the ballot, the card and in the editor, and what an organiser is asked.

use super::*;
use crate::domain::ContextField;

const POLL: &str = "[en] When shall we meet?\n#deciding The day of the <club>\n#who The head teacher\n#fixed It costs 5 pounds\nTuesday\nSaturday\n\
    [ur] ہم کب ملیں؟\n#deciding کلب کا دن\n#who ہیڈ ٹیچر\nمنگل\nہفتہ\n[pl] Kiedy?\nWtorek\nSobota";

fn about(texts: &Texts, speech: &Speech) -> Vec<String> {
    let zone = TimeZone::default();
    let meeting = poll(POLL, "K7M2QX");
    let own = GroupLanguages::new([speech.tag().clone()]).unwrap();
    let pass = BallotPass::parse("0123456789abcdef").unwrap();
    let ballot = Ballot {
        reading: Reading::new(speech, &meeting),
        zone: &zone,
        chosen: Some(number(1).into()),
        pass: &pass,
        waiting: false,
        is_organiser: false,
        fewest: Fewest::default(),
        ideas: &[],
    };
    let edited = EditedLanguage {
        speech,
        poll: &meeting,
        pass: &pass,
        language: &tag("cs"),
        waiting: None,
        may_check: false,
        is_organiser: false,
    };
    let bare = poll("When?", "A00001");
    vec![
        drawn("ballot", &ballot.view(texts)),
        drawn("card", &card(texts, &meeting, &own, &zone, 0, false, &Suggestions::default())),
        drawn("editor", &edited.view(texts)),
        drawn("write, nothing yet", &context_write(texts, speech, &bare)),
        drawn("write, lines are there", &context_write(texts, speech, &meeting)),
        drawn("saved", &context_saved(speech, &meeting)),
        drawn("saved, none", &context_saved(speech, &bare)),
        drawn("draft in all languages", &gap(texts, speech, &meeting, &[], &pass, false)),
        drawn("refused, no marks", &refusal(texts, speech, &Refusal::ContextUnreadable)),
        drawn(
            "refused, long",
            &refusal(texts, speech, &Refusal::ContextLong { field: ContextField::Who, chars: 10_000 }),
        ),
    ]
}

#[test]
fn every_view_of_what_a_poll_is_about() {
    let texts = Texts::built_in();
    for language in ["en", "ur", "pl"] {
        let speech = texts.find(&tag(language)).unwrap();
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("context_{language}"), about(&texts, speech).join("\n\n"));
        });
    }
}

#[test]
fn the_longest_ballot_keeps_its_options() {
    let texts = Texts::built_in();
    let options: Vec<String> = (0..12).map(|i| format!("{}{i:02}", "👍".repeat(98))).collect();
    let context = ContextField::ALL.map(|field| format!("{} {}", field.mark(), "👍".repeat(200)));
    let text = format!("{}\n{}\n{}", "👍".repeat(300), options.join("\n"), context.join("\n"));
    let poll = poll(&text, "K7M2QX");
    let (zone, pass) = (TimeZone::default(), BallotPass::parse("0123456789abcdef").unwrap());
    for speech in texts.all() {
        let reading = Reading::new(speech, &poll);
        let (chosen, waiting, is_organiser) = (None, true, true);
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
        let text = ballot.view(&texts).text;
        assert!(text.units() <= 4096, "{}", speech.tag());
        assert!(options.iter().all(|option| text.as_str().contains(option)), "{}", speech.tag());
    }
}
