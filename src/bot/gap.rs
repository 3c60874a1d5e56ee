//! The language gap: a group reads languages that a new poll lacks. Its organiser is asked once, alone, before the card is
//! posted: open now, translate first, or let the machine translate and look.

use super::ephemeral::MAX_EPHEMERAL_CHARS;
use super::incoming::{CallbackQuery, User};
use super::{Answer, Asked, Bot, Handled, Trouble, builder, reword, views};
use crate::clock::day;
use crate::domain::log::LogEvent;
use crate::domain::{
    BallotPass, Context, ContextField, ContextText, LanguageTag, Origin, Poll, PollCode, PollOption,
    PollState, Refusal, StartLink, Wording,
};
use crate::store::translations::{self, Content, New};
use crate::store::{Tx, cards, groups, log, polls, reminders};
use crate::text::{Reading, Speech};

/// A draft that the machine is to translate, for the organiser who asked.
#[derive(Debug, Clone)]
pub(crate) struct MachineWork {
    pub(super) asked: Asked,
    pub(super) user: User,
    pub(super) code: PollCode,
    /// Whether it is a sketch in the private chat.
    pub(super) is_sketch: bool,
}

/// The group's languages that a poll has no words in.
pub(super) async fn lacking(tx: &mut Tx, poll: &Poll) -> Result<Vec<LanguageTag>, Trouble> {
    let mut lacking = Vec::new();
    for group in cards::groups_of(tx, &poll.code).await? {
        if let Some(languages) = groups::languages(tx, group).await? {
            lacking.extend(poll.lacks(languages.iter()));
        }
    }
    Ok(lacking)
}

/// The question to the organiser.
pub(super) fn ask(
    bot: &Bot,
    speech: &Speech,
    asked: Asked,
    user: &User,
    poll: &Poll,
    lacking: &[LanguageTag],
) -> Answer {
    let pass = bot.vault.ballot_pass(&poll.code, user.id);
    let view = views::gap(&bot.texts, speech, poll, lacking, &pass, bot.machine.is_some());
    Answer::Alone { asked, view, link: StartLink::Translate(bot.pass(&poll.code, user.id)) }
}

/// "Open it now".
pub(super) async fn on_open(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, &query.from).await?;
    let poll = open(bot, code).await?;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    let said = Answer::Press { id: query.id.clone(), text: Some(speech.gap_opened()), alert: false };
    Ok(vec![said, opened(bot, speech, asked.answered(), &query.from, &poll)])
}

/// What the organiser sees once a poll is open.
pub(super) fn opened(bot: &Bot, speech: &Speech, asked: Asked, user: &User, poll: &Poll) -> Answer {
    let view = views::opened(speech, poll, &bot.vault.ballot_pass(&poll.code, user.id));
    Answer::Alone { asked, view, link: StartLink::Translate(bot.pass(&poll.code, user.id)) }
}

/// "Let a machine translate": it is asked once this press is answered.
pub(super) async fn on_machine(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, &query.from).await?;
    let mut tx = bot.store.read().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    if poll.state != PollState::Draft {
        return Err(Refusal::AlreadyOpen.into());
    }
    if bot.machine.is_none() {
        return Err(Refusal::ButtonOutdated.into());
    }
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    let said = Answer::Press { id: query.id.clone(), text: Some(speech.gap_machine_working()), alert: false };
    let work = MachineWork {
        asked: asked.answered(),
        user: query.from.clone(),
        code: code.clone(),
        is_sketch: false,
    };
    Ok(vec![said, Answer::Translate(Box::new(work))])
}

/// Has the machine translate a draft into the group's other languages. Where it can't, the poll opens without.
pub(super) async fn carry_out(bot: &Bot, work: MachineWork) -> Result<Vec<Answer>, Trouble> {
    if work.is_sketch {
        return builder::translate(bot, work).await;
    }
    let MachineWork { asked, user, code, .. } = work;
    let mut tx = bot.store.read().await?;
    let Some(poll) = polls::load(&mut tx, &code).await? else { return Ok(Vec::new()) };
    let lacking = lacking(&mut tx, &poll).await?;
    drop(tx);
    let made = machine_words(bot, &poll, &lacking).await;
    let view = match made.is_empty() {
        true => {
            let poll = match open(bot, &code).await {
                // They did not wait for the machine.
                Err(Trouble::Refused(Refusal::AlreadyOpen)) => poll,
                opened => opened?,
            };
            let mut tx = bot.store.read().await?;
            let speech = bot.speech(&mut tx, &user, asked.group()).await?;
            views::machine_failed(speech, &poll, &bot.vault.ballot_pass(&code, user.id))
        }
        false => show(bot, &asked, &user, keep(bot, &code, made).await?).await?,
    };
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Translate(bot.pass(&code, user.id)) }])
}

/// A poll's words in other languages, by the machine: those that it gave and that a poll can have.
pub(super) async fn machine_words(
    bot: &Bot,
    poll: &Poll,
    lacking: &[LanguageTag],
) -> Vec<(Wording, LanguageTag)> {
    let Some(machine) = &bot.machine else { return Vec::new() };
    let made = match machine.translate(&poll.source.language, &texts_of(poll), lacking).await {
        Ok(made) => made,
        Err(error) => {
            tracing::warn!(%error, "the machine did not translate");
            Vec::new()
        }
    };
    made.into_iter().filter_map(|(tag, texts)| Some((wording(bot, poll, &tag, &texts)?, tag))).collect()
}

/// What the machine gets: the question, the options unless Chorus has them all in every language, and what the poll is about.
fn texts_of(poll: &Poll) -> Vec<String> {
    let wording = &poll.source.wording;
    let options = wording.options.iter().take(translated_options(poll)).map(|option| option.as_str());
    let context = ContextField::ALL.into_iter().filter_map(|field| wording.context.get(field));
    let context = context.map(ContextText::as_str);
    std::iter::once(wording.question.as_str()).chain(options).chain(context).map(str::to_owned).collect()
}

/// How many options the machine translates.
fn translated_options(poll: &Poll) -> usize {
    if poll.has_ready_options() { 0 } else { poll.source.wording.options.len() }
}

/// What the machine gave, as words of the poll; ready-made answers in Chorus's own. `None` for what can't be: too long, empty,
/// or with two options alike.
fn wording(bot: &Bot, poll: &Poll, language: &LanguageTag, texts: &[String]) -> Option<Wording> {
    let reading = Reading::new(bot.texts.find(language)?, poll);
    let (question, others) = texts.split_first()?;
    let (options, told) = others.split_at_checked(translated_options(poll))?;
    let mut context = Context::default();
    let said =
        ContextField::ALL.into_iter().filter(|field| poll.source.wording.context.get(*field).is_some());
    for (field, text) in said.zip(told) {
        // One that became too long is shown in the words of the source.
        context.set(field, ContextText::parse(field, text).ok().flatten());
    }
    let options = options.iter().zip(poll.numbered()).map(|(text, (number, option))| match option {
        PollOption::Ready(_) => reading.option(number),
        PollOption::Written | PollOption::Suggested(_) => text.clone(),
    });
    let lines: Vec<String> = std::iter::once(question.clone()).chain(options).collect();
    let wording = Wording::from_parts(&lines, context).ok()?;
    poll.require_fit(language, &wording).ok()?;
    Some(wording)
}

/// Keeps what the machine made, for languages that nobody translated meanwhile.
async fn keep(bot: &Bot, code: &PollCode, made: Vec<(Wording, LanguageTag)>) -> Result<Poll, Trouble> {
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let day = day(bot.clock.now());
    for (wording, language) in made {
        if poll.text_in(&language).is_none() {
            let content = Content::Words(wording);
            let new = New {
                language: &language,
                content: &content,
                origin: Origin::Machine,
                author: None,
                day: &day,
            };
            translations::add_live(&mut tx, &bot.vault, code, &new).await?;
        }
    }
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(poll)
}

async fn show(bot: &Bot, asked: &Asked, user: &User, poll: Poll) -> Result<super::view::View, Trouble> {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, asked.group()).await?;
    let pass: BallotPass = bot.vault.ballot_pass(&poll.code, user.id);
    let made: Vec<_> = poll.translations.iter().filter(|text| !text.checked).collect();
    let view = views::machine_done(&bot.texts, speech, &poll, &made, &pass);
    Ok(match asked.group().is_some() && view.text.units() > MAX_EPHEMERAL_CHARS {
        true => views::machine_done(&bot.texts, speech, &poll, &[], &pass),
        false => view,
    })
}

/// Opens a draft; its card is posted by the job that draws cards. Where it takes another poll's place, that one closes.
pub(super) async fn open(bot: &Bot, code: &PollCode) -> Result<Poll, Trouble> {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    // A time that passed while the draft lay there closes nothing.
    let closes_at = polls::planned_close(&mut tx, code).await?.filter(|at| *at > now);
    let replaced = polls::load(&mut tx, code).await?.and_then(|poll| poll.replaces).map(|old| old.code);
    let held: Vec<PollCode> = std::iter::once(code.clone()).chain(replaced.clone()).collect();
    let mut held = polls::load_all_locked(&mut tx, &held).await?;
    let poll = held.remove(code).ok_or(Refusal::ButtonOutdated)?.open(closes_at)?;
    polls::set_open(&mut tx, code, now).await?;
    polls::set_closes_at(&mut tx, code, closes_at).await?;
    reminders::plan(&mut tx, code, closes_at, now).await?;
    let mut events = vec![(code.clone(), LogEvent::opened(closes_at, replaced.as_ref()))];
    if let Some(old) = replaced.and_then(|old| held.remove(&old)) {
        events.extend(reword::replace(bot, &mut tx, old, code, now).await?);
    }
    log::append_all(&mut tx, &events, now).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    bot.closing.notify_one();
    Ok(poll)
}
