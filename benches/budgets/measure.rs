//! Running programs, and what that took; a table of it.

use std::fmt;
use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What a run took.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// Seconds.
    pub seconds: f64,
    /// The most memory it held, in MB.
    pub memory: f64,
}

/// Runs a program to its end, its output thrown away.
pub fn run(program: &str, arguments: &[&str]) -> Run {
    let start = Instant::now();
    let mut child = spawn(program, arguments);
    let ended = child.wait().expect("the program");
    let seconds = start.elapsed().as_secs_f64();
    assert!(ended.success(), "{program} {arguments:?} failed");
    Run {
        seconds,
        memory: 0.0,
    }
}

/// As [`run`], and looks at the memory that the program holds; for what takes long.
pub fn watch(program: &str, arguments: &[&str]) -> Run {
    let start = Instant::now();
    let mut child = spawn(program, arguments);
    let status = format!("/proc/{}/status", child.id());
    let mut memory: f64 = 0.0;
    loop {
        std::thread::sleep(Duration::from_millis(10));
        if let Ok(text) = fs::read_to_string(&status) {
            let most = text
                .lines()
                .find_map(|line| line.strip_prefix("VmHWM:"))
                .and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
            memory = memory.max(most.unwrap_or(0.0) * 1024.0 / 1e6);
        }
        if let Some(ended) = child.try_wait().expect("the program") {
            assert!(ended.success(), "{program} {arguments:?} failed");
            let seconds = start.elapsed().as_secs_f64();
            return Run { seconds, memory };
        }
    }
}

fn spawn(program: &str, arguments: &[&str]) -> Child {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"))
}

/// The median of seconds.
pub fn median(runs: &[Run]) -> f64 {
    let mut times: Vec<f64> = runs.iter().map(|run| run.seconds).collect();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A line of the table.
#[derive(Debug)]
struct Line {
    size: u64,
    what: String,
    own: String,
    floor: String,
    ratio: String,
    budget: String,
    met: bool,
}

/// What was measured.
#[derive(Debug, Default)]
pub struct Table(Vec<Line>);

impl Table {
    /// Times against those of a baseline.
    pub fn times(&mut self, size: u64, what: &str, own: &[Run], floor: &[Run], budget: f64) {
        let (own, floor) = (median(own), median(floor));
        self.0.push(Line {
            size,
            what: what.to_owned(),
            own: time(own),
            floor: time(floor),
            ratio: format!("{:.2} ×", own / floor),
            budget: format!("{budget} ×"),
            met: own / floor <= budget,
        });
    }

    /// Other figures against those of a baseline.
    pub fn figures(&mut self, size: u64, what: &str, own: f64, floor: f64, budget: f64) {
        self.0.push(Line {
            size,
            what: what.to_owned(),
            own: format!("{own:.0}"),
            floor: format!("{floor:.0}"),
            ratio: format!("{:.2} ×", own / floor),
            budget: format!("{budget} ×"),
            met: own / floor <= budget,
        });
    }

    /// A figure against a limit.
    pub fn limit(&mut self, size: u64, what: &str, own: f64, most: f64) {
        self.0.push(Line {
            size,
            what: what.to_owned(),
            own: format!("{own:.0}"),
            floor: String::new(),
            ratio: String::new(),
            budget: format!("{most:.0}"),
            met: own <= most,
        });
    }
}

fn time(seconds: f64) -> String {
    if seconds < 1.0 {
        format!("{:.1} ms", seconds * 1000.0)
    } else {
        format!("{seconds:.1} s")
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| incidents | what | dossier | baseline | ratio | at most | |"
        )?;
        writeln!(f, "|---:|---|---:|---:|---:|---:|---|")?;
        for line in &self.0 {
            let met = if line.met { "met" } else { "**missed**" };
            writeln!(
                f,
                "| {} | {} | {} | {} | {} | {} | {met} |",
                line.size, line.what, line.own, line.floor, line.ratio, line.budget
            )?;
        }
        Ok(())
    }
}
