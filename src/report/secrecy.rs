//! An attack on secrecy: a group of forty over ten polls, and somebody who is in it.
//!
//! The attacker knows who is in the group and which language each reads; sees every card, and so how many have answered when
//! somebody says in the chat "I just have"; and has all files of all polls, as the real writers write them. They guess what each person who answered chose, and
//! which row of one poll and which of the next are one person's. The baseline knows the published totals alone. What the attacker
//! gains on it is printed with a 95 per cent interval over 200 groups. Then each defence is taken away alone: the rows get back what
//! it holds back, and the same attacker gains.

use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;

use calamine::{Reader as _, Xlsx};
use rand::RngExt as _;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom as _, SliceRandom as _};

use super::{GroupNames, answers_csv, poll_json, poll_xlsx};
use crate::domain::{
    Concerns, Evidence, Fewest, LanguageTag, OptionNumber, Poll, PollCode, PollState, QuickPoll, Reach,
    Suggestions, Tally, TimeZone,
};
use crate::text::{Reading, Texts};

const SEEDS: u64 = 200;
const POLLS: usize = 10;
const OPTIONS: usize = 4;
/// How many people read each language: some of them few, one of them alone.
const MEMBERS: [(&str, usize); 6] = [("en", 18), ("pl", 9), ("ur", 6), ("ro", 4), ("bn", 2), ("cs", 1)];
/// How likely a member answers a poll, and who answers says so in the chat.
const ANSWERS: f64 = 0.7;
const SAYS_SO: f64 = 0.25;
/// How long a poll is open, in milliseconds.
const OPEN_FOR: i64 = 5 * 24 * 60 * 60 * 1000;
/// The sheet of answers in an English workbook.
const SHEET: &str = "Answers";

/// What is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Without {
    Nothing,
    /// Rows say when somebody answered, to the millisecond.
    DayOnlyTimes,
    /// Rows stand as they came.
    OrderOfRows,
    /// Rows say which language somebody reads.
    WithheldLanguages,
    /// The files of an open poll can be had at any time.
    RefusalWhileOpen,
    /// A person has one pseudonym in all polls.
    KeyAPoll,
}

/// Somebody's answer.
#[derive(Debug, Clone, Copy)]
struct Answer {
    person: usize,
    option: usize,
    at: i64,
    says_so: bool,
}

/// A row as the attacker finds it, and whose it is, which they don't know.
#[derive(Debug, Clone)]
struct Row {
    option: usize,
    at: Option<i64>,
    language: Option<&'static str>,
    pseudonym: Option<usize>,
    whose: usize,
}

/// What there is of a poll: its rows, what people said in the chat, and for some of them the option that an open poll's files gained.
struct Seen {
    rows: Vec<Row>,
    answers: Vec<Answer>,
    gained: HashMap<usize, usize>,
}

fn languages() -> Vec<&'static str> {
    MEMBERS.iter().flat_map(|(tag, people)| std::iter::repeat_n(*tag, *people)).collect()
}

/// What a group of forty answers to ten polls. People differ: each has a leaning, and readers of one language lean alike.
fn group(rng: &mut StdRng) -> Vec<Vec<Answer>> {
    let languages = languages();
    let leaning: Vec<usize> = languages
        .iter()
        .map(|tag| {
            if rng.random_bool(0.5) {
                tag.len() + usize::from(tag.as_bytes()[0])
            } else {
                rng.random_range(0..OPTIONS)
            }
        })
        .collect();
    let poll = |rng: &mut StdRng| {
        let mut answers = Vec::new();
        for (person, leaning) in leaning.iter().enumerate() {
            if rng.random_bool(ANSWERS) {
                let option =
                    if rng.random_bool(0.4) { leaning % OPTIONS } else { rng.random_range(0..OPTIONS) };
                let at = rng.random_range(0..OPEN_FOR);
                answers.push(Answer { person, option, at, says_so: rng.random_bool(SAYS_SO) });
            }
        }
        answers.sort_by_key(|answer| answer.at);
        answers
    };
    (0..POLLS).map(|_| poll(rng)).collect()
}

fn poll() -> Poll {
    let quick = QuickPoll::parse("q\na\nb\nc\nd", |_| None).unwrap();
    let poll = quick.into_poll(PollCode::from_random(1), LanguageTag::parse("en").unwrap()).unwrap();
    Poll { state: PollState::Closed { at: OPEN_FOR, planned: None }, ..poll }
}

/// The poll as the store gives it to the writers.
fn evidence(poll: &Poll, answers: &[Answer]) -> Evidence {
    let fewest = Fewest::default();
    let (languages, mut options) = (languages(), [0u64; OPTIONS]);
    let (mut by_language, mut by_day) = (BTreeMap::<&str, u64>::new(), BTreeMap::<String, u64>::new());
    for answer in answers {
        options[answer.option] += 1;
        *by_language.entry(languages[answer.person]).or_default() += 1;
        *by_day.entry(crate::clock::day(answer.at)).or_default() += 1;
    }
    let number = |at: usize| OptionNumber::new(at + 1).unwrap().into();
    let answers: Vec<_> = options
        .iter()
        .enumerate()
        .filter(|(_, people)| **people > 0)
        .map(|(at, people)| (number(at), *people))
        .collect();
    let told = |counts: Vec<u64>| fewest.tellable(&counts);
    let tags = by_language.keys().map(|tag| LanguageTag::parse(tag).unwrap());
    Evidence {
        opened_at: 0,
        tally: Tally::count(poll, answers.iter().copied()),
        answers,
        concerns: Concerns::default(),
        suggestions: Suggestions::default(),
        reach: Reach {
            by_language: tags.zip(told(by_language.values().copied().collect())).collect(),
            by_day: by_day.keys().cloned().zip(told(by_day.values().copied().collect())).collect(),
            by_group: vec![(1, Some(options.iter().sum()))],
        },
        texts: Vec::new(),
        log: Vec::new(),
        zone: TimeZone::default(),
        poll: poll.clone(),
    }
}

/// The options of the rows of the table, in its order. Nothing else may stand in a row: a column more is a finding.
fn csv_rows(texts: &Texts, evidence: &Evidence) -> Vec<usize> {
    let mut bytes = Vec::new();
    answers_csv(evidence, Reading::new(texts.english(), &evidence.poll), &mut bytes).unwrap();
    let mut csv = ::csv::Reader::from_reader(&bytes[..]);
    assert_eq!(csv.headers().unwrap(), vec!["poll", "question", "options", "option_texts"]);
    csv.records().map(|row| row.unwrap()[2].parse::<usize>().unwrap() - 1).collect()
}

fn json_rows(texts: &Texts, evidence: &Evidence) -> Vec<usize> {
    let mut bytes = Vec::new();
    poll_json(texts, evidence, &mut bytes).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let answers: Vec<Vec<usize>> = serde_json::from_value(json["answers"].clone()).unwrap();
    answers.into_iter().map(|options| options[0] - 1).collect()
}

fn xlsx_rows(texts: &Texts, evidence: &Evidence) -> Vec<usize> {
    let mut bytes = Vec::new();
    let reading = Reading::new(texts.english(), &evidence.poll);
    poll_xlsx(texts, evidence, reading, &GroupNames::default(), &mut bytes).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range(SHEET).unwrap();
    assert_eq!(sheet.width(), 2, "the number and the words");
    sheet.rows().skip(1).map(|row| row[0].to_string().parse::<usize>().unwrap() - 1).collect()
}

/// What the attacker has of a poll.
fn seen(
    texts: &Texts,
    rng: &mut StdRng,
    poll: &Poll,
    answers: &[Answer],
    without: Without,
    check: bool,
) -> Seen {
    let all = evidence(poll, answers);
    let options = csv_rows(texts, &all);
    if check {
        assert_eq!(options, json_rows(texts, &all), "one order in all files");
        assert_eq!(options, xlsx_rows(texts, &all), "one order in all files");
    }
    // Whose rows they are: of those who chose the same, the file says nothing.
    let mut owners: Vec<Vec<Answer>> = vec![Vec::new(); OPTIONS];
    let mut shuffled = answers.to_vec();
    shuffled.shuffle(rng);
    for answer in shuffled {
        owners[answer.option].push(answer);
    }
    let languages = languages();
    let row = |answer: Answer| Row {
        option: answer.option,
        at: (without == Without::DayOnlyTimes).then_some(answer.at),
        language: (without == Without::WithheldLanguages).then(|| languages[answer.person]),
        pseudonym: (without == Without::KeyAPoll).then_some(answer.person),
        whose: answer.person,
    };
    let mut rows: Vec<Row> = options.iter().map(|option| row(owners[*option].pop().unwrap())).collect();
    if without == Without::OrderOfRows {
        rows = answers.iter().map(|answer| row(*answer)).collect();
    }
    let mut gained = HashMap::new();
    if without == Without::RefusalWhileOpen {
        for (at, answer) in answers.iter().enumerate().filter(|(_, answer)| answer.says_so) {
            let count = |rows: &[usize]| {
                let mut counts = [0usize; OPTIONS];
                rows.iter().for_each(|option| counts[*option] += 1);
                counts
            };
            let before = count(&csv_rows(texts, &evidence(poll, &answers[..at])));
            let after = count(&csv_rows(texts, &evidence(poll, &answers[..=at])));
            let more = (0..OPTIONS).find(|option| after[*option] > before[*option]);
            gained.insert(answer.person, more.unwrap());
        }
    }
    Seen { rows, answers: answers.to_vec(), gained }
}

/// The option that most of the rows have; one of those that most have, where there are several.
fn most_common<'r>(rng: &mut StdRng, rows: impl Iterator<Item = &'r Row>) -> usize {
    let mut counts = [0usize; OPTIONS];
    rows.for_each(|row| counts[row.option] += 1);
    let most = counts.iter().copied().max().unwrap_or_default();
    let best: Vec<usize> = (0..OPTIONS).filter(|option| counts[*option] == most).collect();
    *best.choose(rng).unwrap()
}

/// The rows that may be a person's.
fn candidates<'s>(seen: &'s Seen, person: usize, known: &HashMap<usize, usize>) -> Vec<&'s Row> {
    let said = seen.answers.iter().enumerate().find(|(_, answer)| answer.person == person && answer.says_so);
    let language = languages()[person];
    let may_be = |row: &&Row| {
        row.language.is_none_or(|read| read == language)
            && row.at.zip(said).is_none_or(|(at, (_, said))| at == said.at)
            && row.pseudonym.zip(known.get(&person)).is_none_or(|(name, known)| name == *known)
    };
    let rows: Vec<&Row> = seen.rows.iter().filter(may_be).collect();
    // The card told how many had answered when they said so. Rows that are sorted by what was chosen do not stand as they came.
    match said {
        Some((rank, _)) if !seen.rows.is_sorted_by_key(|row| row.option) => vec![&seen.rows[rank]],
        _ => rows,
    }
}

/// The pseudonyms that can only be one person's: a name that is in every poll in which they said that they answered, and no other is.
fn known_names(polls: &[Seen]) -> HashMap<usize, usize> {
    let mut names: HashMap<usize, Vec<usize>> = HashMap::new();
    for seen in polls {
        let here: Vec<usize> = seen.rows.iter().filter_map(|row| row.pseudonym).collect();
        if here.is_empty() {
            return HashMap::new();
        }
        for answer in seen.answers.iter().filter(|answer| answer.says_so) {
            let may_be = names.entry(answer.person).or_insert_with(|| here.clone());
            may_be.retain(|name| here.contains(name));
        }
    }
    names
        .into_iter()
        .filter(|(_, names)| names.len() == 1)
        .map(|(person, names)| (person, names[0]))
        .collect()
}

/// What the attacker gains in one group: on who answered what, and on which two rows are one person's; each a share of all guesses.
fn gain(texts: &Texts, seed: u64, without: Without) -> (f64, f64) {
    let mut rng = StdRng::seed_from_u64(seed);
    let poll = poll();
    let polls: Vec<Seen> = group(&mut rng)
        .iter()
        .map(|answers| seen(texts, &mut rng, &poll, answers, without, seed == 0))
        .collect();
    let known = known_names(&polls);
    let (mut right, mut by_totals, mut guesses) = (0, 0, 0);
    for seen in &polls {
        for answer in &seen.answers {
            let guess = match seen.gained.get(&answer.person) {
                Some(option) => *option,
                None => most_common(&mut rng, candidates(seen, answer.person, &known).into_iter()),
            };
            right += i32::from(guess == answer.option);
            by_totals += i32::from(most_common(&mut rng, seen.rows.iter()) == answer.option);
            guesses += 1;
        }
    }
    let (mut linked, mut by_chance, mut links) = (0, 0, 0);
    for pair in polls.windows(2) {
        for row in &pair[0].rows {
            let same = |other: &&Row| row.pseudonym == other.pseudonym && row.language == other.language;
            let like: Vec<&Row> = pair[1].rows.iter().filter(same).collect();
            let guess = like.choose(&mut rng).map(|other| other.whose);
            linked += i32::from(guess == Some(row.whose));
            by_chance +=
                i32::from(pair[1].rows.choose(&mut rng).is_some_and(|other| other.whose == row.whose));
            links += 1;
        }
    }
    (f64::from(right - by_totals) / f64::from(guesses), f64::from(linked - by_chance) / f64::from(links))
}

/// The mean, and how far its 95 per cent interval reaches to either side.
fn mean(gains: &[f64]) -> (f64, f64) {
    let n = gains.len() as f64;
    let mean = gains.iter().sum::<f64>() / n;
    let variance = gains.iter().map(|gain| (gain - mean).powi(2)).sum::<f64>() / (n - 1.0);
    (mean, 1.96 * (variance / n).sqrt())
}

#[test]
#[expect(clippy::print_stdout, reason = "what the attacker gains is to be read")]
fn whoever_has_all_files_learns_no_more_than_the_totals_tell() {
    let texts = Texts::built_in();
    println!("{SEEDS} groups of 40, {POLLS} polls each: what the attacker gains on the totals, in points");
    let all = [
        Without::Nothing,
        Without::DayOnlyTimes,
        Without::OrderOfRows,
        Without::WithheldLanguages,
        Without::RefusalWhileOpen,
        Without::KeyAPoll,
    ];
    for without in all {
        let (answers, links): (Vec<f64>, Vec<f64>) =
            (0..SEEDS).map(|seed| gain(&texts, seed, without)).unzip();
        let [(answer, answer_off), (link, link_off)] = [mean(&answers), mean(&links)];
        println!(
            "without {without:?}: who chose what {:+.2} ± {:.2}, which two are one person's {:+.2} ± {:.2}",
            answer * 100.0,
            answer_off * 100.0,
            link * 100.0,
            link_off * 100.0
        );
        let has_gained = answer > answer_off || link > link_off;
        if without == Without::Nothing {
            assert!(
                answer.abs() <= answer_off && link.abs() <= link_off,
                "the interval does not include zero"
            );
            assert!(answer_off < 0.01 && link_off < 0.01, "too wide an interval to find anything");
        } else {
            assert!(has_gained, "the attacker gains nothing without {without:?}: the attack is blind");
        }
    }
}
