//! Polls that organisers write in private: all of them sealed, until they are opened.

use serde::{Deserialize, Serialize};

use super::statements::{on_tx, run};
use super::vault::Sealed;
use super::{Result, Tx, Vault, corrupt};
use crate::domain::{
    Context, Kind, LanguageTag, OptionText, Origin, PollCode, PollOption, Question, ReadyAnswer, ReadyPoll,
    Sketch, SketchPress, SketchQuestion, Step, Suggestion, Wording,
};

/// What is sealed of a sketch.
#[derive(Serialize, Deserialize)]
struct Plain {
    code: String,
    /// Who writes it: a Telegram user id.
    user: i64,
    /// As a button that leads to it says it.
    step: String,
    language: String,
    ready: Option<String>,
    question: Option<String>,
    /// Its key, and the most that a person chooses.
    kind: (String, Option<i64>),
    options: Vec<PlainOption>,
    texts: Vec<String>,
    /// Lines with their marks.
    context: Vec<String>,
    /// Language, lines, origin.
    translations: Vec<(String, String, String)>,
    groups: Vec<i64>,
    closes_at: Option<i64>,
    opens_at: Option<i64>,
    /// Not there in sketches that are older than the choice.
    #[serde(default = "yes")]
    invites_suggestions: bool,
    /// A poll's code; not there in sketches that are older than open questions.
    #[serde(default)]
    ideas_of: Option<String>,
    /// Polls' codes, and a time; not there in sketches that are older than decisions.
    #[serde(default)]
    cites: Vec<String>,
    #[serde(default)]
    review_at: Option<i64>,
}

fn yes() -> bool {
    true
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PlainOption {
    /// Its key.
    Ready(String),
    Written,
    /// Language and words.
    Suggested(String, String),
}

/// Keeps a sketch, in place of what was kept of it before.
pub async fn put(tx: &mut Tx, vault: &Vault, user: i64, sketch: &Sketch, now: i64) -> Result<()> {
    const SQL: &str = "INSERT INTO sketch (person, code, sealed, at, opens_at) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (person, code) DO UPDATE SET sealed = excluded.sealed, at = excluded.at, opens_at = excluded.opens_at";
    let opens_at = sketch.opens_at.filter(|_| sketch.step == Step::Scheduled);
    let plain = serde_json::to_vec(&Plain::of(user, sketch)).map_err(|e| sqlx::Error::Encode(e.into()))?;
    let sealed = vault.seal(Sealed::Sketch, &plain);
    run!(tx, SQL, vault.person(user), sketch.code.as_str(), sealed, now, opens_at).map(drop)
}

/// A person's sketch of that code.
pub async fn get(tx: &mut Tx, vault: &Vault, user: i64, code: &PollCode) -> Result<Option<Sketch>> {
    const SQL: &str = "SELECT sealed FROM sketch WHERE person = $1 AND code = $2";
    let sealed: Option<Vec<u8>> = on_tx!(tx, t => {
        sqlx::query_scalar(SQL).bind(vault.person(user)).bind(code.as_str()).fetch_optional(t).await
    })?;
    sealed.map(|sealed| open(vault, &sealed)).transpose()
}

/// The sketch that a person looked at last.
pub async fn newest(tx: &mut Tx, vault: &Vault, user: i64) -> Result<Option<Sketch>> {
    const SQL: &str = "SELECT sealed FROM sketch WHERE person = $1 ORDER BY at DESC, code LIMIT 1";
    let sealed: Option<Vec<u8>> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(vault.person(user)).fetch_optional(t).await)?;
    sealed.map(|sealed| open(vault, &sealed)).transpose()
}

/// Everything that a person writes, the newest first.
pub async fn all(tx: &mut Tx, vault: &Vault, user: i64) -> Result<Vec<Sketch>> {
    const SQL: &str = "SELECT sealed FROM sketch WHERE person = $1 ORDER BY at DESC, code";
    let sealed: Vec<Vec<u8>> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(vault.person(user)).fetch_all(t).await)?;
    sealed.iter().map(|sealed| open(vault, sealed)).collect()
}

/// Takes away everything that a person writes; gives how many sketches that were.
pub async fn remove_all(tx: &mut Tx, vault: &Vault, user: i64) -> Result<u64> {
    run!(tx, "DELETE FROM sketch WHERE person = $1", vault.person(user))
}

/// A sketch whose time to open has come, and the Telegram user id of its writer.
pub async fn due(tx: &mut Tx, vault: &Vault, now: i64) -> Result<Option<(i64, Sketch)>> {
    const SQL: &str = "SELECT sealed FROM sketch WHERE opens_at <= $1 ORDER BY opens_at, code LIMIT 1";
    let sealed: Option<Vec<u8>> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(now).fetch_optional(t).await)?;
    sealed.map(|sealed| Ok((plain(vault, &sealed)?.user, open(vault, &sealed)?))).transpose()
}

/// When the next sketch opens by itself.
pub async fn next(tx: &mut Tx) -> Result<Option<i64>> {
    on_tx!(tx, t => sqlx::query_scalar("SELECT MIN(opens_at) FROM sketch").fetch_one(t).await)
}

/// Tries a sketch that could not be opened now again then.
pub async fn put_off(tx: &mut Tx, vault: &Vault, user: i64, code: &PollCode, until: i64) -> Result<()> {
    const SQL: &str =
        "UPDATE sketch SET opens_at = $3 WHERE person = $1 AND code = $2 AND opens_at IS NOT NULL";
    run!(tx, SQL, vault.person(user), code.as_str(), until).map(drop)
}

/// Takes a sketch away; `false` where it is not there any more: then somebody else has dealt with it.
pub async fn remove(tx: &mut Tx, vault: &Vault, user: i64, code: &PollCode) -> Result<bool> {
    const SQL: &str = "DELETE FROM sketch WHERE person = $1 AND code = $2";
    Ok(run!(tx, SQL, vault.person(user), code.as_str())? > 0)
}

/// Forgets sketches that nobody has looked at since.
pub async fn prune(tx: &mut Tx, before: i64) -> Result<u64> {
    run!(tx, "DELETE FROM sketch WHERE at < $1", before)
}

fn open(vault: &Vault, sealed: &[u8]) -> Result<Sketch> {
    plain(vault, sealed)?.read().ok_or_else(|| corrupt("sketch"))
}

fn plain(vault: &Vault, sealed: &[u8]) -> Result<Plain> {
    let plain = vault.open(Sealed::Sketch, sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
    serde_json::from_slice(&plain).map_err(|_| corrupt("sketch"))
}

impl Plain {
    fn of(user: i64, sketch: &Sketch) -> Self {
        let (ready, question) = match &sketch.question {
            None => (None, None),
            Some(SketchQuestion::Ready(ready)) => (Some(ready.key().to_owned()), None),
            Some(SketchQuestion::Written(question)) => (None, Some(question.as_str().to_owned())),
        };
        let option = |option: &PollOption| match option {
            PollOption::Ready(answer) => PlainOption::Ready(answer.key().to_owned()),
            PollOption::Written => PlainOption::Written,
            PollOption::Suggested(Suggestion { language, text }) => {
                PlainOption::Suggested(language.to_string(), text.as_str().to_owned())
            }
        };
        let translations = sketch.translations.iter().map(|(language, wording, origin)| {
            (language.to_string(), wording.to_lines(), origin.key().to_owned())
        });
        let (kind, most) = sketch.kind.key();
        Self {
            code: sketch.code.to_string(),
            user,
            step: SketchPress::Go(sketch.step.clone()).encode(),
            language: sketch.language.to_string(),
            ready,
            question,
            kind: (kind.to_owned(), most),
            options: sketch.options.iter().map(option).collect(),
            texts: sketch.texts.iter().map(|text| text.as_str().to_owned()).collect(),
            context: sketch.context.lines().collect(),
            translations: translations.collect(),
            groups: sketch.groups.clone(),
            closes_at: sketch.closes_at,
            opens_at: sketch.opens_at,
            invites_suggestions: sketch.invites_suggestions,
            ideas_of: sketch.ideas_of.as_ref().map(ToString::to_string),
            cites: sketch.cites.iter().map(ToString::to_string).collect(),
            review_at: sketch.review_at,
        }
    }

    fn read(self) -> Option<Sketch> {
        let SketchPress::Go(step) = SketchPress::decode(&self.step.split(':').collect::<Vec<_>>())? else {
            return None;
        };
        let question = match (self.ready, self.question) {
            (Some(key), None) => Some(SketchQuestion::Ready(ReadyPoll::from_key(&key)?)),
            (None, Some(text)) => Some(SketchQuestion::Written(Question::parse(&text).ok()?)),
            (None, None) => None,
            _ => return None,
        };
        let option = |option: PlainOption| match option {
            PlainOption::Ready(key) => ReadyAnswer::from_key(&key).map(PollOption::Ready),
            PlainOption::Written => Some(PollOption::Written),
            PlainOption::Suggested(language, text) => {
                let (language, text) = (LanguageTag::parse(&language)?, OptionText::parse(1, &text).ok()?);
                Some(PollOption::Suggested(Suggestion { language, text }))
            }
        };
        let translation = |(language, lines, origin): (String, String, String)| {
            let wording = Wording::from_lines(&lines).ok()?;
            Some((LanguageTag::parse(&language)?, wording, Origin::from_key(&origin)?))
        };
        let mut context = Context::default();
        context.take_from(self.context.iter().map(String::as_str)).ok()?;
        let texts = (1..).zip(&self.texts).map(|(number, text)| OptionText::parse(number, text).ok());
        Some(Sketch {
            code: PollCode::parse(&self.code)?,
            step,
            language: LanguageTag::parse(&self.language)?,
            question,
            kind: Kind::from_key(&self.kind.0, self.kind.1)?,
            options: self.options.into_iter().map(option).collect::<Option<_>>()?,
            texts: texts.collect::<Option<_>>()?,
            context,
            translations: self.translations.into_iter().map(translation).collect::<Option<_>>()?,
            groups: self.groups,
            closes_at: self.closes_at,
            opens_at: self.opens_at,
            invites_suggestions: self.invites_suggestions,
            ideas_of: self.ideas_of.as_deref().and_then(PollCode::parse),
            cites: self.cites.iter().filter_map(|code| PollCode::parse(code)).collect(),
            review_at: self.review_at,
        })
    }
}
