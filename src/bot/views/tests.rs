//! Everything that people see, in every language, as text to be read in the diff.

mod bell;
mod context;
mod ending;
mod reword;

use std::collections::HashSet;

use super::super::view::View;
use super::*;
use crate::config::{Host, Keeping, LawfulBasis};
use crate::domain::{
    BallotPass, Checkers, Command, Concern, ConcernShare, Concerns, Fewest, Forgotten, GroupClock,
    GroupLanguages, Kind, LanguageTag, Poll, PollOption, PollState, PollText, PollVoice, PressOutcome,
    Principle, QuickPoll, QuietHours, ReadyAnswer, Reason, Region, Replaced, SuggestionFate, Suggestions,
    Tally, TimeZone, TranslationId, Wording,
};
use crate::store::translations::{Content, FileId, Translation};
use crate::text::{know_ready_answers, ready_answer};

mod kinds;

pub(super) fn poll(text: &str, code: &str) -> Poll {
    let quick = QuickPoll::parse(text, |tag| Some(tag.clone())).unwrap();
    quick.into_poll(PollCode::parse(code).unwrap(), tag("en")).unwrap().open(None).unwrap()
}

pub(super) fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

/// So many people chose option 1, 2 and so on alone.
pub(super) fn tally(poll: &Poll, people: &[u64]) -> Tally {
    Tally::count(poll, (1..).zip(people).map(|(n, people)| (number(n).into(), *people)))
}

pub(super) fn number(n: usize) -> OptionNumber {
    OptionNumber::new(n).unwrap()
}

/// A message as its reader sees it. Marks of direction are shown, since they matter and can't be seen.
pub(super) fn drawn(title: &str, view: &View) -> String {
    assert_marks(title, view);
    let marks = [("\u{2068}", "⟨"), ("\u{2069}", "⟩"), ("\u{200E}", "‹LRM›"), ("\u{200F}", "‹RLM›")];
    let text = format!("## {title}\n{}\n{}", view.text.as_str(), view.keyboard.drawn());
    marks.iter().fold(text, |text, (mark, shown)| text.replace(mark, shown)).trim_end().to_owned()
}

/// Isolation is opened and closed, and nothing that a machine reads has marks of direction.
fn assert_marks(title: &str, view: &View) {
    let mut open = 0_i32;
    for c in view.text.as_str().chars() {
        open += i32::from(c == '\u{2068}') - i32::from(c == '\u{2069}');
        assert!((0..=1).contains(&open), "{title}: {}", view.text.as_str());
    }
    assert_eq!(open, 0, "{title}: {}", view.text.as_str());
    let markup = view.keyboard.to_edited_markup();
    for key in markup["inline_keyboard"].as_array().unwrap().iter().flat_map(|row| row.as_array().unwrap()) {
        let read = [&key["callback_data"], &key["url"]].into_iter().filter_map(|value| value.as_str());
        assert!(read.flat_map(str::chars).all(|c| c.is_ascii_graphic()), "{title}: {key}");
        let label = key["text"].as_str().unwrap();
        assert!(label.encode_utf16().count() <= 40, "{title}: {label}");
    }
}

fn everything(texts: &Texts, speech: &Speech) -> Vec<String> {
    let meeting = poll(
        "When shall we <b>meet</b>?\nTuesday evening\nSaturday morning, in the library by the park\nاتوار",
        "K7M2QX",
    );
    let ready = poll("Shall we start at ten?", "A00001");
    let languages = GroupLanguages::from_text("en,pl,ur").unwrap();
    let own = GroupLanguages::new([speech.tag().clone()]).unwrap();
    let pass = BallotPass::parse("0123456789abcdef").unwrap();
    let mut translated = ready.clone();
    let words = |id, origin, checked| PollText {
        id: TranslationId(id),
        language: speech.tag().clone(),
        wording: Wording::parse("× Chorus, ABSS (12:30)?").unwrap(),
        origin,
        checked,
    };
    let zone = TimeZone::default();
    let ballot = |poll: &Poll, chosen, waiting| {
        Ballot {
            reading: Reading::new(speech, poll),
            zone: &zone,
            chosen,
            pass: &pass,
            waiting,
            is_organiser: false,
            fewest: Fewest::default(),
            ideas: &[],
        }
        .view(texts)
    };
    let (many, few) = (
        Concerns { unclear: 5, wrong_question: 12, ..Concerns::default() },
        Concerns { unclear: 4, wrong_question: 4, ..Concerns::default() },
    );
    let tally = tally(&meeting, &[1, 5, 6]);
    let (nobody, none) = (Tally::count(&ready, []), Suggestions::default());
    let clock = GroupClock { zone: zone.clone(), quiet: QuietHours::from_text("21-8") };
    let share = ConcernShare::Quarter;
    let set_up =
        SettingsOf { group: -1001, title: "Southend Parents", languages: &languages, clock: &clock, share };
    let closed = |poll: &Poll| poll.clone().close(1_795_809_600_000).unwrap();
    let host = Host {
        name: Some("Families Together".to_owned()),
        contact: Some("hello@example.org".to_owned()),
        lawful_basis: Some(LawfulBasis::LegitimateInterests),
        keeping: Keeping::default(),
        ..Host::default()
    };
    let all_forgotten = Forgotten {
        withdrawn: 1,
        untied: 2,
        concerns: 3,
        ideas: 4,
        translations: 5,
        reminders: 6,
        sketches: 7,
        letters: 8,
        settings: 9,
    };
    let mut all = vec![
        drawn("welcome", &welcome(&[speech])),
        drawn("group languages", &group_languages(texts, speech, -1001, &languages, Checkers::Readers)),
        drawn("settings", &settings(texts, speech, set_up)),
        drawn("settings, which group", &settings_which(speech, &[(-1001, "Southend <Parents>".to_owned())])),
        drawn("settings, no group", &settings_which(speech, &[])),
        drawn("regions", &regions(speech, -1001)),
        drawn("zones", &zones(speech, -1001, Region::Europe, &zone)),
        drawn("concerns, share", &concern_share(speech, -1001, ConcernShare::Quarter, Fewest::default())),
        drawn("still open, to an organiser", &still_open(speech, &meeting, 22, Some(many), &none)),
        drawn(
            "still open, to an organiser, few concerns",
            &still_open(speech, &meeting, 22, Some(few), &none),
        ),
        drawn("notice, concerns", &notice_concerns(speech, &meeting, many, "Families <3")),
        drawn("quiet hours", &quiet(speech, -1001, clock.quiet)),
        drawn("closing, open end", &closing(speech, &meeting, &zone, 1_795_348_800_000)),
        drawn("closing, write", &closing_write(speech, &zone)),
        drawn("ballot, no answer yet", &ballot(&meeting, None, true)),
        drawn("ballot, answered", &ballot(&ready, Some(number(3).into()), false)),
        drawn(
            "result for one",
            &result_for_one(texts, Reading::new(speech, &closed(&meeting)), &zone, &tally, many, &none),
        ),
        drawn(
            "result for one, of four",
            &result_for_one(
                texts,
                Reading::new(speech, &closed(&meeting)),
                &zone,
                &self::tally(&meeting, &[4]),
                few,
                &none,
            ),
        ),
        drawn(
            "result for one, nobody",
            &result_for_one(texts, Reading::new(speech, &closed(&ready)), &zone, &nobody, few, &none),
        ),
        drawn("principles in the group", &group_principles(speech)),
        drawn("principles", &principles(speech)),
        drawn("language", &language_choice(texts, speech, &crate::domain::Back::Nowhere)),
        drawn("language saved", &language_saved(texts, speech, false)),
        drawn("start", &start(speech, "chorus_bot")),
        drawn("help", &help(speech)),
        drawn("privacy", &privacy(speech, &host)),
        drawn("forget", &forget_ask(speech)),
        drawn("forgotten", &forgotten(speech, &all_forgotten)),
    ];
    let hosted = |basis| Host {
        lawful_basis: Some(basis),
        keeping: Keeping { days: 1, ..host.keeping },
        ..host.clone()
    };
    let told = privacy(speech, &host).text.as_str().to_owned();
    for (title, host) in [
        ("privacy, by consent", hosted(LawfulBasis::Consent)),
        ("privacy, as a public task", hosted(LawfulBasis::PublicTask)),
        ("privacy, of a host who is not named", Host::default()),
    ] {
        let shown = drawn(title, &privacy(speech, &host));
        let others = shown.lines().filter(|line| !told.contains(*line));
        all.push(others.collect::<Vec<_>>().join("\n"));
    }
    for (id, origin, checked) in
        [(2, Origin::Organiser, true), (3, Origin::Member, true), (4, Origin::Machine, false)]
    {
        translated.translations = vec![words(id, origin, checked)];
        translated.translations.retain(|text| text.language != translated.source.language);
        all.push(drawn(&format!("ballot, words by {}", origin.key()), &ballot(&translated, None, false)));
    }
    translated.voices =
        vec![PollVoice { id: TranslationId(5), language: speech.tag().clone(), origin: Origin::Member }];
    let reading = Reading::new(speech, &translated);
    let waiting = Translation {
        id: TranslationId(6),
        language: speech.tag().clone(),
        content: Content::Words(Wording::parse("<i>Chorus</i>?").unwrap()),
        origin: Origin::Member,
        author: None,
        is_waiting: true,
    };
    let editor = |poll: &Poll, said| {
        let (languages, waiting) = ([tag("en"), tag("pl"), tag("ur"), tag("ro")], [tag("ro")]);
        let editor = Editor {
            speech,
            poll,
            pass: &pass,
            languages: &languages,
            waiting: &waiting,
            is_organiser: true,
        };
        editor.view(texts, said)
    };
    let edited = |poll: &Poll, language: &str, waiting: Option<&Translation>| {
        let language = tag(language);
        EditedLanguage {
            speech,
            poll,
            pass: &pass,
            language: &language,
            waiting,
            may_check: true,
            is_organiser: true,
        }
        .view(texts)
    };
    let mut draft = meeting.clone();
    draft.state = PollState::Draft;
    let voice = Translation { content: Content::Voice(FileId("f1".to_owned())), ..waiting.clone() };
    all.extend([
        drawn(
            "ballot, more",
            &Ballot {
                reading,
                zone: &zone,
                chosen: None,
                pass: &pass,
                waiting: false,
                is_organiser: true,
                fewest: Fewest::default(),
                ideas: &[],
            }
            .more(texts, Some(Concern::WrongQuestion), Some(Bell::Offered)),
        ),
        drawn(
            "card",
            &card(
                texts,
                &translated.clone().close_at(Some(1_795_809_600_000)).unwrap(),
                &own,
                &zone,
                22,
                true,
                &none,
            ),
        ),
        drawn("announcement", &announcement(texts, &closed(&meeting), &own)),
        drawn(
            "reminder",
            &reminder(texts, &translated.clone().close_at(Some(1_795_809_600_000)).unwrap(), &own, &zone),
        ),
        drawn("picture", &View::text(picture_caption(texts, &closed(&meeting), &own))),
        drawn("gap, one", &gap(texts, speech, &draft, &[tag("ur")], &pass, false)),
        drawn("gap, many", &gap(texts, speech, &draft, &[tag("pl"), tag("ur"), tag("ro")], &pass, true)),
        drawn("opened", &opened(speech, &draft, &pass)),
        drawn("machine done", &machine_done(texts, speech, &translated, &[&translated.source], &pass)),
        drawn("machine failed", &machine_failed(speech, &draft, &pass)),
        drawn("editor of a draft", &editor(&draft, None)),
        drawn("editor, after words were sent", &editor(&translated, Some(speech.editor_thanks()))),
        drawn("editor, one language", &edited(&meeting, "cs", None)),
        drawn("editor, words wait", &edited(&translated, speech.tag().as_str(), Some(&waiting))),
        drawn("editor, a recording waits", &edited(&ready, "cs", Some(&voice))),
        drawn(
            "report, which group",
            &report_which(speech, &[(-1001, "Families <3".to_owned()), (-1002, "Leigh".to_owned())]),
        ),
        drawn("report, none", &report_which(speech, &[])),
        drawn("report, which time", &report_span(speech, -1001, "Families <3")),
        drawn("notice, words wait", &notice_waiting(speech, &ready, &pass, "Families <3", "اردو")),
        drawn("notice, a language", &notice_language(speech, "Families <3", "اردو", Fewest::default())),
    ]);
    for refused in [
        Refusal::LanguageTwice { language: tag("ur") },
        Refusal::OptionsDiffer { language: tag("ur"), expected: 3, found: 2 },
        Refusal::OptionsReady { language: tag("ur") },
        Refusal::ConcernClosed,
        Refusal::WordsFixed,
        Refusal::VoiceLong,
        Refusal::VoiceNowhere,
        Refusal::OwnWords,
        Refusal::NotChecker,
        Refusal::EnoughWaiting,
        Refusal::AlreadyOpen,
    ] {
        all.push(drawn(&format!("{refused:?}"), &refusal(texts, speech, &refused)));
    }
    all.extend(
        Principle::all()
            .map(|p| drawn(&format!("principle {}", p.number()), &principle(texts, speech, p, &[]))),
    );
    for outcome in [
        PressOutcome::First(number(2).into()),
        PressOutcome::Again(number(1).into()),
        PressOutcome::Changed(number(3).into()),
        PressOutcome::Same(number(1).into()),
        PressOutcome::Withdrawn,
        PressOutcome::NothingToWithdraw,
    ] {
        let (text, alert) = press_answer(Reading::new(speech, &meeting), outcome);
        all.push(format!("## press, {outcome:?}, alert: {alert}\n{text}"));
    }
    all
}

#[test]
fn every_view_in_every_language() {
    let texts = Texts::built_in();
    for speech in texts.all() {
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("{}", speech.tag()), everything(&texts, speech).join("\n\n"));
        });
    }
}

#[test]
fn a_caption_fits_under_a_picture_in_any_three_languages() {
    let texts = Texts::built_in();
    let closed = poll("q", "K7M2QX").close(1).unwrap();
    for first in texts.all() {
        let languages = [first].into_iter().chain(texts.all()).map(|speech| speech.tag().clone());
        let languages = GroupLanguages::new(languages).unwrap();
        let caption = picture_caption(&texts, &closed, &languages);
        assert!(caption.as_str().encode_utf16().count() <= 1024, "{}", caption.as_str());
        for tag in languages.iter().take(3) {
            let said = texts.find(tag).unwrap().result_picture();
            assert!(caption.as_str().contains(&said), "{tag}: {}", caption.as_str());
        }
    }
}

#[test]
fn every_command_has_a_line_in_help() {
    let texts = Texts::built_in();
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
    let texts = Texts::built_in();
    for option in ["👍".repeat(100), "ж".repeat(100), "x".to_owned()] {
        let poll = poll(&format!("q\n{option}\nother"), "K7M2QX");
        for speech in texts.all() {
            for outcome in
                [PressOutcome::First, PressOutcome::Again, PressOutcome::Changed, PressOutcome::Same]
            {
                let (text, _) = press_answer(Reading::new(speech, &poll), outcome(number(1).into()));
                let units = text.encode_utf16().count();
                assert!(units <= 200, "{} has {units}: {text}", speech.tag());
                assert!(text.contains("1. "), "{}: {text}", speech.tag());
            }
        }
    }
}

/// Suggestions of every fate, with the longest reasons.
pub(super) fn many_suggestions() -> Suggestions {
    let reason = |n: usize| Reason::parse(&format!("{}{n:02}", "👍".repeat(198)), tag("en")).unwrap();
    let fates = (1..=12).flat_map(|n| {
        [
            SuggestionFate::Accepted(number(n)),
            SuggestionFate::SameAs(number(n)),
            SuggestionFate::Declined(reason(n)),
            SuggestionFate::SetAside,
            SuggestionFate::Late,
        ]
    });
    Suggestions::new(fates.collect(), 60)
}

#[test]
fn the_longest_poll_fits_into_a_message() {
    let texts = Texts::built_in();
    let options: Vec<String> = (0..12).map(|i| format!("{}{i:02}", "👍".repeat(98))).collect();
    let poll = poll(&format!("{}\n{}", "👍".repeat(300), options.join("\n")), "K7M2QX");
    let languages = GroupLanguages::new(texts.all().map(|speech| speech.tag().clone())).unwrap();
    let tally = tally(&poll, &[1_000_000; 12]);
    let zone = TimeZone::default();
    let many = Concerns { unclear: 1_000_000, wrong_question: 1_000_000, ..Concerns::default() };
    let suggestions = many_suggestions();
    for speech in texts.all() {
        let mut poll = poll.clone();
        poll.source.language = speech.tag().clone();
        let reason = Reason::parse(&"👍".repeat(200), tag("en")).ok();
        poll.replaces = Some(Replaced { code: poll.code.clone(), reason });
        poll.replaced_by = Some(poll.code.clone());
        for view in [
            card(&texts, &poll, &languages, &zone, 12_000_000, true, &suggestions),
            result(&texts, &poll, &languages, &zone, &tally, many, &suggestions),
        ] {
            assert!(view.text.as_str().encode_utf16().count() <= 4096, "{}", speech.tag());
        }
    }
}

/// The same poll in that many languages, in the group's order; option n of language l says "l…n".
fn in_languages(languages: &[&str], chars: usize) -> Poll {
    let block = |language: &&str| {
        let options: Vec<String> = (1..=12).map(|n| format!("{language}{}{n}", "x".repeat(chars))).collect();
        format!("[{language}] {language} question? {}\n{}", "y".repeat(2 * chars), options.join("\n"))
    };
    poll(&languages.iter().map(block).collect::<Vec<_>>().join("\n"), "K7M2QX")
}

#[test]
fn a_card_stands_in_the_first_three_languages_that_the_poll_has() {
    let texts = Texts::built_in();
    let languages = GroupLanguages::from_text("bn,ur,pl,en,ro").unwrap();
    let poll = in_languages(&["en", "ro", "pl", "ur"], 1);
    for text in [
        card(&texts, &poll, &languages, &TimeZone::default(), 3, false, &Suggestions::default()).text,
        result(
            &texts,
            &poll,
            &languages,
            &TimeZone::default(),
            &Tally::count(&poll, []),
            Concerns::default(),
            &Suggestions::default(),
        )
        .text,
    ] {
        let at = |what: &str| text.as_str().find(what);
        assert!(at("ur question?") < at("pl question?") && at("pl question?") < at("en question?"));
        assert!(at("ur question?").is_some() && at("ro question?").is_none(), "{}", text.as_str());
    }
    let card = card(&texts, &poll, &languages, &TimeZone::default(), 3, false, &Suggestions::default());
    assert!(card.keyboard.drawn().starts_with("[ 1 ] [ 2 ] [ 3 ] [ 4 ]\n[ 5 ]"), "{}", card.keyboard.drawn());
}

#[test]
fn of_a_poll_too_long_for_a_message_the_last_languages_fall_away_and_no_option() {
    let texts = Texts::built_in();
    let languages = GroupLanguages::from_text("en,pl,ro").unwrap();
    for (chars, shown) in [(50, 3), (95, 2)] {
        let poll = in_languages(&["en", "pl", "ro"], chars);
        let text =
            card(&texts, &poll, &languages, &TimeZone::default(), 3, false, &Suggestions::default()).text;
        assert!(text.as_str().encode_utf16().count() <= 4096);
        for (i, language) in ["en", "pl", "ro"].into_iter().enumerate() {
            for option in 1..=12 {
                let written = format!("{option}. {language}{}{option}", "x".repeat(chars));
                assert_eq!(text.as_str().contains(&written), i < shown, "{chars}: {written}");
            }
        }
    }
}

#[test]
fn no_line_of_a_card_has_two_directions() {
    let texts = Texts::built_in();
    let languages = GroupLanguages::from_text("en,ur,ar").unwrap();
    let poll = poll("[en] When?\nMonday\nTuesday\n[ur] کب؟\nپیر\nمنگل\n[ar] متى؟\nالاثنين\nالثلاثاء", "K7M2QX");
    let text = card(&texts, &poll, &languages, &TimeZone::default(), 3, false, &Suggestions::default()).text;
    let rtl =
        |c: char| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    let bare = text.as_str().replace("<b>", "").replace("</b>", "");
    // Two lines name things in their own scripts, each name isolated: the list of languages, and the code.
    for line in bare.lines().filter(|line| !line.contains('\u{2068}')) {
        let mixed = line.chars().any(rtl) && line.chars().any(|c| c.is_ascii_alphabetic());
        assert!(!mixed, "{line}");
    }
}

#[test]
fn the_longest_translation_fits_into_the_editor() {
    let texts = Texts::built_in();
    let languages: Vec<LanguageTag> = texts.all().map(|speech| speech.tag().clone()).collect();
    let pass = BallotPass::parse("0123456789abcdef").unwrap();
    let poll = in_languages(&["en", "pl"], 94);
    let waiting = Translation {
        id: TranslationId(9),
        language: tag("pl"),
        content: Content::Words(poll.translations[0].wording.clone()),
        origin: Origin::Member,
        author: None,
        is_waiting: true,
    };
    for speech in texts.all() {
        let edited = EditedLanguage {
            speech,
            poll: &poll,
            pass: &pass,
            language: &tag("pl"),
            waiting: Some(&waiting),
            may_check: true,
            is_organiser: true,
        };
        let editor = Editor {
            speech,
            poll: &poll,
            pass: &pass,
            languages: &languages,
            waiting: &languages,
            is_organiser: true,
        };
        for view in [edited.view(&texts), editor.view(&texts, None)] {
            assert!(view.text.as_str().encode_utf16().count() <= 4096, "{}", speech.tag());
            assert!(!view.text.as_str().is_empty());
        }
    }
}

#[test]
fn ready_made_answers_stand_in_every_language() {
    let texts = Texts::built_in();
    let english: Vec<String> =
        ReadyAnswer::ALL.into_iter().map(|answer| ready_answer(texts.english(), answer)).collect();
    for speech in texts.all() {
        let own: HashSet<String> =
            ReadyAnswer::ALL.into_iter().map(|answer| ready_answer(speech, answer)).collect();
        assert_eq!(own.len(), english.len(), "two answers are alike in {}", speech.tag());
        // "No" is "No" in Spanish and Italian.
        let alike: Vec<_> = english.iter().filter(|word| own.contains(*word) && *word != "No").collect();
        assert!(speech.tag().as_str() == "en" || alike.is_empty(), "{}: {alike:?}", speech.tag());
    }
}

#[test]
fn a_written_monday_is_known_in_every_language() {
    let texts = Texts::built_in();
    let mut poll = poll("When?\nmonday\nSaturday\nin the library", "K7M2QX");
    know_ready_answers(texts.english(), &mut poll);
    assert_eq!(
        poll.options,
        [
            PollOption::Ready(ReadyAnswer::Monday),
            PollOption::Ready(ReadyAnswer::Saturday),
            PollOption::Written
        ]
    );
    let read = |language: &str| {
        let speech = texts.find(&tag(language)).unwrap();
        let reading = Reading::new(speech, &poll);
        reading.numbers().map(|number| reading.option(number)).collect::<Vec<_>>()
    };
    assert_eq!(read("en"), ["monday", "Saturday", "in the library"], "as it was written");
    assert_eq!(read("pl"), ["Poniedziałek", "Sobota", "in the library"]);
}
