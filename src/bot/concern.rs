//! "I don't understand this" and "this is the wrong question", under "More" on a ballot: one of them a person, the same again
//! takes it back. Organisers get numbers of five and more; from the group's share of those who answered on, the card says so and
//! they are told once.

use super::incoming::CallbackQuery;
use super::{Answer, Asked, Bot, Handled, Trouble, ballot, notice};
use crate::domain::{BallotPass, Concern, ConcernShare, Concerns, PollCode, Refusal, decide_concern};
use crate::store::{self, Tx, cards, concerns, groups, polls, updates};

/// A press on a concern, in the group or in the private chat; the ballot is redrawn.
pub(super) async fn on_press(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
    pressed: Concern,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    let now_has = match set(bot, update, query.from.id, code, pressed).await {
        // The ballot was open when the poll closed: they are told, and the result takes its place.
        Err(Trouble::Refused(refusal @ Refusal::ConcernClosed)) => {
            let mut tx = bot.store.read().await?;
            let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
            let text = Some(crate::text::refusal(&bot.texts, speech, &refusal));
            let told = Answer::Press { id: query.id.clone(), text, alert: true };
            drop(tx);
            let result = ballot::show(bot, &query.from, asked.answered(), code).await?;
            return Ok(std::iter::once(told).chain(result).collect());
        }
        now_has => now_has?,
    };
    notice::concerned(bot, code).await;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    drop(tx);
    let said = if now_has.is_some() { speech.concern_saved() } else { speech.concern_taken_back() };
    let told = Answer::Press { id: query.id.clone(), text: Some(said), alert: false };
    match ballot::show_back(bot, &query.from, asked.answered(), code).await {
        Ok(back) => Ok(std::iter::once(told).chain(back).collect()),
        // It is counted, so nobody is to press again: the old buttons stay.
        Err(Trouble::Failed(error)) => {
            tracing::warn!(%error, "a ballot is not redrawn");
            Ok(vec![told])
        }
        Err(trouble) => Err(trouble),
    }
}

/// Keeps the concern, and gives what the person has from now on. The cards are redrawn only where their line comes or goes.
async fn set(
    bot: &Bot,
    update: i64,
    user: i64,
    code: &PollCode,
    pressed: Concern,
) -> Result<Option<Concern>, Trouble> {
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let person = polls::voter_key(&mut tx, &bot.vault, code).await?.concerned(user);
    let current = concerns::of(&mut tx, code, &person).await?;
    if !updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        return Ok(current);
    }
    let next = decide_concern(&poll, current, pressed)?;
    let thresholds = Thresholds::load(&mut tx, code).await?;
    let before = concerns::count(&mut tx, code).await?.told(bot.fewest);
    concerns::set(&mut tx, code, &person, next).await?;
    let after = concerns::count(&mut tx, code).await?.told(bot.fewest);
    let has_changed = thresholds.reached(before).ne(thresholds.reached(after));
    if has_changed {
        cards::bump(&mut tx, code).await?;
    }
    tx.commit().await?;
    if has_changed {
        bot.courier.notify_one();
    }
    Ok(next)
}

/// From how many people on the groups that have a poll speak of a concern.
pub(super) struct Thresholds {
    answered: u64,
    shares: Vec<(i64, ConcernShare)>,
}

impl Thresholds {
    pub(super) async fn load(tx: &mut Tx, code: &PollCode) -> store::Result<Self> {
        let answered = polls::counts(tx, code).await?.iter().map(|(_, people)| people).sum();
        let mut shares = Vec::new();
        for group in cards::groups_of(tx, code).await? {
            shares.push((group, groups::concern_share(tx, group).await?));
        }
        Ok(Self { answered, shares })
    }

    /// The groups whose share is reached.
    pub(super) fn reached(&self, concerns: Concerns) -> impl Iterator<Item = i64> {
        let reached = self.shares.iter().filter(move |(_, share)| share.is_reached(concerns, self.answered));
        reached.map(|(group, _)| *group)
    }
}
