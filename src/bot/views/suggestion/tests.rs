//! What people see of suggestions, as text to be read in the diff.

use super::super::tests::{drawn, many_suggestions, number, poll, tag, tally};
use super::super::{Ballot, card, refusal, result, result_for_one};
use super::*;
use crate::domain::{
    Concerns, Fewest, GroupLanguages, PollOption, PollText, Reason, Refusal, Suggestion, TimeZone,
    TranslationId, Wording,
};

const CLOSED: i64 = 1_795_809_600_000;

fn idea(language: &str, text: &str) -> Suggestion {
    Suggestion { language: tag(language), text: OptionText::parse(1, text).unwrap() }
}

fn waiting(suggestion: Suggestion) -> Waiting {
    Waiting { id: SuggestionId(3), suggestion, author: String::new(), user: Some(1), is_marked: false }
}

/// A poll in English, Polish and Urdu with two suggestions as its fourth and fifth option, of which Urdu's has the one.
fn with_suggestions() -> Poll {
    let mut poll = poll(
        "[en] What shall we bring?\nBread\nSalad\nJuice\n[pl] Co przyniesiemy?\nChleb\nSałatkę\nSok\n[ur] ہم کیا لائیں؟\nروٹی\nسلاد\nجوس",
        "K7M2QX",
    );
    poll.options.push(PollOption::Suggested(idea("ur", "میٹھے پکوان")));
    poll.options.push(PollOption::Suggested(idea("vi", "Bánh <mì>")));
    poll
}

fn fates() -> Suggestions {
    let declined = |reason: &str| SuggestionFate::Declined(Reason::parse(reason, tag("en")).unwrap());
    Suggestions::new(
        vec![
            SuggestionFate::Accepted(number(4)),
            SuggestionFate::Accepted(number(5)),
            SuggestionFate::SameAs(number(2)),
            declined("Nuts are not safe for all children."),
            declined("Nuts are not safe for all children."),
            SuggestionFate::SetAside,
            SuggestionFate::Late,
        ],
        5,
    )
}

#[test]
fn every_view() {
    let texts = Texts::built_in();
    let (poll, zone) = (with_suggestions(), TimeZone::default());
    let closed = poll.clone().close(CLOSED).unwrap();
    let pass = BallotPass::parse("0123456789abcdef").unwrap();
    let tally = tally(&poll, &[2, 0, 0, 6, 0]);
    let text = OptionText::parse(1, "میٹھے <پکوان>").unwrap();
    let url = || "https://t.me/chorus_bot?start=help".to_owned();
    for language in ["en", "ur", "pl"] {
        let speech = texts.find(&tag(language)).unwrap();
        let reading = Reading::new(speech, &poll);
        let heard = |fate| suggestion_heard(speech, &poll, &[&text], &fate, |_| pass.clone());
        let own = GroupLanguages::new([speech.tag().clone()]).unwrap();
        let two = GroupLanguages::from_text(&format!("{language},en")).unwrap_or_else(|| own.clone());
        let group = waiting(idea("ur", "میٹھے <پکوان>"));
        let reason = Reason::parse("Sugar is <not> for all children.", tag("en")).unwrap();
        let ballot = Ballot {
            reading,
            zone: &zone,
            chosen: Some(number(4).into()),
            pass: &pass,
            waiting: false,
            is_organiser: true,
            fewest: Fewest::default(),
            ideas: &[],
        };
        let mut all = vec![
            drawn("card", &card(&texts, &poll, &two, &zone, 8, false, &fates())),
            drawn(
                "card, nothing decided",
                &card(
                    &texts,
                    &poll,
                    &own,
                    &zone,
                    8,
                    false,
                    &Suggestions::new(vec![SuggestionFate::Waiting], 1),
                ),
            ),
            drawn("ballot", &ballot.view(&texts)),
            drawn("ballot, more", &ballot.more(&texts, None, None)),
            drawn("result", &result(&texts, &closed, &two, &zone, &tally, Concerns::default(), &fates())),
            drawn("write", &suggestion_write(reading)),
            drawn("write in private", &suggestion_in_private(speech, url())),
            drawn("thanks", &suggestion_thanks(speech, poll.kind)),
            drawn("thanks in the group", &suggestion_thanks_in_group(speech, poll.kind, url())),
            drawn("notice", &suggestion_to_decide(&texts, speech, &poll, &group, "Families <3")),
            drawn("same as which", &suggestion_same_which(reading, &text, SuggestionId(3))),
            drawn("silence?", &suggestion_silence_ask(speech, &poll, &text, SuggestionId(3))),
            drawn("reason", &suggestion_reason_write(speech, &text)),
            drawn("decided", &suggestion_decided(speech, &poll, false)),
            drawn("decided, more waits", &suggestion_decided(speech, &poll, true)),
            drawn("heard, accepted", &heard(SuggestionFate::Accepted(number(4)))),
            drawn("heard, same", &heard(SuggestionFate::SameAs(number(2)))),
            drawn("heard, declined", &heard(SuggestionFate::Declined(reason))),
            drawn("heard, set aside", &heard(SuggestionFate::SetAside)),
            drawn("heard, late", &heard(SuggestionFate::Late)),
        ];
        for refused in [
            Refusal::SuggestionClosed,
            Refusal::SuggestionsSilenced,
            Refusal::SuggestionsMany { most: 10 },
            Refusal::SuggestionsWaiting,
            Refusal::SuggestionEmpty,
            Refusal::SuggestionLong { chars: 4096 },
            Refusal::SuggestionKnown { number: number(2) },
            Refusal::SuggestionTwice,
            Refusal::WordsOnly,
            Refusal::SuggestionDecided,
            Refusal::SuggestionLate,
            Refusal::OptionsFull,
            Refusal::ReasonEmpty,
            Refusal::ReasonLong { chars: 201 },
        ] {
            all.push(drawn(&format!("{refused:?}"), &refusal(&texts, speech, &refused)));
        }
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(language, all.join("\n\n"));
        });
    }
}

#[test]
fn a_wording_that_is_older_falls_back_to_the_words_as_suggested() {
    let texts = Texts::built_in();
    let mut poll = with_suggestions();
    let option = |poll: &Poll, language: &str, n| {
        Reading::new(texts.find(&tag(language)).unwrap(), poll).option(number(n))
    };
    assert_eq!(option(&poll, "pl", 4), "میٹھے پکوان");
    // Romanian has no words at all: those of the source, and what was suggested.
    assert_eq!(
        (option(&poll, "ro", 1), option(&poll, "ro", 5)),
        ("Bread".to_owned(), "Bánh <mì>".to_owned())
    );
    // Sent again with all options, the wording has words for them, and nothing is foreign any more.
    let wording = Wording::parse("Co przyniesiemy?\nChleb\nSałatkę\nSok\nSłodycze\nBagietkę").unwrap();
    poll.require_fit(&tag("pl"), &wording).unwrap();
    assert!(poll.require_fit(&tag("pl"), &poll.translations[0].wording).is_err());
    poll.translations[0] = PollText { id: TranslationId(9), wording, ..poll.translations[0].clone() };
    assert_eq!(option(&poll, "pl", 4), "Słodycze");
    assert!(Reading::new(texts.find(&tag("pl")).unwrap(), &poll).foreign().is_empty());
    assert_eq!(Reading::new(texts.english(), &poll).foreign().len(), 2);
}

#[test]
fn a_ready_made_poll_with_a_suggestion_takes_words_with_and_without_options() {
    let mut poll = poll("Shall we start at ten?", "A00001");
    let fits = |poll: &Poll, text: &str| poll.require_fit(&tag("pl"), &Wording::parse(text).unwrap()).is_ok();
    assert!(fits(&poll, "Zaczynamy?") && !fits(&poll, "Zaczynamy?\nTak\nNie\nNie wiem"));
    poll.options.push(PollOption::Suggested(idea("ur", "گیارہ بجے")));
    assert!(fits(&poll, "Zaczynamy?") && fits(&poll, "Zaczynamy?\nTak\nNie\nNie wiem\nO jedenastej"));
    assert!(!fits(&poll, "Zaczynamy?\nTak\nNie\nNie wiem"));
}

#[test]
fn what_is_long_still_fits_into_a_message() {
    let texts = Texts::built_in();
    let options: Vec<String> = (0..2).map(|i| format!("{}{i:02}", "👍".repeat(98))).collect();
    let mut poll = poll(&format!("{}\n{}", "👍".repeat(300), options.join("\n")), "K7M2QX");
    let languages = ["vi", "zh", "ja", "ko", "hi", "ta", "te", "th", "km", "my"];
    for (i, language) in languages.into_iter().enumerate() {
        let text = format!("{}{:02}", "👍".repeat(98), i + 50);
        poll.options.push(PollOption::Suggested(idea(language, &text)));
    }
    let group = GroupLanguages::new(texts.all().map(|speech| speech.tag().clone())).unwrap();
    let tally = tally(&poll, &[1_000_000; 12]);
    let (zone, many) = (
        TimeZone::default(),
        Concerns { unclear: 1_000_000, wrong_question: 1_000_000, ..Concerns::default() },
    );
    let closed = poll.clone().close(CLOSED).unwrap();
    let longest = OptionText::parse(1, &"👍".repeat(100)).unwrap();
    let one = waiting(Suggestion { language: tag("vi"), text: longest.clone() });
    let reason = SuggestionFate::Declined(Reason::parse(&"👍".repeat(200), tag("en")).unwrap());
    for speech in texts.all() {
        let reading = Reading::new(speech, &closed);
        let views = [
            card(&texts, &poll, &group, &zone, 12_000_000, true, &many_suggestions()),
            result(&texts, &closed, &group, &zone, &tally, many, &many_suggestions()),
            result_for_one(&texts, reading, &zone, &tally, many, &many_suggestions()),
            suggestion_write(reading),
            suggestion_to_decide(&texts, speech, &poll, &one, "Families"),
            suggestion_same_which(reading, &longest, SuggestionId(1)),
            suggestion_heard(speech, &poll, &[&longest; 3], &reason, |_| unreachable!("it is closed")),
        ];
        for (i, view) in views.iter().enumerate() {
            let units = view.text.as_str().encode_utf16().count();
            assert!(units <= 4096, "{}, view {i}, has {units}", speech.tag());
        }
    }
}

#[test]
fn reasons_fall_away_before_a_language_does() {
    let texts = Texts::built_in();
    let closed = with_suggestions().close(CLOSED).unwrap();
    let languages = GroupLanguages::from_text("en,pl,ur").unwrap();
    let tally = tally(&closed, &[]);
    let shown = |fates: &Suggestions| {
        let zone = TimeZone::default();
        result(&texts, &closed, &languages, &zone, &tally, Concerns::default(), fates).text
    };
    let few = shown(&fates());
    assert_eq!(few.as_str().matches("Nuts are not safe").count(), 3, "once in each language");
    let many = shown(&many_suggestions());
    assert!(many.as_str().contains("Co przyniesiemy?") && many.as_str().contains("ہم کیا لائیں؟"));
    assert!(!many.as_str().contains('👍'));
}
