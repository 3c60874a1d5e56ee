//! Everything that people see, in every language, as text to be read in the diff.

use super::super::view::View;
use super::*;
use crate::config::Host;
use crate::domain::{
    Command, GroupLanguages, LanguageTag, Poll, PollState, PressOutcome, Principle, QuickPoll, ReadyAnswer,
    Tally,
};
use crate::text::Texts;

fn poll(text: &str, code: &str) -> Poll {
    let quick = QuickPoll::parse(text).unwrap();
    Poll {
        code: PollCode::parse(code).unwrap(),
        source: LanguageTag::parse("en").unwrap(),
        question: quick.question,
        options: quick.options,
        state: PollState::Open,
    }
}

fn number(n: usize) -> OptionNumber {
    OptionNumber::new(n).unwrap()
}

/// A message as its reader sees it. Marks of direction are shown, since they matter and can't be seen.
fn drawn(title: &str, view: &View) -> String {
    let marks = [("\u{2068}", "⟨"), ("\u{2069}", "⟩"), ("\u{200E}", "‹LRM›"), ("\u{200F}", "‹RLM›")];
    let text = format!("## {title}\n{}\n{}", view.text.as_str(), view.keyboard.drawn());
    marks.iter().fold(text, |text, (mark, shown)| text.replace(mark, shown)).trim_end().to_owned()
}

fn everything(texts: &Texts, speech: &Speech) -> Vec<String> {
    let meeting = poll(
        "When shall we <b>meet</b>?\nTuesday evening\nSaturday morning, in the library by the park\nاتوار",
        "K7M2QX",
    );
    let ready = poll("Shall we start at ten?", "A00001");
    let languages = GroupLanguages::from_text("en,pl,ur").unwrap();
    let pass = crate::domain::BallotPass::parse("0123456789abcdef").unwrap();
    let tally = Tally::count(3, [(number(1), 1), (number(2), 5), (number(3), 6)]);
    let host = Host { name: Some("Families Together, hello@example.org".to_owned()) };
    let mut all = vec![
        drawn("welcome", &welcome(&[speech])),
        drawn("group languages", &group_languages(texts, speech, &languages)),
        drawn("card, nobody yet", &card(texts, speech, &meeting, &languages, 0)),
        drawn("card, ready-made answers", &card(texts, speech, &ready, &languages, 22)),
        drawn("ballot, no answer yet", &ballot(texts, speech, &meeting, None, &pass)),
        drawn("ballot, answered", &ballot(texts, speech, &ready, Some(number(3)), &pass)),
        drawn("result", &result(speech, &meeting, &tally)),
        drawn("result, nobody", &result(speech, &ready, &Tally::count(3, []))),
        drawn("announcement", &announcement(speech)),
        drawn("principles in the group", &group_principles(speech)),
        drawn("principles", &principles(speech)),
        drawn("language", &language_choice(texts, speech, &crate::domain::Back::Nowhere)),
        drawn("language saved", &language_saved(texts, speech, false)),
        drawn("start", &start(speech, "chorus_bot")),
        drawn("help", &help(speech)),
        drawn("privacy", &privacy(speech, &host)),
    ];
    all.extend(Principle::all().map(|p| drawn(&format!("principle {}", p.number()), &principle(speech, p))));
    for outcome in [
        PressOutcome::First(number(2)),
        PressOutcome::Again(number(1)),
        PressOutcome::Changed(number(3)),
        PressOutcome::Same(number(1)),
        PressOutcome::Withdrawn,
        PressOutcome::NothingToWithdraw,
    ] {
        let (text, alert) = press_answer(speech, &meeting, outcome);
        all.push(format!("## press, {outcome:?}, alert: {alert}\n{text}"));
    }
    all
}

#[test]
fn every_view_in_every_language() {
    let texts = Texts::load().unwrap();
    for speech in texts.all() {
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("{}", speech.tag()), everything(&texts, speech).join("\n\n"));
        });
    }
}

#[test]
fn every_command_has_a_line_in_help() {
    let texts = Texts::load().unwrap();
    for speech in texts.all() {
        let help = help(speech).text.as_str().to_owned();
        for command in Command::ALL.into_iter().filter(|c| ![Command::Start, Command::Help].contains(c)) {
            assert!(
                help.contains(&format!("/{}", command.name())),
                "{} lacks /{}",
                speech.tag(),
                command.name()
            );
        }
    }
}

#[test]
fn a_press_is_answered_within_its_limit_in_every_language() {
    let texts = Texts::load().unwrap();
    for option in ["👍".repeat(100), "ж".repeat(100), "x".to_owned()] {
        let poll = poll(&format!("q\n{option}\nother"), "K7M2QX");
        for speech in texts.all() {
            for outcome in
                [PressOutcome::First, PressOutcome::Again, PressOutcome::Changed, PressOutcome::Same]
            {
                let (text, _) = press_answer(speech, &poll, outcome(number(1)));
                let units = text.encode_utf16().count();
                assert!(units <= 200, "{} has {units}: {text}", speech.tag());
                assert!(text.contains("1. "), "{}: {text}", speech.tag());
            }
        }
    }
}

#[test]
fn the_longest_poll_fits_into_a_message() {
    let texts = Texts::load().unwrap();
    let options: Vec<String> = (0..12).map(|i| format!("{}{i:02}", "👍".repeat(98))).collect();
    let poll = poll(&format!("{}\n{}", "👍".repeat(300), options.join("\n")), "K7M2QX");
    let languages = GroupLanguages::new(texts.all().map(|speech| speech.tag().clone())).unwrap();
    let tally = Tally::count(12, (1..=12).map(|n| (number(n), 1_000_000)));
    for speech in texts.all() {
        for view in [card(&texts, speech, &poll, &languages, 12_000_000), result(speech, &poll, &tally)] {
            assert!(view.text.as_str().encode_utf16().count() <= 4096, "{}", speech.tag());
        }
    }
}

#[test]
fn ready_made_answers_stand_in_every_language() {
    let texts = Texts::load().unwrap();
    let english: Vec<String> =
        ReadyAnswer::DEFAULT.map(|a| option_text(texts.english(), &PollOption::Ready(a))).to_vec();
    for speech in texts.all().filter(|s| s.tag().as_str() != "en") {
        for (answer, english) in ReadyAnswer::DEFAULT.into_iter().zip(&english) {
            assert_ne!(&option_text(speech, &PollOption::Ready(answer)), english, "{}", speech.tag());
        }
    }
}
