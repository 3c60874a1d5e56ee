//! What the program says of itself while it runs: to standard error, chosen by `RUST_LOG`.

use tracing_subscriber::EnvFilter;

/// Begins to log.
pub fn init() {
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,chorus=info,sqlx=error"));
    // A second call, as in tests, changes nothing.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}
