//! A PostgreSQL of the tests' own: a cluster in a temporary folder, on a free port. When the tests end, it is stopped and removed.

use std::io::Write as _;
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use super::FSYNC;

const PROGRAMS: &str = "/usr/lib/postgresql/15/bin";

/// What the names of those folders begin with; the process follows.
const FOLDERS: &str = "chorus-postgres-";

static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// The address of a new database in the cluster that tests share; none where PostgreSQL is not installed.
///
/// # Panics
/// When it is not there though `CHORUS_REQUIRE_POSTGRES` is set.
pub fn new_database() -> Option<String> {
    Some(CLUSTER.get_or_init(|| Cluster::new(folder(std::process::id()))).as_ref()?.new_database())
}

/// Where the cluster of a process is.
pub fn folder(process: u32) -> PathBuf {
    std::env::temp_dir().join(format!("{FOLDERS}{process}"))
}

/// A server with its data.
pub struct Cluster {
    port: u16,
    folder: PathBuf,
    keeper: Child,
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
        sweep();
        std::fs::create_dir_all(&folder).unwrap();
        if is_root() {
            // PostgreSQL refuses to run as root.
            assert!(Command::new("chown").arg("postgres").arg(&folder).status().unwrap().success());
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let cluster = Self { port, keeper: keeper(&folder), folder };
        let made = as_postgres("initdb")
            .args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync", "-D"])
            .arg(data(&cluster.folder))
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
        let sockets = self.folder.display();
        let options = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c fsync={FSYNC} -c max_connections=400 -c unix_socket_directories='{sockets}'",
            self.port
        );
        let mut start = as_postgres("pg_ctl");
        start.args(["start", "-s", "-w", "-D"]).arg(data(&self.folder)).args(["-o", &options]);
        let started = start.stdout(Stdio::null()).stderr(Stdio::null()).status();
        assert!(started.unwrap().success(), "PostgreSQL did not start");
    }

    /// Ends it as a crash would.
    pub fn stop_at_once(&self) {
        let stopped = stop(&self.folder).stderr(Stdio::null()).status();
        assert!(stopped.unwrap().success(), "PostgreSQL did not stop");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // Its input is closed first.
        let _ = self.keeper.wait();
    }
}

/// Removes the cluster once its input ends, which is when this process does, however that comes about. It is not of this
/// process's group, so that what is sent to all of that does not reach it.
fn keeper(folder: &Path) -> Child {
    let stop = stop(folder);
    Command::new("sh")
        .args(["-c", "cat; \"$@\"; rm -rf \"$0\""])
        .arg(folder)
        .arg(stop.get_program())
        .args(stop.get_args())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .unwrap()
}

/// Removes what is left of runs that no keeper outlived, as where the machine was switched off.
fn sweep() {
    for entry in std::fs::read_dir(std::env::temp_dir()).unwrap().flatten() {
        let name = entry.file_name();
        let process = name.to_str().and_then(|name| name.strip_prefix(FOLDERS)?.parse::<u32>().ok());
        if process.is_some_and(|process| !Path::new(&format!("/proc/{process}")).exists()) {
            let _ = stop(&entry.path()).stdout(Stdio::null()).stderr(Stdio::null()).status();
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// Stops the server of a folder as a crash would.
fn stop(folder: &Path) -> Command {
    let mut stop = as_postgres("pg_ctl");
    stop.args(["stop", "-s", "-m", "immediate", "-D"]).arg(data(folder));
    stop
}

fn data(folder: &Path) -> PathBuf {
    folder.join("data")
}

fn program(name: &str) -> PathBuf {
    Path::new(PROGRAMS).join(name)
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().unwrap().stdout == b"0\n"
}

/// One of PostgreSQL's programs, by a user that it runs as.
fn as_postgres(name: &str) -> Command {
    if !is_root() {
        return Command::new(program(name));
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid", "postgres", "--regid", "postgres", "--clear-groups"]).arg(program(name));
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
