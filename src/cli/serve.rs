//! `chorus serve`: the bot, against Telegram or any server that speaks its Bot API.

use clap::Args;

use crate::app::App;
use crate::clock::Clock;
use crate::config::{Database, Host, Telegram};
use crate::lifecycle;

/// Run the bot.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    telegram: Telegram,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    host: Host,
}

impl Serve {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let stop = lifecycle::stop_on_signals()?;
        let app = App::build(&self.telegram, &self.database, self.host, Clock::System).await?;
        tracing::info!("@{} is at work", app.username());
        app.run(stop).await
    }
}
