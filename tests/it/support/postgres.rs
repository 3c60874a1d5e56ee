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

static CLUSTER: OnceLock<Option<u16>> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// The address of a new database; none where PostgreSQL is not installed.
///
/// # Panics
/// When it is not there though `CHORUS_REQUIRE_POSTGRES` is set.
pub fn new_database() -> Option<String> {
    let port = (*CLUSTER.get_or_init(start))?;
    let name = format!("test_{}", DATABASES.fetch_add(1, Ordering::SeqCst));
    let done = Command::new(program("createdb"))
        .args(["-h", "127.0.0.1", "-p", &port.to_string(), "-U", "postgres", &name])
        .status()
        .unwrap();
    assert!(done.success(), "createdb failed");
    Some(format!("postgres://postgres@127.0.0.1:{port}/{name}"))
}

/// Where the cluster is.
pub fn folder() -> PathBuf {
    std::env::temp_dir().join(format!("chorus-postgres-{}", std::process::id()))
}

fn program(name: &str) -> PathBuf {
    Path::new(PROGRAMS).join(name)
}

fn start() -> Option<u16> {
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
    let folder = folder();
    std::fs::create_dir_all(&folder).unwrap();
    let data = folder.join("data");
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    if is_root {
        // PostgreSQL refuses to run as root.
        assert!(Command::new("chown").arg("postgres").arg(&folder).status().unwrap().success());
    }
    let as_postgres = |program: PathBuf| match is_root {
        true => {
            let mut command = Command::new("setpriv");
            // The server is told to stop when the thread that started it ends, which is when the tests end.
            command
                .args(["--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--pdeathsig", "INT"])
                .arg(program);
            command
        }
        false => {
            let mut command = Command::new("setpriv");
            command.args(["--pdeathsig", "INT"]).arg(program);
            command
        }
    };
    let made = as_postgres(program("initdb"))
        .args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync", "-D"])
        .arg(&data)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(made.success(), "initdb failed");
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut server = as_postgres(program("postgres"));
    server.arg("-D").arg(&data).args([
        "-p",
        &port.to_string(),
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        &format!("fsync={FSYNC}"),
    ]);
    server
        .args(["-c", "max_connections=400", "-c"])
        .arg(format!("unix_socket_directories={}", folder.display()));
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
            .args(["-q", "-h", "127.0.0.1", "-p", &port.to_string()])
            .status();
        if ready.unwrap().success() {
            return Some(port);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("PostgreSQL did not start");
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
