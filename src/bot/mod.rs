//! Telegram: what comes in ([`intake`], [`updates`], [`incoming`]), who deals with it ([`router`], one file a feature), what
//! people see ([`views`], pure), and how it goes out ([`answer`], [`api`], [`methods`]). [`inspect`] only asks, for who looks
//! for a fault.
//!
//! A handler is always the same shape: parse, load, let `domain` decide, save in one transaction, return the [`Answer`]s.
//! Answers go out after the commit, by [`answer`], so that no handler waits for Telegram while it holds the database.

mod answer;
pub(crate) mod api;
mod asked;
mod ballot_box;
mod ephemeral;
mod fault;
pub(crate) mod incoming;
pub(crate) mod inspect;
pub(crate) mod intake;
mod letter;
mod methods;
mod organisers;
mod polling;
pub(crate) mod registration;
mod router;
mod updates;
pub(crate) mod view;
pub(crate) mod views;
mod webhook;

mod ballot;
pub(crate) mod bell;
pub(crate) mod builder;
mod close;
mod closing;
mod concern;
mod context;
mod correction;
mod counting;
pub(crate) mod decision;
mod editor;
mod ending;
mod export;
mod gap;
mod help;
mod language;
mod listen;
mod log;
mod membership;
mod notice;
mod open_question;
mod personal;
mod poll;
mod press;
mod principles;
mod private;
mod promise;
mod report;
mod results;
mod reword;
mod settings;
mod start;
pub(crate) mod suggestion;
pub(crate) mod unreadable;
mod welcome;

use std::num::NonZeroU32;
use std::sync::Arc;

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use tokio::sync::{Notify, watch};

use self::api::{Api, Fault, Me, Place};
use self::asked::Asked;
use self::ballot_box::BallotBox;
use self::incoming::User;
use self::organisers::Organisers;
use self::view::View;
use crate::clock::Clock;
use crate::config::{Host, Settings};
use crate::domain::{Fewest, LanguageTag, Pass, PollCode, Refusal, StartLink};
use crate::machine::Machine;
use crate::store::updates::UpdateKey;
use crate::store::{self, Store, Tx, Vault};
use crate::telemetry::Metrics;
use crate::text::{Speech, Texts};

/// How long a deep link that was made for one person works, in seconds.
const LINK_SECONDS: u64 = 15 * 60;
/// How much the courier sends in a second, over all chats: Telegram allows about 30, of which answers to people need some.
const CALLS_A_SECOND: NonZeroU32 = NonZeroU32::new(25).unwrap();

/// Everything that a handler needs.
#[derive(Clone)]
pub(crate) struct Bot {
    inner: Arc<Parts>,
}

pub(crate) struct Parts {
    pub(crate) api: Api,
    pub(crate) me: Me,
    pub(crate) store: Store,
    pub(crate) vault: Vault,
    pub(crate) texts: Arc<Texts>,
    pub(crate) clock: Clock,
    pub(crate) host: Host,
    /// From how many people on a breakdown tells a number.
    pub(crate) fewest: Fewest,
    /// The translation server, where the host has one.
    pub(crate) machine: Option<Machine>,
    pub(crate) metrics: Arc<Metrics>,
    /// Rung when something may have to go out.
    pub(crate) courier: Notify,
    /// The pace of all that the courier sends, over all chats.
    pub(crate) pace: DefaultDirectRateLimiter,
    /// Rung when a poll's closing time may have changed.
    pub(crate) closing: Notify,
    /// Whether what Telegram held back while the bot was away is carried out.
    pub(crate) drained: watch::Sender<bool>,
    ballots: BallotBox,
    organisers: Organisers,
}

impl std::ops::Deref for Bot {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.inner
    }
}

/// What goes out once the transaction is committed.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    /// Answers a press with a short text, or with nothing.
    Press { id: String, text: Option<String>, alert: bool },
    /// Shows something to one person alone.
    Alone { asked: Asked, view: View, link: StartLink },
    /// Answers a press by opening the private chat.
    OpenPrivate { query: String, link: StartLink },
    /// Sends a message that everyone in the chat may see.
    Send { place: Place, view: View },
    /// Takes a command out of the group, where the bot may.
    Delete { chat: i64, message: i64 },
    /// Sends a file to a private chat.
    File { chat: i64, name: String, bytes: Vec<u8>, caption: String },
    /// Plays a recording to one person alone.
    Voice(Box<listen::Playing>),
    /// Has the machine translate a draft, and shows what it made. It takes time, so it is no handler's work.
    Translate(Box<gap::MachineWork>),
}

/// Why a handler stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// A "no" for the person.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The database can't be used now: the update must come again.
    #[error("the database failed: {0}")]
    Storage(sqlx::Error),
    /// This update can't be carried out.
    #[error("{0}")]
    Failed(String),
}

/// What a handler gives.
pub(crate) type Handled = Result<Vec<Answer>, Trouble>;

impl From<sqlx::Error> for Trouble {
    fn from(error: sqlx::Error) -> Self {
        match store::refused(&error) {
            // The data of this one update is at fault: trying again would fail for ever.
            Some(why) => Self::Failed(why),
            None => Self::Storage(error),
        }
    }
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::Failed(fault.to_string())
    }
}

impl Bot {
    /// Puts a bot together.
    pub(crate) fn new(
        api: Api,
        me: Me,
        store: Store,
        vault: Vault,
        clock: Clock,
        settings: &Settings,
    ) -> anyhow::Result<Self> {
        let inner = Parts {
            metrics: Arc::clone(&api.metrics),
            api,
            me,
            store,
            vault,
            texts: Arc::new(settings.own_texts.texts()),
            clock,
            fewest: settings.host.disclosure.fewest(),
            host: settings.host.clone(),
            machine: settings.translation.clone().machine()?,
            courier: Notify::new(),
            pace: RateLimiter::direct(Quota::per_second(CALLS_A_SECOND)),
            closing: Notify::new(),
            drained: watch::Sender::new(false),
            ballots: BallotBox::default(),
            organisers: Organisers::default(),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The name of an update in the database.
    fn key(&self, update: i64) -> UpdateKey {
        UpdateKey { bot: self.me.id, update }
    }

    /// The language to speak with a person: their choice, Telegram's hint, the group's first, English.
    async fn speech(&self, tx: &mut Tx, user: &User, group: Option<i64>) -> store::Result<&Speech> {
        match (self.own_speech(tx, user).await?, group) {
            (Some(own), _) => Ok(own),
            (None, Some(group)) => self.group_speech(tx, group).await,
            (None, None) => Ok(self.texts.english()),
        }
    }

    /// The language that a person chose, or that Telegram hints at, if Chorus speaks it.
    async fn own_speech(&self, tx: &mut Tx, user: &User) -> store::Result<Option<&Speech>> {
        let own = match user.id {
            incoming::GROUP_ANONYMOUS_BOT => None,
            id => store::people::language(tx, &self.vault, id).await?,
        };
        let telegram = user.language_code.as_deref().and_then(LanguageTag::parse);
        Ok([own, telegram].iter().flatten().find_map(|tag| self.texts.find(tag)))
    }

    /// The language that a group's own messages speak: its first.
    pub(crate) async fn group_speech(&self, tx: &mut Tx, group: i64) -> store::Result<&Speech> {
        let languages = store::groups::languages(tx, group).await?;
        Ok(self.texts.negotiate([languages.as_ref().map(|all| all.first())]))
    }

    /// The language to speak with a person of whom only the id is known.
    pub(crate) async fn speech_by_id(&self, tx: &mut Tx, user: i64, group: i64) -> store::Result<&Speech> {
        let user = User { id: user, is_bot: false, language_code: None };
        self.speech(tx, &user, Some(group)).await
    }

    /// What opens something of a poll in the private chat, for that person alone and for a quarter of an hour.
    fn pass(&self, code: &PollCode, user: i64) -> Pass {
        let expires = u64::try_from(self.clock.now() / 1000).unwrap_or_default() + LINK_SECONDS;
        Pass { code: code.clone(), expires, mac: self.vault.link_mac(code, user, expires) }
    }

    /// Whether a pass is that person's, and not expired.
    fn pass_is_good(&self, pass: &Pass, user: i64) -> bool {
        let now = u64::try_from(self.clock.now() / 1000).unwrap_or_default();
        pass.expires >= now && self.vault.link_mac_is(&pass.mac, &pass.code, user, pass.expires)
    }

    /// A link that opens the private chat at the right place.
    fn start_url(&self, link: &StartLink) -> String {
        format!("https://t.me/{}?start={}", self.me.username, link.encode())
    }
}
