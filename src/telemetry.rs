//! What the program says of itself while it runs: a log on standard error, chosen by `RUST_LOG`, and counts for `/metrics`.
//! Neither says anything of a person: no label leads to one, or to a group.

use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use tracing_subscriber::EnvFilter;

/// Seconds from a press to its answer, as they are counted: from a hundredth of a second to ten.
const SECONDS: [f64; 10] = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// Begins to log.
pub fn init() {
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,chorus=info,sqlx=error"));
    // A second call, as in tests, changes nothing.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Kind {
    kind: &'static str,
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Call {
    method: String,
    outcome: &'static str,
}

/// The counts of one process.
#[derive(Debug)]
pub(crate) struct Metrics {
    registry: Registry,
    updates: Family<Kind, Counter>,
    failures: Family<Kind, Counter>,
    confirmed: Counter,
    press_seconds: Histogram,
    calls: Family<Call, Counter>,
    outbox_depth: Gauge,
    outbox_age: Gauge,
    outbox_dead: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("chorus");
        let metrics = Self {
            updates: Family::default(),
            failures: Family::default(),
            confirmed: Counter::default(),
            press_seconds: Histogram::new(SECONDS),
            calls: Family::default(),
            outbox_depth: Gauge::default(),
            outbox_age: Gauge::default(),
            outbox_dead: Gauge::default(),
            registry: Registry::default(),
        };
        registry.register("updates", "Updates taken in, by kind", metrics.updates.clone());
        registry.register(
            "update_failures",
            "Updates that could not be carried out",
            metrics.failures.clone(),
        );
        registry.register("presses_confirmed", "Answers committed", metrics.confirmed.clone());
        registry.register_with_unit(
            "press",
            "From a press to its answer",
            Unit::Seconds,
            metrics.press_seconds.clone(),
        );
        registry.register("calls", "Calls to the Bot API, by method and outcome", metrics.calls.clone());
        registry.register("outbox_depth", "Messages that wait to be sent", metrics.outbox_depth.clone());
        registry.register_with_unit(
            "outbox_age",
            "Age of the oldest of them",
            Unit::Seconds,
            metrics.outbox_age.clone(),
        );
        registry.register("outbox_dead", "Messages that were given up", metrics.outbox_dead.clone());
        Self { registry, ..metrics }
    }
}

impl Metrics {
    /// An update was taken in.
    pub(crate) fn update(&self, kind: &'static str) {
        self.updates.get_or_create(&Kind { kind }).inc();
    }

    /// An update could not be carried out.
    pub(crate) fn failure(&self, kind: &'static str) {
        self.failures.get_or_create(&Kind { kind }).inc();
    }

    /// So many answers were committed.
    pub(crate) fn confirmed(&self, answers: usize) {
        self.confirmed.inc_by(answers as u64);
    }

    /// A press was answered so long after it came in.
    pub(crate) fn answered(&self, after: Duration) {
        self.press_seconds.observe(after.as_secs_f64());
    }

    /// A method of the Bot API was called.
    pub(crate) fn call(&self, method: &str, outcome: &'static str) {
        self.calls.get_or_create(&Call { method: method.to_owned(), outcome }).inc();
    }

    /// How many messages wait, how long the oldest has, and how many were given up.
    pub(crate) fn outbox(&self, depth: i64, age_seconds: i64, dead: i64) {
        self.outbox_depth.set(depth);
        self.outbox_age.set(age_seconds);
        self.outbox_dead.set(dead);
    }

    /// All of it, in the text form of OpenMetrics.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        // Writing into a string can't fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}
