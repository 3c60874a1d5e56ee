//! Chorus, the program: arguments, logging, exit code.

use std::process::ExitCode;

use clap::Parser as _;

#[tokio::main]
async fn main() -> ExitCode {
    chorus::telemetry::init();
    match chorus::cli::Cli::parse().run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[expect(
                clippy::print_stderr,
                reason = "the one place where the program speaks to who started it"
            )]
            {
                eprintln!("{error:#}");
            }
            tracing::debug!("{error:?}");
            ExitCode::FAILURE
        }
    }
}
