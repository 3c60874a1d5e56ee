//! A suggestion is taken, or given back with what stands in the way.

use crate::bot::incoming::{GROUP_ANONYMOUS_BOT, Message, User};
use crate::bot::{Answer, Asked, Bot, Trouble, notice, poll, views};
use crate::clock::day;
use crate::domain::{Kind, LanguageTag, PollCode, Refusal, StartLink, Suggestion, read_suggestion};
use crate::store::{self, Tx, awaited, cards, people, polls, suggestions, updates};
use crate::text::{Html, every_option};

/// What came of a text, and what its author is told.
pub(super) enum Taken {
    /// It is kept.
    Kept(Answer),
    /// It could not be, for that reason.
    GivenBack(Vec<Answer>, Refusal),
}

impl Taken {
    /// The answers alone.
    pub(super) fn answers(self) -> Vec<Answer> {
        match self {
            Self::Kept(thanks) => vec![thanks],
            Self::GivenBack(answers, _) => answers,
        }
    }
}

/// Takes a suggestion, or gives it back with what stands in the way.
pub(super) async fn take(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    code: &PollCode,
    text: &str,
) -> Result<Taken, Trouble> {
    let asked = Asked::by_message(message, user);
    let link = StartLink::Help;
    let kept = keep(bot, update, user, code, text).await;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, asked.group()).await?;
    let alone = |view| Answer::Alone { asked: asked.clone(), view, link: link.clone() };
    match kept {
        Ok(kind) if message.is_public() => {
            let view = views::suggestion_thanks_in_group(speech, kind, bot.start_url(&link));
            Ok(Taken::Kept(alone(view)))
        }
        Ok(kind) => Ok(Taken::Kept(alone(views::suggestion_thanks(speech, kind)))),
        Err(Trouble::Refused(refusal)) => {
            let views = match message.is_public() {
                // What stands in the group is not lost.
                true => vec![views::refusal(&bot.texts, speech, &refusal)],
                false => {
                    let why = Html::text(&crate::text::refusal(&bot.texts, speech, &refusal));
                    poll::give_back(speech, [why], text)
                }
            };
            Ok(Taken::GivenBack(views.into_iter().map(alone).collect(), refusal))
        }
        Err(trouble) => Err(trouble),
    }
}

/// Keeps a suggestion, and gives the kind of its poll. Organisers are told of it, unless it is an idea for an open question: those they
/// look at together. Delivered again, nothing changes.
async fn keep(bot: &Bot, update: i64, user: &User, code: &PollCode, text: &str) -> Result<Kind, Trouble> {
    let mut tx = bot.store.read().await?;
    let group = *cards::groups_of(&mut tx, code).await?.first().ok_or(Refusal::NoSuchPoll)?;
    let kind = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?.kind;
    drop(tx);
    let organisers = match kind {
        Kind::Open => None,
        Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => {
            Some(notice::Organisers::of(bot, group).await)
        }
    };
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(kind);
    }
    let author = polls::voter_key(&mut tx, &bot.vault, code).await?.suggester(user.id);
    let before = suggestions::before(&mut tx, &bot.vault, code, &author).await?;
    let options = every_option(&bot.texts, &poll);
    let options = options.iter().map(|(number, words)| (*number, words.as_str()));
    let text = read_suggestion(&poll, &before, options, text)?;
    let suggestion = Suggestion { language: language(bot, &mut tx, user, group).await?, text };
    let address = Some(user.id).filter(|id| *id != GROUP_ANONYMOUS_BOT);
    let id = suggestions::insert(&mut tx, &bot.vault, code, &suggestion, &author, address, &day(now)).await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    cards::bump(&mut tx, code).await?;
    let waiting = suggestions::Waiting { id, suggestion, author, user: address, is_marked: false };
    match organisers {
        Some(Ok(organisers)) => {
            let write = |speech: &_, title: &str, _| {
                views::suggestion_to_decide(&bot.texts, speech, &poll, &waiting, title)
            };
            organisers.put(bot, &mut tx, write).await?;
        }
        // They find it behind "More" on their ballots.
        Some(Err(error)) => tracing::warn!(%error, "organisers are not told of a suggestion"),
        None => {}
    }
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(kind)
}

/// The person's own language, also where Chorus does not speak it.
async fn language(bot: &Bot, tx: &mut Tx, user: &User, group: i64) -> store::Result<LanguageTag> {
    let spoken = bot.speech(tx, user, Some(group)).await?.tag().clone();
    let telegram = user.language_code.as_deref().and_then(LanguageTag::parse);
    Ok(match people::language(tx, &bot.vault, user.id).await? {
        None => telegram.filter(|tag| bot.texts.find(tag).is_none()).unwrap_or(spoken),
        Some(_) => spoken,
    })
}
