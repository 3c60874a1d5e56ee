//! What a step of a sketch shows.

use super::{MOST_GROUPS, poll_of};
use crate::bot::incoming::User;
use crate::bot::view::View;
use crate::bot::views::{AskedIn, Builder, Decided};
use crate::bot::{Answer, Asked, Bot, Handled, Trouble, decision, settings};
use crate::domain::{Decision, GroupClock, GroupLanguages, LanguageTag, Poll, Sketch, StartLink, Step};
use crate::store::groups;
use crate::text::Speech;

/// Shows the step that a sketch is at. In a group nobody is asked to write: what they wrote would be everyone's.
pub(super) async fn show(bot: &Bot, user: &User, asked: Asked, sketch: &Sketch) -> Handled {
    let speech = bot.speech(&mut bot.store.read().await?, user, None).await?;
    let builder = Builder { texts: &bot.texts, speech, sketch };
    let link = StartLink::Sketch(sketch.code.clone());
    let view = match (poll_of(bot, sketch), &asked) {
        (_, asked) if in_private_only(sketch, asked) => builder.group_step(bot.start_url(&link)),
        (_, Asked::ByEphemeralButton { query: Some(query), .. }) if sketch.awaits_text() => {
            return Ok(vec![Answer::OpenPrivate { query: query.clone(), link }]);
        }
        (Some(poll), _) => with_poll(bot, user, builder, &poll).await?,
        (None, _) if sketch.step == Step::Away => builder.away(),
        (None, _) if sketch.step == Step::Answers => builder.answers_step(),
        (None, _) => builder.question_step(),
    };
    Ok(vec![Answer::Alone { asked, view, link }])
}

/// Whether a step is for the private chat, to which a button leads.
fn in_private_only(sketch: &Sketch, asked: &Asked) -> bool {
    let writes_decision =
        sketch.is_decision() && sketch.awaits_text() && matches!(asked, Asked::InGroup { .. });
    asked.group().is_some() && (sketch.step == Step::Question || writes_decision)
}

async fn with_poll(bot: &Bot, user: &User, builder: Builder<'_>, poll: &Poll) -> Result<View, Trouble> {
    let sketch = builder.sketch;
    Ok(match &sketch.step {
        Step::Question => builder.question_step(),
        Step::Answers => builder.answers_step(),
        Step::Tell(field) => builder.tell_step(*field),
        Step::Review => builder.review_step(&clock(bot, sketch).await?.zone),
        Step::Cites => builder.cites_step(&decision::citable(&mut bot.store.read().await?, sketch).await?),
        Step::Preview if sketch.is_decision() => {
            let asked = asked_in(bot, builder.speech, sketch, poll).await?;
            let cited = decision::cited(&mut bot.store.read().await?, &sketch.cites).await?;
            let decision =
                Decision { cites: sketch.cites.clone(), review_at: sketch.review_at, outcome: None };
            let decided = Decided { poll, decision: &decision, cited: &cited, zone: &asked.zone };
            builder.decision_preview(&decided, &asked)
        }
        Step::Preview => {
            let poll = poll.clone().open(sketch.closes_at)?;
            builder.preview(&poll, &asked_in(bot, builder.speech, sketch, &poll).await?)
        }
        Step::More => builder.more(poll),
        Step::Kind => builder.kind_step(),
        Step::Context => builder.context_step(poll),
        Step::Languages => {
            let asked = asked_in(bot, builder.speech, sketch, poll).await?;
            builder.languages_step(poll, &asked, sketch.groups.len() == 1, bot.machine.is_some())
        }
        Step::Source => builder.source_step(),
        Step::Words(language) => builder.words_step(poll, language),
        Step::When => builder.when_step(&clock(bot, sketch).await?.zone, bot.clock.now()),
        Step::Time => builder.time_step(&clock(bot, sketch).await?.zone),
        Step::Later => builder.later_step(&clock(bot, sketch).await?.zone),
        Step::Scheduled => {
            let opens_at = sketch.opens_at.unwrap_or_default();
            builder.scheduled(opens_at, &clock(bot, sketch).await?.zone)
        }
        Step::Groups => {
            let organised = bot.groups_of_organiser(user, MOST_GROUPS).await?;
            let titles = bot.titles(&organised).await;
            builder.groups_step(&organised.into_iter().zip(titles).collect::<Vec<_>>())
        }
        Step::Away => builder.away(),
    })
}

/// Where a sketch will be asked, and what is read there.
pub(super) async fn asked_in(
    bot: &Bot,
    speech: &Speech,
    sketch: &Sketch,
    poll: &Poll,
) -> Result<AskedIn, Trouble> {
    let titles = bot.titles(&sketch.groups).await;
    let mut tx = bot.store.read().await?;
    let mut first: Option<GroupLanguages> = None;
    let mut lacking: Vec<LanguageTag> = Vec::new();
    for group in &sketch.groups {
        let languages = settings::languages_of(bot, &mut tx, *group).await?;
        for tag in poll.lacks(languages.iter()) {
            if !lacking.contains(&tag) {
                lacking.push(tag);
            }
        }
        first.get_or_insert(languages);
    }
    let own = || GroupLanguages::new([speech.tag().clone()]);
    let languages = first.or_else(own).ok_or_else(|| Trouble::Failed("no language".to_owned()))?;
    let zone = match sketch.groups.first() {
        Some(group) => groups::clock(&mut tx, *group).await?.zone,
        None => GroupClock::default().zone,
    };
    Ok(AskedIn { titles, languages, lacking, zone })
}

async fn clock(bot: &Bot, sketch: &Sketch) -> Result<GroupClock, Trouble> {
    let mut tx = bot.store.read().await?;
    Ok(crate::bot::ballot::clock(&mut tx, sketch.groups.first().copied()).await?)
}
