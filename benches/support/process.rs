//! `chorus` as a process of its own, and what the kernel says of it (Linux, `/proc`).

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The kernel counts a process's time in hundredths of a second (`USER_HZ`).
const TICKS_A_SECOND: f64 = 100.0;

/// The program, with nothing set but what is given.
pub fn chorus(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chorus"));
    let settings = ["CHORUS_SECRET_FILE", "CHORUS_WEBHOOK_URL", "CHORUS_TRANSLATE_URL"];
    for name in settings {
        command.env_remove(name);
    }
    command
        .args(arguments)
        .env("CHORUS_SECRET", "the secret of the benches")
        .env("RUST_LOG", "warn,sqlx=error");
    command.stdin(Stdio::null());
    command
}

/// A process that is ended with its owner.
pub struct Process {
    child: Child,
}

impl Process {
    pub fn spawn(mut command: Command) -> Self {
        Self { child: command.spawn().unwrap() }
    }

    /// Starts the bot; with it comes the time until it said that it is ready.
    pub async fn bot(server: &str, token: &str, database: &str) -> (Self, Duration) {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let http = format!("127.0.0.1:{port}");
        let arguments =
            ["serve", "--token", token, "--server", server, "--database", database, "--http", &http];
        let (began, ready) = (Instant::now(), format!("http://{http}/readyz"));
        let bot = Self::spawn(chorus(&arguments));
        loop {
            if reqwest::get(&ready).await.is_ok_and(|answer| answer.status().is_success()) {
                return (bot, began.elapsed());
            }
            assert!(began.elapsed() < Duration::from_secs(60), "the bot does not become ready");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    /// Stops it in order.
    pub fn stop(mut self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        self.child.wait().unwrap();
    }

    /// Seconds of the processor so far, its own and the kernel's for it.
    pub fn cpu_seconds(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        // After the name in brackets, utime and stime are the 12th and 13th field (proc(5)).
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        let ticks: f64 = fields[11..13].iter().map(|ticks| ticks.parse::<f64>().unwrap()).sum();
        ticks / TICKS_A_SECOND
    }

    /// Resident memory now, in megabytes.
    pub fn resident(&self) -> f64 {
        self.memory("VmRSS:").unwrap()
    }

    /// The most resident memory so far, in megabytes.
    pub fn peak(&self) -> f64 {
        self.memory("VmHWM:").unwrap()
    }

    /// Waits for its end; gives how long it took from now, and its peak, looked at every millisecond.
    pub fn finish(mut self) -> (Duration, f64) {
        let (began, mut peak) = (Instant::now(), 0.0);
        loop {
            peak = self.memory("VmHWM:").unwrap_or(peak);
            if let Some(status) = self.child.try_wait().unwrap() {
                assert!(status.success(), "{status}");
                return (began.elapsed(), peak);
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn memory(&self, line: &str) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let kilobytes = status.lines().find_map(|l| l.strip_prefix(line))?;
        Some(kilobytes.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
