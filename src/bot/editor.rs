//! The editor of a poll's words in other languages: buttons and messages in the private chat. "Help translate" on a ballot leads
//! here, and "Translate it first" before a poll opens.
//!
//! What an organiser sends is the poll's at once. What another member sends waits until an organiser, or (where the group lets
//! them) another person who reads the language, has checked it. Nothing that was sent takes another's place unread: each
//! person's waits beside the others', and what is replaced stays in the record.

use super::close::require_organiser_of_one;
use super::incoming::{CallbackQuery, Message, User, Voice};
use super::view::View;
use super::views::{EditedLanguage, Editor};
use super::{Answer, Asked, Bot, Handled, Trouble, notice};
use crate::clock::day;
use crate::domain::{
    BallotPass, Checker, Checkers, LanguageTag, MAX_VOICE_SECONDS, MAX_WAITING, Origin, Poll, PollCode,
    PollState, Refusal, StartLink, TranslationId, Wording,
};
use crate::store::awaited::{self, Awaited};
use crate::store::translations::{self, Content, FileId, New, Translation};
use crate::store::{Tx, cards, groups, polls, updates};
use crate::text::{Html, Speech};

/// Who opened the editor.
struct Visitor<'v> {
    user: &'v User,
    speech: &'v Speech,
    is_organiser: bool,
    groups: Vec<i64>,
}

/// "Help translate": in the group it opens the private chat, where there is room to write.
pub(super) async fn on_open(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    if let Some(chat) = asked.group() {
        let link = StartLink::Translate(bot.pass(code, query.from.id));
        let asked = Asked::Unseen { chat, query: query.id.clone() };
        return Ok(vec![Answer::Alone { asked, view: View::text(Html::default()), link }]);
    }
    show(bot, &query.from, asked, code).await
}

/// The way in from the group: to the person's own language, where its words are missing or unchecked; an organiser, and who has
/// nothing to mend, gets the list.
pub(super) async fn enter(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    let visitor = visitor(bot, user, code).await?;
    let mut tx = bot.store.read().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    drop(tx);
    let language = visitor.speech.tag();
    match poll.text_in(language) {
        Some(text) if text.checked => show(bot, user, asked, code).await,
        _ if visitor.is_organiser => show(bot, user, asked, code).await,
        _ => show_language(bot, &visitor, asked, code, language).await,
    }
}

/// The list of languages, for a person whose right to it is proved.
async fn show(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    let visitor = visitor(bot, user, code).await?;
    let mut tx = bot.store.write().await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    let view = list(bot, &mut tx, &visitor, code, None).await?;
    tx.commit().await?;
    Ok(vec![answer(bot, &visitor, asked, code, view)])
}

/// One language; what the person sends from now on is for it.
pub(super) async fn on_language(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
    language: &LanguageTag,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    if bot.texts.find(language).is_none_or(|speech| speech.tag() != language) {
        return Err(Refusal::ButtonOutdated.into());
    }
    let visitor = visitor(bot, &query.from, code).await?;
    show_language(bot, &visitor, asked, code, language).await
}

async fn show_language(
    bot: &Bot,
    visitor: &Visitor<'_>,
    asked: Asked,
    code: &PollCode,
    language: &LanguageTag,
) -> Handled {
    let mut tx = bot.store.write().await?;
    let awaited = Awaited { poll: code.clone(), language: language.clone() };
    awaited::set(&mut tx, &bot.vault, visitor.user.id, &awaited, bot.clock.now()).await?;
    let view = one_language(bot, &mut tx, visitor, code, language).await?;
    tx.commit().await?;
    Ok(vec![answer(bot, visitor, asked, code, view)])
}

/// A text in the private chat that is no command.
pub(super) async fn on_text(bot: &Bot, update: i64, message: &Message, user: &User, text: &str) -> Handled {
    let Some(awaited) = awaited_of(bot, user).await? else { return Err(Refusal::UnknownCommand.into()) };
    let content = Content::Words(Wording::parse(text)?);
    take(bot, update, message, user, &awaited, content).await
}

/// A recording in the private chat.
pub(super) async fn on_voice(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    voice: &Voice,
) -> Handled {
    let Some(awaited) = awaited_of(bot, user).await? else { return Err(Refusal::VoiceNowhere.into()) };
    if voice.duration > MAX_VOICE_SECONDS {
        return Err(Refusal::VoiceLong.into());
    }
    take(bot, update, message, user, &awaited, Content::Voice(FileId(voice.file_id.clone()))).await
}

async fn awaited_of(bot: &Bot, user: &User) -> Result<Option<Awaited>, Trouble> {
    let mut tx = bot.store.read().await?;
    Ok(awaited::get(&mut tx, &bot.vault, user.id, bot.clock.now()).await?)
}

/// Goes on for a member of the poll's group: who has left it since has no say in it. Where Telegram does not tell, the link that
/// led here is proof enough.
async fn require_member(bot: &Bot, visitor: &Visitor<'_>) -> Result<(), Trouble> {
    if visitor.is_organiser {
        return Ok(());
    }
    for group in &visitor.groups {
        if bot.api.is_member(*group, visitor.user.id).await.unwrap_or(true) {
            return Ok(());
        }
    }
    Err(Refusal::NotMember.into())
}

/// Keeps what a person sent for a language.
async fn take(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    awaited: &Awaited,
    content: Content,
) -> Handled {
    let Awaited { poll: code, language } = awaited;
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
            match rule(&mut tx, &visitor).await? {
                Checkers::Readers => visitor.speech.editor_thanks(),
                Checkers::Organisers => visitor.speech.editor_thanks_organisers(),
            }
        }
    };
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    let view = list(bot, &mut tx, &visitor, code, Some(said)).await?;
    tx.commit().await?;
    bot.cards.notify_one();
    let mut answers = vec![answer(bot, &visitor, Asked::by_message(message, user), code, view)];
    if !visitor.is_organiser
        && let Some(group) = visitor.groups.first()
    {
        answers.extend(notice::waiting(bot, *group, &poll, language).await?);
    }
    Ok(answers)
}

/// "This is right".
pub(super) async fn on_check(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
    id: TranslationId,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    let visitor = visitor(bot, &query.from, code).await?;
    require_member(bot, &visitor).await?;
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let translation = translations::get(&mut tx, &bot.vault, code, id).await?;
    let translation = translation.ok_or(Refusal::ButtonOutdated)?;
    if updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        require_changeable(&poll)?;
        let checker = checker(bot, &mut tx, &visitor, &translation, code).await?;
        if !checker.may_check(&translation.language, rule(&mut tx, &visitor).await?) {
            let refusal = if checker.is_author { Refusal::OwnWords } else { Refusal::NotChecker };
            return Err(refusal.into());
        }
        match translation.is_waiting {
            true => translations::go_live(&mut tx, &bot.vault, code, id, Some(checker.key())).await?,
            false => translations::set_checked(&mut tx, code, id, checker.key()).await?,
        }
    }
    let view = one_language(bot, &mut tx, &visitor, code, &translation.language).await?;
    tx.commit().await?;
    bot.cards.notify_one();
    Ok(pressed(bot, &visitor, query, asked, code, visitor.speech.editor_checked(), view))
}

/// "Take it away": organisers only, and never the words that the poll was asked in.
pub(super) async fn on_remove(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
    id: TranslationId,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    let visitor = visitor(bot, &query.from, code).await?;
    require_organiser_of_one(bot, &visitor.groups, &query.from).await?;
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let translation = translations::get(&mut tx, &bot.vault, code, id).await?;
    let translation = translation.filter(|_| id != poll.source.id).ok_or(Refusal::ButtonOutdated)?;
    if updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        require_changeable(&poll)?;
        translations::remove(&mut tx, code, id).await?;
    }
    let view = one_language(bot, &mut tx, &visitor, code, &translation.language).await?;
    tx.commit().await?;
    bot.cards.notify_one();
    Ok(pressed(bot, &visitor, query, asked, code, visitor.speech.editor_removed(), view))
}

/// "Done": nothing is awaited any more.
pub(super) async fn on_done(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    let mut tx = bot.store.write().await?;
    awaited::clear(&mut tx, &bot.vault, query.from.id).await?;
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    tx.commit().await?;
    let view = View::text(Html::text(&speech.editor_done()));
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Help }])
}

async fn visitor<'v>(bot: &'v Bot, user: &'v User, code: &PollCode) -> Result<Visitor<'v>, Trouble> {
    let mut tx = bot.store.read().await?;
    let groups = cards::groups_of(&mut tx, code).await?;
    let speech = bot.speech(&mut tx, user, groups.first().copied()).await?;
    drop(tx);
    let is_organiser = match require_organiser_of_one(bot, &groups, user).await {
        Ok(()) => true,
        Err(Trouble::Refused(_)) => false,
        Err(trouble) => return Err(trouble),
    };
    Ok(Visitor { user, speech, is_organiser, groups })
}

/// The list of the group's languages, the poll's, those in which something waits, and the visitor's own.
async fn list(
    bot: &Bot,
    tx: &mut Tx,
    visitor: &Visitor<'_>,
    code: &PollCode,
    said: Option<String>,
) -> Result<View, Trouble> {
    let poll = polls::load(tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let mut languages: Vec<LanguageTag> = Vec::new();
    for group in &visitor.groups {
        languages.extend(groups::languages(tx, *group).await?.iter().flat_map(|all| all.iter().cloned()));
    }
    languages.extend(poll.texts().map(|text| text.language.clone()));
    let waiting = translations::waiting_languages(tx, code).await?;
    languages.extend(waiting.iter().cloned());
    languages.push(visitor.speech.tag().clone());
    let mut listed: Vec<LanguageTag> = Vec::new();
    languages.retain(|language| {
        !listed.contains(language) && {
            listed.push(language.clone());
            true
        }
    });
    let editor = Editor {
        speech: visitor.speech,
        poll: &poll,
        pass: &bot.vault.ballot_pass(code, visitor.user.id),
        languages: &listed,
        waiting: &waiting,
        is_organiser: visitor.is_organiser,
    };
    Ok(editor.view(&bot.texts, said))
}

async fn one_language(
    bot: &Bot,
    tx: &mut Tx,
    visitor: &Visitor<'_>,
    code: &PollCode,
    language: &LanguageTag,
) -> Result<View, Trouble> {
    let poll = polls::load(tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let waiting = translations::standing(tx, &bot.vault, code).await?;
    let waiting = waiting.iter().find(|one| one.is_waiting && one.language == *language);
    let rule = rule(tx, visitor).await?;
    let pass = &bot.vault.ballot_pass(code, visitor.user.id);
    let may_check = match waiting {
        Some(translation) => checker(bot, tx, visitor, translation, code).await?.may_check(language, rule),
        None => {
            let checker =
                Checker { is_organiser: visitor.is_organiser, reads: visitor.speech.tag(), is_author: false };
            checker.may_check(language, rule)
        }
    };
    let is_organiser = visitor.is_organiser;
    let edited = EditedLanguage {
        speech: visitor.speech,
        poll: &poll,
        pass,
        language,
        waiting,
        may_check,
        is_organiser,
    };
    Ok(edited.view(&bot.texts))
}

async fn checker<'c>(
    bot: &Bot,
    tx: &mut Tx,
    visitor: &Visitor<'c>,
    translation: &Translation,
    code: &PollCode,
) -> Result<Checker<'c>, Trouble> {
    let own = polls::voter_key(tx, &bot.vault, code).await?.author(visitor.user.id);
    let is_author = translation.author.as_ref() == Some(&own);
    Ok(Checker { is_organiser: visitor.is_organiser, reads: visitor.speech.tag(), is_author })
}

/// Who may check in the poll's group.
async fn rule(tx: &mut Tx, visitor: &Visitor<'_>) -> Result<Checkers, Trouble> {
    match visitor.groups.first() {
        Some(group) => Ok(groups::checkers(tx, *group).await?),
        None => Ok(Default::default()),
    }
}

/// Words of a closed poll are what was answered.
fn require_changeable(poll: &Poll) -> Result<(), Refusal> {
    match poll.state {
        PollState::Draft | PollState::Open => Ok(()),
        PollState::Closed { .. } => Err(Refusal::WordsFixed),
    }
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

fn answer(bot: &Bot, visitor: &Visitor<'_>, asked: Asked, code: &PollCode, view: View) -> Answer {
    Answer::Alone { asked, view, link: StartLink::Translate(bot.pass(code, visitor.user.id)) }
}

fn pressed(
    bot: &Bot,
    visitor: &Visitor<'_>,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    said: String,
    view: View,
) -> Vec<Answer> {
    let said = Answer::Press { id: query.id.clone(), text: Some(said), alert: false };
    vec![said, answer(bot, visitor, asked.answered(), code, view)]
}
