//! What people see of an open question, as text to be read in the diff.

use super::super::tests::{drawn, number, poll, tag, tally};
use super::super::{
    Ballot, card, refusal, result, result_for_one, still_open, suggestion_heard, suggestion_thanks,
    suggestion_write,
};
use super::*;
use crate::domain::{
    Concerns, Fewest, GroupLanguages, OptionText, Refusal, Suggestion, SuggestionFate, SuggestionId, TimeZone,
};

const CLOSED: i64 = 1_795_809_600_000;

/// An open question in English, Polish and Urdu.
fn question() -> Poll {
    poll(
        "[en] What would help you to come?\n[pl] Co pomogłoby Ci przyjść?\n[ur] آنے میں کیا مدد دے گا؟\n#ideas",
        "K7M2QX",
    )
}

fn words(text: &str) -> OptionText {
    OptionText::parse(1, text).unwrap()
}

fn waiting(id: u32, language: &str, text: &str, is_marked: bool) -> Waiting {
    let suggestion = Suggestion { language: tag(language), text: words(text) };
    Waiting { id: SuggestionId(id), suggestion, author: String::new(), user: Some(1), is_marked }
}

fn put_to_vote(poll: &str, option: usize, text: &str) -> SuggestionFate {
    SuggestionFate::PutToVote(Vote {
        poll: PollCode::parse(poll).unwrap(),
        option: number(option),
        text: words(text),
    })
}

/// Ten ideas of nine people; three are put to a vote, in two polls.
fn some() -> Suggestions {
    let voted = [
        put_to_vote("B00002", 2, "Dzieci <w> sali obok"),
        put_to_vote("A00001", 1, "بچوں کی دیکھ بھال"),
        put_to_vote("B00002", 1, "A lift home"),
    ];
    Suggestions::new(voted.into_iter().chain(vec![SuggestionFate::Waiting; 7]).collect(), 9)
}

#[test]
fn every_view() {
    let texts = Texts::built_in();
    let (poll, zone) = (question(), TimeZone::default());
    let closed = poll.clone().close(CLOSED).unwrap();
    let pass = BallotPass::parse("0123456789abcdef").unwrap();
    let tally = tally(&poll, &[]);
    let (none, some) = (Suggestions::default(), some());
    let own = [
        OwnIdea { text: words("میٹھے <پکوان>"), is_voted: true },
        OwnIdea { text: words("A lift home"), is_voted: false },
    ];
    let mut listed: Vec<Waiting> =
        (4..=12).map(|id| waiting(id, "pl", &format!("Pomysł {id}"), false)).collect();
    listed.insert(0, waiting(1, "ur", "میٹھے <پکوان>", true));
    listed.insert(1, waiting(2, "en", "A lift home", true));
    for language in ["en", "ur", "pl"] {
        let speech = texts.find(&tag(language)).unwrap();
        let reading = Reading::new(speech, &poll);
        let group = GroupLanguages::new([speech.tag().clone()]).unwrap();
        let two = GroupLanguages::from_text(&format!("{language},en")).unwrap_or_else(|| group.clone());
        let ballot = |ideas, is_organiser| Ballot {
            reading,
            zone: &zone,
            chosen: None,
            pass: &pass,
            waiting: false,
            is_organiser,
            fewest: Fewest::default(),
            ideas,
        };
        let no_concerns = Concerns::default();
        let mut all = vec![
            drawn("card", &card(&texts, &poll, &two, &zone, 0, true, &some)),
            drawn("card, no ideas", &card(&texts, &poll, &group, &zone, 0, false, &none)),
            drawn("ballot, no ideas", &ballot(&[], false).view(&texts)),
            drawn("ballot", &ballot(&own, false).view(&texts)),
            drawn("ballot, all put to a vote", &ballot(&own[..1], false).view(&texts)),
            drawn("ballot, more", &ballot(&own, true).more(&texts, None, None)),
            drawn("write", &suggestion_write(reading)),
            drawn("thanks", &suggestion_thanks(speech, poll.kind)),
            drawn(
                "heard",
                &suggestion_heard(speech, &poll, &[&own[1].text], &put_to_vote("B00002", 1, "x"), |_| {
                    pass.clone()
                }),
            ),
            drawn("list", &ideas(&texts, reading, &listed, &some, IdeaStep::Page(0))),
            drawn(
                "list, after a mark",
                &ideas(&texts, reading, &listed, &some, IdeaStep::Mark(SuggestionId(11))),
            ),
            drawn("list, one marked", &ideas(&texts, reading, &listed[1..3], &none, IdeaStep::Page(9))),
            drawn("list, no ideas", &ideas(&texts, reading, &[], &none, IdeaStep::Page(0))),
            drawn("result", &result(&texts, &closed, &two, &zone, &tally, no_concerns, &some)),
            drawn("result, no ideas", &result(&texts, &closed, &group, &zone, &tally, no_concerns, &none)),
            drawn("still open", &still_open(speech, &poll, 0, Some(no_concerns), &some)),
        ];
        for refused in [
            Refusal::SuggestionsMany { most: 3 },
            Refusal::OpenWithOptions,
            Refusal::IdeasFew,
            Refusal::IdeasMany,
            Refusal::IdeasGone,
            Refusal::ExportOpen,
        ] {
            all.push(drawn(&format!("{refused:?}"), &refusal(&texts, speech, &refused)));
        }
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(language, all.join("\n\n"));
        });
    }
}

#[test]
fn what_is_long_still_fits_into_a_message() {
    let texts = Texts::built_in();
    let poll = poll(&format!("{}\n#ideas", "👍".repeat(300)), "K7M2QX");
    let closed = poll.clone().close(CLOSED).unwrap();
    let (zone, pass) = (TimeZone::default(), BallotPass::parse("0123456789abcdef").unwrap());
    let longest = |n: u32| format!("{}{n:02}", "👍".repeat(98));
    let listed: Vec<Waiting> = (1..=40).map(|id| waiting(id, "vi", &longest(id), id <= 12)).collect();
    // Four votes on twelve ideas each.
    let votes = (0..48)
        .map(|n| put_to_vote(["A00001", "A00002", "A00003", "A00004"][n / 12], n % 12 + 1, &longest(9)));
    let many = Suggestions::new(votes.collect(), 48);
    let group = GroupLanguages::new(texts.all().map(|speech| speech.tag().clone())).unwrap();
    let concerns = Concerns { unclear: 1_000_000, wrong_question: 1_000_000, ..Concerns::default() };
    let tally = tally(&poll, &[]);
    let own = [1, 2, 3].map(|n| OwnIdea { text: words(&longest(n)), is_voted: n == 1 });
    for speech in texts.all() {
        let reading = Reading::new(speech, &poll);
        let ballot = Ballot {
            reading,
            zone: &zone,
            chosen: None,
            pass: &pass,
            waiting: true,
            is_organiser: true,
            fewest: Fewest::default(),
            ideas: &own,
        };
        let views = [
            card(&texts, &poll, &group, &zone, 0, true, &many),
            result(&texts, &closed, &group, &zone, &tally, concerns, &many),
            result_for_one(&texts, Reading::new(speech, &closed), &zone, &tally, concerns, &many),
            ballot.view(&texts),
            ballot.more(&texts, None, None),
            ideas(&texts, reading, &listed, &many, IdeaStep::Page(1)),
            suggestion_heard(
                speech,
                &poll,
                &own.each_ref().map(|idea| &idea.text),
                &put_to_vote("A00001", 1, "x"),
                |_| pass.clone(),
            ),
        ];
        for (i, view) in views.iter().enumerate() {
            let units = view.text.as_str().encode_utf16().count();
            assert!(units <= 4096, "{}, view {i}, has {units}", speech.tag());
        }
    }
}
