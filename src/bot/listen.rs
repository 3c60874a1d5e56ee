//! 🔊: a recording of a poll, played to the person who asks and to nobody else.

use super::incoming::CallbackQuery;
use super::{Answer, Asked, Bot, Handled};
use crate::domain::{BallotPass, Origin, PollCode, Refusal, StartLink, TranslationId};
use crate::store::translations::{self, Content, FileId};
use crate::store::{self, polls};
use crate::text::{Html, isolate};

/// A recording on its way to a person.
#[derive(Debug, Clone)]
pub(crate) struct Playing {
    pub(super) asked: Asked,
    pub(super) poll: PollCode,
    pub(super) id: TranslationId,
    pub(super) file: FileId,
    pub(super) caption: Html,
    /// What the person is told where Telegram does not have the file any more.
    pub(super) gone: String,
    pub(super) link: StartLink,
}

/// On a ballot: the recording in the person's language.
pub(super) async fn on_ballot(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let voice = poll.voice_in(speech.tag()).ok_or(Refusal::ButtonOutdated)?;
    drop(tx);
    on_one(bot, query, asked, code, pass, voice.id).await
}

/// One recording, whatever its language: in the editor, to check it.
pub(super) async fn on_one(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
    id: TranslationId,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    let translation = translations::get(&mut tx, &bot.vault, code, id).await?;
    let translation = translation.ok_or(Refusal::ButtonOutdated)?;
    let Content::Voice(file) = translation.content else { return Err(Refusal::ButtonOutdated.into()) };
    let by_member = (translation.origin == Origin::Member).then(|| Html::text(&speech.voice_by_member()));
    let name = isolate(&bot.texts.name_of(&translation.language));
    let caption = Html::lines([Html::text(&speech.voice_caption(name))].into_iter().chain(by_member));
    let link = StartLink::Ballot(bot.pass(code, query.from.id));
    let gone = speech.voice_gone();
    Ok(vec![Answer::Voice(Box::new(Playing { asked, poll: code.clone(), id, file, caption, gone, link }))])
}

/// Telegram does not have the file any more: nobody is offered it again.
pub(super) async fn forget(bot: &Bot, playing: &Playing) -> store::Result<()> {
    let mut tx = bot.store.write().await?;
    polls::load_locked(&mut tx, &playing.poll).await?;
    translations::remove(&mut tx, &playing.poll, playing.id).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(())
}
