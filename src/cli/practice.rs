//! `chorus practice`: the real bot on a Bot API server of our own, and a page that shows a practice group.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use secrecy::SecretString;
use tokio::net::TcpListener;

use crate::app::App;
use crate::clock::Clock;
use crate::config::{Database, Host, OwnTexts, Settings, Telegram, Translation, WebhookAddress};
use crate::practice::{Practice as Server, SAM, SOUTHEND, World};
use crate::{lifecycle, web};

/// Try the bot in a practice group in your browser, without Telegram.
#[derive(Debug, Args)]
pub(super) struct Practice {
    /// The folder that keeps the practice group and the bot's data
    #[arg(long, default_value = "practice-data")]
    data: PathBuf,
    /// The port of the page
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Begin anew: forget what was kept
    #[arg(long)]
    fresh: bool,
    #[command(flatten)]
    translation: Translation,
    #[command(flatten)]
    own_texts: OwnTexts,
}

impl Practice {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let stop = lifecycle::stop_on_signals()?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let listener = TcpListener::bind(address).await.with_context(|| {
            format!(
                "Port {} is taken. Stop the program that uses it, or choose another with --port.",
                self.port
            )
        })?;
        self.prepare().with_context(|| {
            format!(
                "The folder {} can't be used. Check who may write there, or choose another with --data.",
                self.data.display()
            )
        })?;
        let state = self.data.join("telegram.json");
        let server = Server::open(&state, World::southend).with_context(|| {
            format!("{} can't be read. Start with --fresh to begin anew.", state.display())
        })?;
        let address = listener.local_addr()?;
        let serving = {
            let (router, stop) = (server.router().merge(web::principles(&self.own_texts)), stop.clone());
            tokio::spawn(async move {
                axum::serve(listener, router).with_graceful_shutdown(stop.cancelled_owned()).await
            })
        };
        let telegram = Telegram {
            token: SecretString::from(server.token()),
            server: Some(format!("http://{address}").parse()?),
        };
        let database = Database::at(format!("sqlite://{}", self.data.join("chorus.db").display()));
        let settings = Settings {
            telegram,
            database,
            host: Host::default(),
            translation: self.translation,
            webhook: WebhookAddress::default(),
            own_texts: self.own_texts,
        };
        let app = App::build(&settings, Clock::System).await?;
        if !server.bot_is_in(SOUTHEND) {
            server
                .add_bot(SAM, SOUTHEND, true)
                .context("the bot could not be added to the practice group")?;
        }
        #[expect(clippy::print_stdout, reason = "the address is what this command is asked for")]
        {
            println!("Open http://{address}/practice in your browser. Press Ctrl+C here to stop.");
        }
        let outcome = app.run(stop.clone()).await;
        stop.cancel();
        // A page that is open holds its connection; it need not be waited for.
        serving.abort();
        outcome
    }

    fn prepare(&self) -> std::io::Result<()> {
        fs::create_dir_all(&self.data)?;
        if self.fresh {
            let gone = |removed: std::io::Result<()>| match removed {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
            for file in ["telegram.json", "chorus.db", "chorus.db-wal", "chorus.db-shm", "chorus.secret"] {
                gone(fs::remove_file(self.data.join(file)))?;
            }
            gone(fs::remove_dir_all(self.data.join("telegram.files")))?;
        }
        Ok(())
    }
}
