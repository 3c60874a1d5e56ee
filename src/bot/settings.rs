//! `/settings`: a group's languages, time zone and quiet hours. For its organisers, shown to each alone: in the group, or in
//! private, where who organises several groups chooses one. Each press asks anew whether they organise the group.

use futures::future::join_all;

use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, Trouble, views};
use crate::domain::{GroupLanguages, GroupSetting, LanguageTag, Refusal, StartLink};
use crate::store::{Tx, cards, groups, updates};

/// How many groups are looked at for one person.
const MOST_GROUPS: usize = 30;

/// `/settings`.
pub(super) async fn on_command(bot: &Bot, message: &Message, user: &User) -> Handled {
    let asked = Asked::by_message(message, user);
    if !message.chat.is_group() {
        return which(bot, user, asked).await;
    }
    bot.require_organiser(message.chat.id, user).await?;
    let mut answers = home(bot, user, asked, message.chat.id).await?;
    answers.push(Answer::Delete { chat: message.chat.id, message: message.message_id });
    Ok(answers)
}

/// The settings of the one group that a person organises, or the choice of one.
pub(super) async fn which(bot: &Bot, user: &User, asked: Asked) -> Handled {
    let organised = bot.groups_of_organiser(user, MOST_GROUPS).await?;
    if let [only] = organised[..] {
        return home(bot, user, asked, only).await;
    }
    let titles = join_all(organised.iter().map(|group| bot.api.title(*group))).await;
    let named: Vec<(i64, String)> =
        organised.into_iter().zip(titles.into_iter().map(Result::unwrap_or_default)).collect();
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    Ok(vec![Answer::Alone { asked, view: views::settings_which(speech, &named), link: StartLink::Settings }])
}

/// The button of the welcome: its group's languages.
pub(super) async fn on_languages(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    let group = asked.group().ok_or(Refusal::ButtonOutdated)?;
    bot.require_organiser(group, &query.from).await?;
    let mut tx = bot.store.read().await?;
    languages_view(bot, &mut tx, &query.from, asked, group).await
}

/// A group's settings, chosen among several.
pub(super) async fn on_group(bot: &Bot, query: &CallbackQuery, asked: Asked, group: i64) -> Handled {
    bot.require_organiser(group, &query.from).await?;
    home(bot, &query.from, asked, group).await
}

/// A step in a group's settings.
pub(super) async fn on_setting(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    group: i64,
    setting: &GroupSetting,
) -> Handled {
    bot.require_organiser(group, &query.from).await?;
    let user = &query.from;
    let mut tx = bot.store.write().await?;
    // A press that is delivered again must not undo itself.
    let is_new = updates::begin(&mut tx, bot.key(update), bot.clock.now()).await?;
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    // A group that was joined before this database began is met here.
    let languages = languages_of(bot, &mut tx, group).await?;
    groups::welcome(&mut tx, group, &languages).await?;
    let link = StartLink::Settings;
    let shown = match setting {
        GroupSetting::Languages => languages_view(bot, &mut tx, user, asked, group).await?,
        GroupSetting::Language(tag) => {
            if is_new {
                toggle(bot, &mut tx, group, tag).await?;
            }
            languages_view(bot, &mut tx, user, asked, group).await?
        }
        GroupSetting::Checkers => {
            if is_new {
                let other = groups::checkers(&mut tx, group).await?.other();
                groups::set_checkers(&mut tx, group, other).await?;
            }
            languages_view(bot, &mut tx, user, asked, group).await?
        }
        GroupSetting::Done => {
            let text = Some(speech.languages_done());
            tx.commit().await?;
            return saved(bot, query, asked, group, text).await;
        }
        GroupSetting::Regions => {
            vec![Answer::Alone { asked, view: views::regions(speech, group), link }]
        }
        GroupSetting::Zones(region) => {
            let now = groups::clock(&mut tx, group).await?.zone;
            vec![Answer::Alone { asked, view: views::zones(speech, group, *region, &now), link }]
        }
        GroupSetting::Quiet => {
            let now = groups::clock(&mut tx, group).await?.quiet;
            vec![Answer::Alone { asked, view: views::quiet(speech, group, now), link }]
        }
        GroupSetting::Zone(zone) => {
            groups::set_zone(&mut tx, group, zone).await?;
            // Cards tell times; apps that draw them for each reader show the same as before.
            cards::bump_open(&mut tx, group).await?;
            tx.commit().await?;
            bot.courier.notify_one();
            return saved(bot, query, asked, group, Some(speech.settings_saved())).await;
        }
        GroupSetting::Concerns => {
            let now = groups::concern_share(&mut tx, group).await?;
            vec![Answer::Alone { asked, view: views::concern_share(speech, group, now, bot.fewest), link }]
        }
        GroupSetting::ConcernShare(share) => {
            groups::set_concern_share(&mut tx, group, *share).await?;
            cards::bump_open(&mut tx, group).await?;
            tx.commit().await?;
            bot.courier.notify_one();
            return saved(bot, query, asked, group, Some(speech.settings_saved())).await;
        }
        GroupSetting::QuietHours(quiet) => {
            groups::set_quiet(&mut tx, group, *quiet).await?;
            tx.commit().await?;
            return saved(bot, query, asked, group, Some(speech.settings_saved())).await;
        }
    };
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(shown)
}

async fn saved(bot: &Bot, query: &CallbackQuery, asked: Asked, group: i64, text: Option<String>) -> Handled {
    let told = Answer::Press { id: query.id.clone(), text, alert: false };
    let home = home(bot, &query.from, asked.answered(), group).await?;
    Ok(std::iter::once(told).chain(home).collect())
}

async fn home(bot: &Bot, user: &User, asked: Asked, group: i64) -> Handled {
    // A group whose name Telegram does not tell now is set up all the same.
    let title = bot.api.title(group).await.unwrap_or_default();
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    let languages = languages_of(bot, &mut tx, group).await?;
    let clock = groups::clock(&mut tx, group).await?;
    let share = groups::concern_share(&mut tx, group).await?;
    let of = views::SettingsOf { group, title: &title, languages: &languages, clock: &clock, share };
    let view = views::settings(&bot.texts, speech, of);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Settings }])
}

/// Adds a language to a group, or takes it away.
pub(super) async fn toggle(bot: &Bot, tx: &mut Tx, group: i64, tag: &LanguageTag) -> Result<(), Trouble> {
    if bot.texts.find(tag).is_none_or(|speech| speech.tag() != tag) {
        return Err(Refusal::ButtonOutdated.into());
    }
    let languages = languages_of(bot, tx, group).await?.toggle(tag)?;
    groups::set_languages(tx, group, &languages).await?;
    Ok(cards::bump_open(tx, group).await?)
}

async fn languages_view(bot: &Bot, tx: &mut Tx, user: &User, asked: Asked, group: i64) -> Handled {
    let speech = bot.speech(tx, user, Some(group)).await?;
    let languages = languages_of(bot, tx, group).await?;
    let checkers = groups::checkers(tx, group).await?;
    let view = views::group_languages(&bot.texts, speech, group, &languages, checkers);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Settings }])
}

/// What a group reads; English, before it is met.
pub(super) async fn languages_of(bot: &Bot, tx: &mut Tx, group: i64) -> Result<GroupLanguages, Trouble> {
    let known = groups::languages(tx, group).await?;
    let english = || GroupLanguages::new([bot.texts.english().tag().clone()]);
    known.or_else(english).ok_or_else(|| Trouble::Failed("a group without languages".to_owned()))
}
