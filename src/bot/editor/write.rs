//! What a person sends in the private chat while words or a recording are awaited of them.

use super::{answer, list, require_changeable, require_member, visitor};
use crate::bot::incoming::{Message, User, Voice};
use crate::bot::{Asked, Bot, Handled, Trouble, notice};
use crate::clock::day;
use crate::domain::log::LogEvent;
use crate::domain::{
    Checkers, LanguageTag, MAX_VOICE_SECONDS, MAX_WAITING, Origin, PollCode, PollState, Refusal, Wording,
};
use crate::store::translations::{self, Content, FileId, New};
use crate::store::{Tx, awaited, log, polls, updates};

/// Words of a poll in a language.
pub(in crate::bot) async fn on_text(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    (code, language): (&PollCode, &LanguageTag),
    text: &str,
) -> Handled {
    let poll = polls::load(&mut bot.store.read().await?, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let mut wording = Wording::parse_for(poll.kind, text)?;
    if wording.context.is_empty() {
        // Who mends a word of the question need not send again what the poll is about.
        wording.context = poll.text_in(language).map(|now| now.wording.context.clone()).unwrap_or_default();
    }
    let content = Content::Words(wording);
    take(bot, update, message, user, (code, language), content).await
}

/// A recording of a poll in a language.
pub(in crate::bot) async fn on_voice(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    (code, language): (&PollCode, &LanguageTag),
    voice: &Voice,
) -> Handled {
    if voice.duration > MAX_VOICE_SECONDS {
        return Err(Refusal::VoiceLong.into());
    }
    let content = Content::Voice(FileId(voice.file_id.clone()));
    take(bot, update, message, user, (code, language), content).await
}

/// Keeps what a person sent for a language.
async fn take(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    (code, language): (&PollCode, &LanguageTag),
    content: Content,
) -> Handled {
    let visitor = visitor(bot, user, code).await?;
    require_member(bot, &visitor).await?;
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(Vec::new());
    }
    require_changeable(&poll)?;
    if let Content::Words(wording) = &content {
        poll.require_fit(language, wording)?;
    }
    let author = polls::voter_key(&mut tx, &bot.vault, code).await?.author(user.id);
    let origin = if visitor.is_organiser { Origin::Organiser } else { Origin::Member };
    let day = day(now);
    let new = New { language, content: &content, origin, author: Some(&author), day: &day };
    let said = match visitor.is_organiser {
        true => {
            translations::add_live(&mut tx, &bot.vault, code, &new).await?;
            visitor.speech.editor_saved()
        }
        false => {
            require_room(&mut tx, bot, code, language, &author).await?;
            translations::add_waiting(&mut tx, &bot.vault, code, &new).await?;
            match super::check::rule(&mut tx, &visitor).await? {
                Checkers::Readers => visitor.speech.editor_thanks(),
                Checkers::Organisers => visitor.speech.editor_thanks_organisers(),
            }
        }
    };
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    let view = list(bot, &mut tx, &visitor, code, Some(said)).await?;
    if visitor.is_organiser && poll.state != PollState::Draft {
        log::append(&mut tx, code, LogEvent::translated(language), now).await?;
    }
    tx.commit().await?;
    bot.courier.notify_one();
    let answers = vec![answer(bot, &visitor, Asked::by_message(message, user), code, view)];
    if !visitor.is_organiser
        && let Some(group) = visitor.groups.first()
    {
        notice::waiting(bot, *group, &poll, language).await;
    }
    Ok(answers)
}

/// Goes on while a language has room for one more translation that waits; an author's next one takes the place of their last.
async fn require_room(
    tx: &mut Tx,
    bot: &Bot,
    code: &PollCode,
    language: &LanguageTag,
    author: &str,
) -> Result<(), Trouble> {
    let standing = translations::standing(tx, &bot.vault, code).await?;
    let others = standing
        .iter()
        .filter(|one| one.is_waiting && one.language == *language && one.author.as_deref() != Some(author));
    if others.count() >= MAX_WAITING { Err(Refusal::EnoughWaiting.into()) } else { Ok(()) }
}
