//! Stopping: the first SIGINT or SIGTERM ends the work in order, a second one ends it at once.

use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// A token that is cancelled by the first signal; the second ends the process.
///
/// # Errors
/// When the system does not let signals be heard.
pub fn stop_on_signals() -> std::io::Result<CancellationToken> {
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let stop = CancellationToken::new();
    let cancel = stop.clone();
    tokio::spawn(async move {
        for again in [false, true] {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            if again {
                std::process::exit(1);
            }
            tracing::info!("stopping; once more to stop at once");
            cancel.cancel();
        }
    });
    Ok(stop)
}
