//! `chorus serve`: the bot, against Telegram or any server that speaks its Bot API.

use std::net::SocketAddr;

use anyhow::Context as _;
use clap::Args;
use tokio::net::TcpListener;

use crate::app::App;
use crate::clock::Clock;
use crate::config::Settings;
use crate::lifecycle;

/// Run the bot.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    settings: Settings,
    /// Where pages and the webhook are served
    #[arg(long, env = "CHORUS_HTTP", default_value = "127.0.0.1:8080")]
    http: SocketAddr,
}

impl Serve {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        if self.settings.telegram.is_telegrams_own() {
            self.settings.host.require_named()?;
        }
        let stop = lifecycle::stop_on_signals()?;
        let listener = TcpListener::bind(self.http).await.with_context(|| {
            format!("{} can't be used for pages. Choose another address with CHORUS_HTTP.", self.http)
        })?;
        let app = App::build(&self.settings, Clock::System).await?;
        let (pages, stopped) = (app.router(), stop.clone());
        let serving = tokio::spawn(async move {
            axum::serve(listener, pages).with_graceful_shutdown(stopped.cancelled_owned()).await
        });
        tracing::info!("@{} is at work", app.username());
        let outcome = app.run(stop).await;
        serving.abort();
        outcome
    }
}
