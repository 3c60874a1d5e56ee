//! What a group did in a period, as a funder asks for it. Every number in it was told before, on a card or in a poll's file, or is a sum of
//! suggestions: nothing is counted anew over people, who can't be recognised from one poll to the next.

use std::collections::BTreeMap;

use jiff::ToSpan as _;

use super::{Context, Decision, Evidence, LanguageTag, Outcome, Poll, PollOption, ReadyAnswer, TimeZone};

/// How long a report looks back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportSpan {
    /// Three months.
    Quarter,
    /// Twelve months.
    Year,
    /// Since the beginning.
    All,
}

impl ReportSpan {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Quarter, Self::Year, Self::All];

    /// As buttons write it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Quarter => "q",
            Self::Year => "y",
            Self::All => "a",
        }
    }

    /// The span of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|span| span.key() == key)
    }

    /// When it begins, if it ends now: at the beginning of that day, in epoch milliseconds.
    #[must_use]
    pub fn begins(self, now: i64, zone: &TimeZone) -> i64 {
        let months = match self {
            Self::Quarter => 3,
            Self::Year => 12,
            Self::All => return 0,
        };
        let day = zone.local(now).date().saturating_sub(months.months());
        zone.millis(day.at(0, 0, 0, 0)).unwrap_or_default()
    }
}

/// A decision of the period.
#[derive(Debug, Clone)]
pub struct ReportedDecision {
    /// Its words.
    pub poll: Poll,
    /// When it was posted, in epoch milliseconds.
    pub posted_at: i64,
    /// The polls behind it, and what came of it.
    pub decision: Decision,
    /// When the first of those polls was opened, in epoch milliseconds; none without a poll.
    pub asked_at: Option<i64>,
}

impl ReportedDecision {
    /// How many whole days people had from the first question to the decision.
    #[must_use]
    pub fn days(&self) -> Option<u64> {
        const DAY: i64 = 24 * 60 * 60 * 1000;
        self.asked_at.map(|asked| u64::try_from((self.posted_at - asked) / DAY).unwrap_or_default())
    }

    /// What was told in the decision's own language besides what will be done.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.poll.source.wording.context
    }
}

/// What became of all suggestions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SuggestionFates {
    /// How many came.
    pub came: u64,
    /// Became an option.
    pub became_options: u64,
    /// Said what an option said.
    pub same: u64,
    /// Were put to a vote of their own.
    pub put_to_vote: u64,
    /// Did not become an option.
    pub declined: u64,
    /// Are not decided.
    pub undecided: u64,
}

/// A group's report.
#[derive(Debug, Clone)]
pub struct Report {
    /// From when on, in epoch milliseconds; 0: from the beginning.
    pub from: i64,
    /// Until when, in epoch milliseconds.
    pub until: i64,
    /// The polls that were opened in that time and are closed, in order.
    pub polls: Vec<Evidence>,
    /// How many more are still open.
    pub still_open: u64,
    /// The decisions of that time, in order.
    pub decisions: Vec<ReportedDecision>,
}

impl Report {
    /// How many answers there are in all. The same person may stand behind several.
    #[must_use]
    pub fn answers(&self) -> u64 {
        self.polls.iter().map(|poll| poll.tally.people()).sum()
    }

    /// The most people who answered one poll.
    #[must_use]
    pub fn most_people(&self) -> u64 {
        self.polls.iter().map(|poll| poll.tally.people()).max().unwrap_or_default()
    }

    /// The languages in which enough people answered one poll, each with the most that did: a sum over polls might be one person's.
    #[must_use]
    pub fn languages(&self) -> BTreeMap<&LanguageTag, u64> {
        let mut most = BTreeMap::new();
        for (language, people) in self.polls.iter().flat_map(|poll| &poll.reach.by_language) {
            if let Some(people) = people {
                let known: &mut u64 = most.entry(language).or_default();
                *known = (*known).max(*people);
            }
        }
        most
    }

    /// What became of suggestions.
    #[must_use]
    pub fn suggestions(&self) -> SuggestionFates {
        let mut fates = SuggestionFates::default();
        for suggestions in self.polls.iter().map(|poll| &poll.suggestions) {
            fates.came += suggestions.came();
            fates.became_options += suggestions.accepted().len() as u64;
            fates.same += suggestions.same().values().sum::<u64>();
            fates.put_to_vote += suggestions.votes().len() as u64;
            fates.declined += suggestions.declined();
            fates.undecided += suggestions.undecided();
        }
        fates
    }

    /// What people need to take part, each with the most who said so in one poll. Only ready-made answers are known to be that.
    #[must_use]
    pub fn barriers(&self) -> Vec<(ReadyAnswer, u64)> {
        let mut barriers: Vec<(ReadyAnswer, u64)> = Vec::new();
        for evidence in &self.polls {
            for (number, option) in evidence.poll.numbered() {
                let PollOption::Ready(answer) = option else { continue };
                let people = evidence.tally.of(number);
                if !answer.is_barrier() || people == 0 {
                    continue;
                }
                match barriers.iter_mut().find(|(known, _)| known == answer) {
                    Some((_, most)) => *most = (*most).max(people),
                    None => barriers.push((*answer, people)),
                }
            }
        }
        barriers.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
        barriers
    }

    /// How many decisions have polls behind them.
    #[must_use]
    pub fn shaped(&self) -> u64 {
        self.decisions.iter().filter(|decided| !decided.decision.cites.is_empty()).count() as u64
    }

    /// The days that people had before decisions, the fewest and the most.
    #[must_use]
    pub fn days(&self) -> Option<(u64, u64)> {
        let days = || self.decisions.iter().filter_map(ReportedDecision::days);
        Some((days().min()?, days().max()?))
    }

    /// The decisions of which it is known that they did not happen, or that say what can't be done.
    pub fn not_done(&self) -> impl Iterator<Item = &ReportedDecision> {
        self.decisions.iter().filter(|decided| {
            decided.context().cannot.is_some()
                || matches!(decided.decision.outcome, Some(Outcome::NotDone | Outcome::Partly))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        Concerns, Fewest, Kind, OptionNumber, PollCode, QuickPoll, Reach, Reason, SuggestionFate,
        Suggestions, Tally,
    };
    use super::*;

    const DAY: i64 = 24 * 60 * 60 * 1000;

    fn poll(text: &str) -> Poll {
        let english = LanguageTag::parse("en").unwrap();
        let quick = QuickPoll::parse(text, |_| None).unwrap();
        quick.into_poll(PollCode::from_random(1), english).unwrap().open(None).unwrap()
    }

    fn evidence(poll: Poll, people: &[u64], languages: &[(&str, Option<u64>)]) -> Evidence {
        let number = |n| OptionNumber::new(n).unwrap().into();
        let answers: Vec<_> = (1..).map(number).zip(people.iter().copied()).collect();
        let by_language = languages.iter().map(|(tag, people)| (LanguageTag::parse(tag).unwrap(), *people));
        Evidence {
            opened_at: 0,
            tally: Tally::count(&poll, answers.iter().copied()).told(Fewest::default()),
            answers,
            concerns: Concerns::default(),
            suggestions: Suggestions::default(),
            reach: Reach { by_language: by_language.collect(), ..Reach::default() },
            texts: Vec::new(),
            log: Vec::new(),
            zone: TimeZone::default(),
            poll,
        }
    }

    fn decision(asked_at: Option<i64>, posted_at: i64, outcome: Option<Outcome>) -> ReportedDecision {
        let poll = Poll { kind: Kind::Decision, options: Vec::new(), ..poll("We open at nine\na\nb") };
        let cites = asked_at.map(|_| PollCode::from_random(1)).into_iter().collect();
        ReportedDecision { poll, posted_at, asked_at, decision: Decision { cites, review_at: None, outcome } }
    }

    fn report(polls: Vec<Evidence>, decisions: Vec<ReportedDecision>) -> Report {
        Report { from: 0, until: 0, polls, still_open: 0, decisions }
    }

    #[test]
    fn a_language_has_the_most_that_one_poll_told_of_never_a_sum() {
        let all = report(
            vec![
                evidence(poll("a\nb\nc"), &[6, 5], &[("pl", Some(5)), ("ur", None)]),
                evidence(poll("a\nb\nc"), &[9, 0], &[("pl", Some(7)), ("ur", None)]),
            ],
            Vec::new(),
        );
        let polish = LanguageTag::parse("pl").unwrap();
        assert_eq!(all.languages(), BTreeMap::from([(&polish, 7)]));
        assert_eq!((all.answers(), all.most_people()), (20, 11));
    }

    #[test]
    fn barriers_are_what_people_need_and_not_other_answers() {
        let needs = || Poll {
            options: [ReadyAnswer::Childcare, ReadyAnswer::Travel, ReadyAnswer::NothingNeeded]
                .map(PollOption::Ready)
                .to_vec(),
            ..poll("q\na\nb\nc")
        };
        let all =
            report(vec![evidence(needs(), &[2, 0, 5], &[]), evidence(needs(), &[1, 4, 0], &[])], Vec::new());
        assert_eq!(all.barriers(), [(ReadyAnswer::Travel, 4), (ReadyAnswer::Childcare, 2)]);
    }

    #[test]
    fn every_suggestion_has_one_fate() {
        let mut one = evidence(poll("a\nb\nc"), &[], &[]);
        let reason = Reason::parse("too dear", LanguageTag::parse("en").unwrap()).unwrap();
        let number = OptionNumber::new(1).unwrap();
        let fates = vec![
            SuggestionFate::Accepted(number),
            SuggestionFate::SameAs(number),
            SuggestionFate::Declined(reason),
            SuggestionFate::SetAside,
            SuggestionFate::Waiting,
        ];
        one.suggestions = Suggestions::new(fates, 3);
        let fates = report(vec![one], Vec::new()).suggestions();
        let expected = SuggestionFates {
            came: 5,
            became_options: 1,
            same: 1,
            put_to_vote: 0,
            declined: 2,
            undecided: 1,
        };
        assert_eq!(fates, expected);
    }

    #[test]
    fn days_are_whole_and_a_decision_without_a_poll_has_none() {
        let decisions = vec![
            decision(Some(DAY), 4 * DAY - 1, Some(Outcome::Done)),
            decision(Some(DAY), 11 * DAY, Some(Outcome::NotDone)),
            decision(None, 5 * DAY, None),
        ];
        let all = report(Vec::new(), decisions);
        assert_eq!(all.days(), Some((2, 10)));
        assert_eq!((all.shaped(), all.not_done().count()), (2, 1));
        assert_eq!(report(Vec::new(), vec![decision(None, DAY, None)]).days(), None);
    }

    #[test]
    fn a_span_begins_with_a_day_in_the_groups_zone() {
        let zone = TimeZone::default();
        // 28 November 2026, 12:00 UTC; in August, London is an hour ahead.
        let now = 1_795_867_200_000;
        let begins = |span: ReportSpan| zone.local(span.begins(now, &zone)).to_string();
        assert_eq!(begins(ReportSpan::Quarter), "2026-08-28T00:00:00");
        assert_eq!(begins(ReportSpan::Year), "2025-11-28T00:00:00");
        assert_eq!(ReportSpan::All.begins(now, &zone), 0);
        assert!(ReportSpan::ALL.into_iter().all(|span| ReportSpan::from_key(span.key()) == Some(span)));
    }
}
