//! Suggestions: those that wait, with their words and who is to hear of it, both sealed; and what became of the others. Ideas for an
//! open question are suggestions that wait until they are put to a vote.
//!
//! The caller holds the poll's row (`polls::load_locked`) where it writes. Who made one is a name of the poll's, not the one that
//! they answer under.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::statements::{on_tx, run};
use super::vault::Sealed;
use super::{Result, Tx, Vault, corrupt};
use crate::domain::{
    LanguageTag, OptionNumber, OptionText, OwnIdea, PollCode, Reason, Suggestion, SuggestionFate,
    SuggestionId, Suggestions, SuggestionsBefore, Vote,
};

/// A suggestion that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its number in the poll.
    pub id: SuggestionId,
    /// What is suggested.
    pub suggestion: Suggestion,
    /// The poll's pseudonym of who made it.
    pub author: String,
    /// Who is to hear what becomes of it; nobody where an administrator wrote as the group.
    pub user: Option<i64>,
    /// Whether an organiser marked it for a vote.
    pub is_marked: bool,
}

#[derive(Serialize, Deserialize)]
struct Plain {
    text: String,
    user: Option<i64>,
}

/// Keeps a suggestion that waits, and gives its number.
pub async fn insert(
    tx: &mut Tx,
    vault: &Vault,
    poll: &PollCode,
    suggestion: &Suggestion,
    author: &str,
    user: Option<i64>,
    day: &str,
) -> Result<SuggestionId> {
    const NEXT: &str = "SELECT COALESCE(MAX(id), 0) + 1 FROM suggestion WHERE poll = $1";
    let id: i64 = on_tx!(&mut *tx, t => sqlx::query_scalar(NEXT).bind(poll.as_str()).fetch_one(t).await)?;
    let plain = Plain { text: suggestion.text.as_str().to_owned(), user };
    let plain = serde_json::to_vec(&plain).map_err(|e| sqlx::Error::Encode(e.into()))?;
    let sealed = vault.seal(Sealed::Suggestion, &plain);
    const SQL: &str = "INSERT INTO suggestion (poll, id, language, state, option, reason, author, sealed, day) \
        VALUES ($1, $2, $3, 'waiting', NULL, NULL, $4, $5, $6)";
    run!(&mut *tx, SQL, poll.as_str(), id, suggestion.language.as_str(), author, sealed, day)?;
    suggestion_id(id)
}

/// The suggestions of a poll that wait, in order.
pub async fn waiting(tx: &mut Tx, vault: &Vault, poll: &PollCode) -> Result<Vec<Waiting>> {
    const SQL: &str = "SELECT id, language, author, sealed, marked FROM suggestion WHERE poll = $1 AND state = 'waiting' ORDER BY id";
    type Row = (i64, String, String, Vec<u8>, bool);
    let rows: Vec<Row> = on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    rows.into_iter()
        .map(|(id, language, author, sealed, is_marked)| {
            let (text, user) = open(vault, &sealed)?;
            let language = LanguageTag::parse(&language).ok_or_else(|| corrupt("language"))?;
            let suggestion = Suggestion { language, text };
            Ok(Waiting { id: suggestion_id(id)?, suggestion, author, user, is_marked })
        })
        .collect()
}

/// What a poll's suggestions mean for one more by that person.
pub async fn before(tx: &mut Tx, vault: &Vault, poll: &PollCode, author: &str) -> Result<SuggestionsBefore> {
    const OWN: &str = "SELECT COUNT(*) FROM suggestion WHERE poll = $1 AND author = $2";
    let own: i64 =
        on_tx!(&mut *tx, t => sqlx::query_scalar(OWN).bind(poll.as_str()).bind(author).fetch_one(t).await)?;
    const SILENCED: &str = "SELECT COUNT(*) FROM suggestion_silenced WHERE poll = $1 AND author = $2";
    let silenced: i64 = on_tx!(&mut *tx, t => sqlx::query_scalar(SILENCED).bind(poll.as_str()).bind(author).fetch_one(t).await)?;
    let waiting = waiting(tx, vault, poll).await?;
    Ok(SuggestionsBefore {
        own_waiting: waiting.iter().filter(|one| one.author == author).count(),
        waiting: waiting.into_iter().map(|one| one.suggestion.text).collect(),
        own: usize::try_from(own).unwrap_or(usize::MAX),
        is_silenced: silenced > 0,
    })
}

/// What became of a suggestion, if the poll has it.
pub async fn fate(tx: &mut Tx, poll: &PollCode, id: SuggestionId) -> Result<Option<SuggestionFate>> {
    const SQL: &str = "SELECT s.state, s.option, s.reason, s.vote, o.body FROM suggestion s \
        LEFT JOIN poll_option o ON o.poll = s.vote AND o.number = s.option WHERE s.poll = $1 AND s.id = $2 AND s.state <> 'taken_back'";
    let row: Option<FateRow> = on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).bind(i64::from(id.0)).fetch_optional(t).await)?;
    row.map(read_fate).transpose()
}

/// What became of all suggestions of a poll.
pub async fn all(tx: &mut Tx, poll: &PollCode) -> Result<Suggestions> {
    const SQL: &str = "SELECT s.state, s.option, s.reason, s.vote, o.body, s.author FROM suggestion s \
        LEFT JOIN poll_option o ON o.poll = s.vote AND o.number = s.option WHERE s.poll = $1 AND s.state <> 'taken_back' ORDER BY s.id";
    type Row = (String, Option<i64>, Option<String>, Option<String>, Option<String>, String);
    let rows: Vec<Row> = on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    let mut authors = HashSet::new();
    let mut fates = Vec::with_capacity(rows.len());
    for (state, option, reason, vote, body, author) in rows {
        fates.push(read_fate((state, option, reason, vote, body))?);
        authors.insert(author);
    }
    Ok(Suggestions::new(fates, authors.len() as u64))
}

/// Keeps what becomes of a suggestion that waits. Its words, and who is to hear of it, are forgotten.
pub async fn settle(tx: &mut Tx, poll: &PollCode, id: SuggestionId, fate: &SuggestionFate) -> Result<()> {
    const SQL: &str = "UPDATE suggestion SET state = $3, option = $4, reason = $5, vote = $6, sealed = NULL \
        WHERE poll = $1 AND id = $2 AND state = 'waiting'";
    let (state, option, reason, vote) = match fate {
        SuggestionFate::Waiting => return Ok(()),
        SuggestionFate::Accepted(number) => ("accepted", Some(*number), None, None),
        SuggestionFate::SameAs(number) => ("same", Some(*number), None, None),
        SuggestionFate::Declined(reason) => ("declined", None, Some(reason.to_stored()), None),
        SuggestionFate::SetAside => ("silenced", None, None, None),
        SuggestionFate::Late => ("late", None, None, None),
        SuggestionFate::PutToVote(vote) => ("vote", Some(vote.option), None, Some(vote.poll.as_str())),
    };
    let option = option.map(|number| i64::from(number.get()));
    run!(tx, SQL, poll.as_str(), i64::from(id.0), state, option, reason, vote).map(drop)
}

/// Takes no more suggestions of a person in the poll.
pub async fn silence(tx: &mut Tx, poll: &PollCode, author: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO suggestion_silenced (poll, author) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    run!(tx, SQL, poll.as_str(), author).map(drop)
}

/// Marks an idea that waits for a vote, or takes the mark away.
pub async fn mark(tx: &mut Tx, poll: &PollCode, id: SuggestionId, is_marked: bool) -> Result<()> {
    const SQL: &str = "UPDATE suggestion SET marked = $3 WHERE poll = $1 AND id = $2 AND state = 'waiting'";
    run!(tx, SQL, poll.as_str(), i64::from(id.0), is_marked).map(drop)
}

/// Takes a person's ideas back that wait: nothing is kept of them but their numbers, which no other idea gets.
/// Gives how many they were.
pub async fn take_back(tx: &mut Tx, poll: &PollCode, author: &str) -> Result<u64> {
    const SQL: &str = "UPDATE suggestion SET state = 'taken_back', author = '', language = '', day = '', sealed = NULL \
        WHERE poll = $1 AND author = $2 AND state = 'waiting'";
    run!(tx, SQL, poll.as_str(), author)
}

/// A person's own ideas for an open question, in order.
pub async fn own(tx: &mut Tx, vault: &Vault, poll: &PollCode, author: &str) -> Result<Vec<OwnIdea>> {
    const SQL: &str = "SELECT s.sealed, o.body FROM suggestion s \
        LEFT JOIN poll_option o ON o.poll = s.vote AND o.number = s.option \
        WHERE s.poll = $1 AND s.author = $2 ORDER BY s.id";
    type Row = (Option<Vec<u8>>, Option<String>);
    let rows: Vec<Row> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).bind(author).fetch_all(t).await)?;
    rows.into_iter()
        .map(|(sealed, body)| match (sealed, body) {
            (Some(sealed), _) => Ok(OwnIdea { text: open(vault, &sealed)?.0, is_voted: false }),
            (None, Some(body)) => Ok(OwnIdea { text: read_text(&body)?, is_voted: true }),
            (None, None) => Err(corrupt("suggestion")),
        })
        .collect()
}

/// The words of a suggestion that waits, for who made it.
pub(super) fn words(vault: &Vault, sealed: &[u8]) -> Result<String> {
    open(vault, sealed).map(|(text, _)| text.as_str().to_owned())
}

/// The words of a suggestion that waits, and who is to hear of it.
fn open(vault: &Vault, sealed: &[u8]) -> Result<(OptionText, Option<i64>)> {
    let plain = vault.open(Sealed::Suggestion, sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
    let plain: Plain = serde_json::from_slice(&plain).map_err(|_| corrupt("suggestion"))?;
    Ok((read_text(&plain.text)?, plain.user))
}

fn read_text(text: &str) -> Result<OptionText> {
    OptionText::parse(1, text).map_err(|_| corrupt("suggestion"))
}

/// State, option, reason; where it was put to a vote, the poll and its words there.
type FateRow = (String, Option<i64>, Option<String>, Option<String>, Option<String>);

fn read_fate((state, option, reason, vote, body): FateRow) -> Result<SuggestionFate> {
    let number = option.and_then(|number| usize::try_from(number).ok()).and_then(OptionNumber::new);
    let reason = reason.and_then(|reason| Reason::from_stored(&reason));
    let fate = match state.as_str() {
        "waiting" => Some(SuggestionFate::Waiting),
        "accepted" => number.map(SuggestionFate::Accepted),
        "same" => number.map(SuggestionFate::SameAs),
        "declined" => reason.map(SuggestionFate::Declined),
        "silenced" => Some(SuggestionFate::SetAside),
        "late" => Some(SuggestionFate::Late),
        "vote" => number.zip(vote.as_deref().and_then(PollCode::parse)).zip(body).and_then(
            |((option, poll), body)| {
                let text = OptionText::parse(1, &body).ok()?;
                Some(SuggestionFate::PutToVote(Vote { poll, option, text }))
            },
        ),
        _ => None,
    };
    fate.ok_or_else(|| corrupt("suggestion"))
}

fn suggestion_id(stored: i64) -> Result<SuggestionId> {
    u32::try_from(stored).map(SuggestionId).map_err(|_| corrupt("suggestion"))
}
