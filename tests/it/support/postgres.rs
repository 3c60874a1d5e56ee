//! A PostgreSQL of the tests' own: a cluster in a temporary folder, on a free port, stopped when the tests end.

use std::io::Write as _;
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use super::FSYNC;

const PROGRAMS: &str = "/usr/lib/postgresql/15/bin";

static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// The address of a new database in the cluster that tests share; none where PostgreSQL is not installed.
///
/// # Panics
/// When it is not there though `CHORUS_REQUIRE_POSTGRES` is set.
pub fn new_database() -> Option<String> {
    Some(CLUSTER.get_or_init(|| Cluster::new(folder())).as_ref()?.new_database())
}

/// Where that cluster is.
pub fn folder() -> PathBuf {
    std::env::temp_dir().join(format!("chorus-postgres-{}", std::process::id()))
}

/// A server with its data.
pub struct Cluster {
    port: u16,
    folder: PathBuf,
}

impl Cluster {
    /// A new one, started; none, aloud, where PostgreSQL is not installed.
    pub fn new(folder: PathBuf) -> Option<Self> {
        if !program("initdb").exists() {
            assert!(
                std::env::var_os("CHORUS_REQUIRE_POSTGRES").is_none(),
                "PostgreSQL is required and not at {PROGRAMS}"
            );
            // Past the capture of a test's output, so that it is heard though nothing fails.
            let _ = writeln!(
                std::io::stderr(),
                "\nPostgreSQL is not at {PROGRAMS}: its half of the tests is LEFT OUT\n"
            );
            return None;
        }
        std::fs::create_dir_all(&folder).unwrap();
        if is_root() {
            // PostgreSQL refuses to run as root.
            assert!(Command::new("chown").arg("postgres").arg(&folder).status().unwrap().success());
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let cluster = Self { port, folder };
        let made = as_postgres("initdb")
            .args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync", "-D"])
            .arg(cluster.data())
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(made.success(), "initdb failed");
        cluster.start();
        Some(cluster)
    }

    /// The address of a new database.
    pub fn new_database(&self) -> String {
        let name = format!("test_{}", DATABASES.fetch_add(1, Ordering::SeqCst));
        let done = Command::new(program("createdb"))
            .args(["-h", "127.0.0.1", "-p", &self.port.to_string(), "-U", "postgres", &name])
            .status()
            .unwrap();
        assert!(done.success(), "createdb failed");
        format!("postgres://postgres@127.0.0.1:{}/{name}", self.port)
    }

    /// Starts it, again after a stop.
    pub fn start(&self) {
        let mut server = as_postgres("postgres");
        server.arg("-D").arg(self.data()).args(["-p", &self.port.to_string()]);
        server.args(["-c", "listen_addresses=127.0.0.1", "-c", &format!("fsync={FSYNC}")]);
        server
            .args(["-c", "max_connections=400", "-c"])
            .arg(format!("unix_socket_directories={}", self.folder.display()));
        server.stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        let (started, wait) = mpsc::channel();
        std::thread::spawn(move || {
            let mut child = server.spawn().unwrap();
            started.send(()).unwrap();
            let _ = child.wait();
        });
        wait.recv().unwrap();
        for _ in 0..200 {
            let ready = Command::new(program("pg_isready"))
                .args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()])
                .status();
            if ready.unwrap().success() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("PostgreSQL did not start");
    }

    /// Ends it as a crash would.
    pub fn stop_at_once(&self) {
        let stopped = as_postgres("pg_ctl")
            .args(["stop", "-s", "-m", "immediate", "-D"])
            .arg(self.data())
            .stderr(Stdio::null())
            .status();
        assert!(stopped.unwrap().success(), "PostgreSQL did not stop");
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop_at_once();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn program(name: &str) -> PathBuf {
    Path::new(PROGRAMS).join(name)
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().unwrap().stdout == b"0\n"
}

/// One of PostgreSQL's programs. It is told to stop when the thread that started it ends, which is when the tests end.
fn as_postgres(name: &str) -> Command {
    let mut command = Command::new("setpriv");
    if is_root() {
        command.args(["--reuid", "postgres", "--regid", "postgres", "--clear-groups"]);
    }
    command.args(["--pdeathsig", "INT"]).arg(program(name));
    command
}

/// All that a database holds, as SQL.
pub fn dump(url: &str) -> Vec<u8> {
    let output = Command::new(program("pg_dump")).arg(url).output().unwrap();
    assert!(output.status.success(), "pg_dump failed");
    output.stdout
}

/// Runs a command line as a host would, with PostgreSQL's programs at hand.
pub fn shell(line: &str) -> Output {
    let path = format!("{PROGRAMS}:{}", std::env::var("PATH").unwrap_or_default());
    Command::new("sh").args(["-c", line]).env("PATH", path).output().unwrap()
}
