//! Counts the instructions and the mispredicted branches of each look-up, and compares them with a
//! budget.
//!
//! It runs itself again under valgrind's callgrind, which only counts what runs in the functions of
//! `look_ups::measured` and writes its totals after each phase.

use std::env::{args, current_exe, temp_dir};
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio, id};
use std::{fs, iter};

use bench_rows::drawn;
use look_ups::{ByHand, Enum, Fields, Hidden, Keys, Outer, Plain, Wrapper, measured};

/// How many calls are measured. The same number before them trains the branch predictor.
const CALLS: u32 = 10_000;

/// The multiple of its budget at which a count fails the gate.
const TOLERANCE: f64 = 1.1;

fn main() -> ExitCode {
    let lines = lines();
    if args().nth(1).as_deref() == Some("--under-callgrind") {
        lines.iter().flat_map(|line| &line.cases).for_each(Case::run);
        return ExitCode::SUCCESS;
    }
    match count(&lines) {
        Ok(counts) => report(&lines, &counts),
        Err(error) => {
            eprintln!("nothing was measured: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A line of the report: one look-up of one enum.
struct Line {
    of: String,
    look_up: &'static str,
    budget: Option<Budget>,
    /// The hits, and the near and far misses, if there are misses.
    cases: Vec<Case>,
}

/// The most that a hit may take; a miss may take no more either.
#[derive(Clone, Copy)]
struct Budget {
    instructions: f64,
    mispredicted: f64,
}

/// One kind of call, by its index.
struct Case(Box<dyn Fn(u32)>);

impl Case {
    fn run(&self) {
        (0..CALLS).for_each(&self.0);
        phase_starts();
        (CALLS..2 * CALLS).for_each(&self.0);
        phase_ends();
    }
}

/// Callgrind sets its totals to zero when this is called.
#[inline(never)]
fn phase_starts() {
    black_box("start");
}

/// Callgrind writes its totals when this is called.
#[inline(never)]
fn phase_ends() {
    black_box("end");
}

fn lines() -> Vec<Line> {
    let mut lines = Vec::new();
    both_ways::<ours::n28::E>(Some([10.0, 51.0]), &mut lines);
    both_ways::<ours::n89::E>(Some([10.0, 49.0]), &mut lines);
    both_ways::<ours::n1000::E>(Some([20.0, 58.0]), &mut lines);
    both_ways::<ours::n10000::E>(Some([20.0, 58.0]), &mut lines);
    let unit = Some(([4.0, 6.0, 4.0, 6.0, 12.0], 0.01));
    fields("28", &values::<ours::n28::E>(), unit, &mut lines);
    fields("89", &values::<ours::n89::E>(), unit, &mut lines);
    fields("1000", &values::<ours::n1000::E>(), unit, &mut lines);
    fields("10000", &values::<ours::n10000::E>(), unit, &mut lines);
    fields("data", &Plain::rows(), unit, &mut lines);
    let nested = values::<ours::n89::E>;
    let [outer, outer_chat] = [Outer::rows(), nested().into_iter().map(Outer::Chat).collect()];
    let [hidden, hidden_chat] = [Hidden::rows(), nested().into_iter().map(Hidden::Chat).collect()];
    let synthetic = values::<ours::n1000::E>().into_iter().map(Wrapper::Synthetic);
    let either: Vec<Wrapper> = nested().into_iter().map(Wrapper::Chat).chain(synthetic).collect();
    fields("data beside nested", &outer, Some(([10.0, 12.0, 9.0, 13.0, 17.0], 0.85)), &mut lines);
    fields("nested", &outer_chat, Some(([10.0, 11.0, 9.0, 12.0, 16.0], 0.01)), &mut lines);
    fields("one of two nested", &either, Some(([10.0, 11.0, 10.0, 14.0, 13.0], 0.01)), &mut lines);
    fields("data, hidden tag", &hidden, Some(([12.0, 13.0, 11.0, 14.0, 20.0], 0.01)), &mut lines);
    fields(
        "nested, hidden tag",
        &hidden_chat,
        Some(([14.0, 15.0, 13.0, 17.0, 21.0], 0.01)),
        &mut lines,
    );
    let by_hand = |values: Vec<Outer>| values.into_iter().map(ByHand).collect::<Vec<_>>();
    fields("data, by hand", &by_hand(outer), None, &mut lines);
    fields("nested, by hand", &by_hand(outer_chat), None, &mut lines);
    let by_hand = |values: Vec<Hidden>| values.into_iter().map(ByHand).collect::<Vec<_>>();
    fields("data, hidden, by hand", &by_hand(hidden), None, &mut lines);
    fields("nested, hidden, by hand", &by_hand(hidden_chat), None, &mut lines);
    #[cfg(feature = "alternatives")]
    alternatives(&mut lines);
    lines
}

#[cfg(feature = "alternatives")]
fn alternatives(lines: &mut Vec<Line>) {
    both_ways::<by_hand::n28::E>(None, lines);
    both_ways::<by_hand::n89::E>(None, lines);
    both_ways::<by_hand::n1000::E>(None, lines);
    both_ways::<by_hand::n10000::E>(None, lines);
    both_ways::<peers::n28::E>(None, lines);
    both_ways::<peers::n89::E>(None, lines);
    both_ways::<peers::n1000::E>(None, lines);
    both_ways::<peers::n10000::E>(None, lines);
    both_ways::<peers_phf::n28::E>(None, lines);
    both_ways::<peers_phf::n89::E>(None, lines);
    both_ways::<peers_phf::n1000::E>(None, lines);
    both_ways::<peers_phf::n10000::E>(None, lines);
    fields("28 by hand", &values::<by_hand::n28::E>(), None, lines);
    fields("89 by hand", &values::<by_hand::n89::E>(), None, lines);
    fields("1000 by hand", &values::<by_hand::n1000::E>(), None, lines);
    fields("28 peers", &values::<peers::n28::E>(), None, lines);
    fields("89 peers", &values::<peers::n89::E>(), None, lines);
    fields("1000 peers", &values::<peers::n1000::E>(), None, lines);
}

/// Every value of an enum.
fn values<E: Enum>() -> Vec<E> {
    bench_rows::rows(E::SIZE).iter().filter_map(|row| E::from_code(row.code)).collect()
}

/// Code to variant and name to variant.
fn both_ways<E: Enum + 'static>(budgets: Option<[f64; 2]>, lines: &mut Vec<Line>) {
    let keys = Keys::of(E::SIZE, 2 * CALLS as usize);
    let of = format!("{} {}", E::SIZE, E::ALTERNATIVE);
    let by_code = |codes: Vec<i32>| {
        case(codes, |code| {
            black_box(measured::from_code::<E>(*code));
        })
    };
    lines.push(Line {
        of: of.clone(),
        look_up: "code to variant",
        budget: budgets.map(|[instructions, _]| Budget { instructions, mispredicted: 0.01 }),
        cases: [keys.code_hits, keys.code_near, keys.code_far].map(by_code).into(),
    });
    let by_name = |names: Vec<String>| {
        case(names, |name| {
            black_box(measured::from_name::<E>(name));
        })
    };
    lines.push(Line {
        of,
        look_up: "name to variant",
        budget: budgets.map(|[_, instructions]| Budget { instructions, mispredicted: 0.5 }),
        cases: [keys.name_hits, keys.name_near, keys.name_far].map(by_name).into(),
    });
}

/// The fields of variants: code, name, kind, a matched policy, a whole policy. Each has a budget of
/// instructions, and all except the last have one of mispredicted branches.
fn fields<F: Fields + Clone + 'static>(
    of: &str,
    values: &[F],
    budgets: Option<([f64; 5], f64)>,
    lines: &mut Vec<Line>,
) {
    type Call<F> = (&'static str, fn(&F));
    let calls: [Call<F>; 5] = [
        ("code", |value| {
            black_box(measured::code(value));
        }),
        ("name", |value| {
            black_box(measured::name(value));
        }),
        ("kind", |value| {
            black_box(measured::kind(value));
        }),
        ("policy, matched", |value| {
            black_box(measured::attempts(value));
        }),
        ("policy, whole", |value| {
            black_box(measured::policy(value));
        }),
    ];
    for (index, (look_up, call)) in calls.into_iter().enumerate() {
        lines.push(Line {
            of: of.to_owned(),
            look_up,
            budget: budgets.map(|(budgets, mispredicted)| Budget {
                instructions: budgets[index],
                mispredicted: if look_up == "policy, whole" { 1.0 } else { mispredicted },
            }),
            cases: vec![case(drawn(values, 2 * CALLS as usize, 7), call)],
        });
    }
}

fn case<K: 'static>(keys: Vec<K>, call: impl Fn(&K) + 'static) -> Case {
    Case(Box::new(move |index| call(black_box(&keys[index as usize]))))
}

/// What callgrind counted for one call.
#[derive(Clone, Copy, Default)]
struct Counts {
    instructions: f64,
    mispredicted: f64,
}

/// The counts of each case, in order.
fn count(lines: &[Line]) -> Result<Vec<Counts>, Box<dyn Error>> {
    let folder = temp_dir().join(format!("chat-errors-gate-{}", id()));
    fs::create_dir_all(&folder)?;
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--branch-sim=yes", "--collect-atstart=no", "--quiet"])
        .arg("--toggle-collect=look_ups::measured::*")
        .arg("--zero-before=gate::phase_starts*")
        .arg("--dump-before=gate::phase_ends*")
        .arg(format!("--callgrind-out-file={}", folder.join("phase").display()))
        .arg(current_exe()?)
        .arg("--under-callgrind")
        .stdout(Stdio::null())
        .status()
        .map_err(|error| format!("valgrind does not start: {error}"))?;
    if !status.success() {
        return Err("valgrind failed".into());
    }
    let phases: usize = lines.iter().map(|line| line.cases.len()).sum();
    let dump = |number: usize| totals(&folder.join(format!("phase.{number}")));
    let counts = (1..=phases).map(dump).collect();
    fs::remove_dir_all(&folder)?;
    counts
}

/// The totals in a dump of callgrind, per call.
fn totals(dump: &Path) -> Result<Counts, Box<dyn Error>> {
    let text = fs::read_to_string(dump).map_err(|error| format!("{}: {error}", dump.display()))?;
    let words =
        |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).map(str::split_whitespace);
    let events = words("events:").ok_or("a dump names no events")?;
    let totals = words("totals:").ok_or("a dump has no totals")?.chain(iter::repeat("0"));
    let mut counts = Counts::default();
    for (event, total) in events.zip(totals) {
        let each = total.parse::<f64>()? / f64::from(CALLS);
        match event {
            "Ir" => counts.instructions += each,
            "Bcm" | "Bim" => counts.mispredicted += each,
            _ => {}
        }
    }
    if counts.instructions < 1.0 {
        return Err("a phase ran nothing: callgrind does not see its function".into());
    }
    Ok(counts)
}

/// Prints the counts, and returns whether all are within their budgets.
fn report(lines: &[Line], counts: &[Counts]) -> ExitCode {
    println!(
        "{:<16} {:<22} {:>8} {:>8} {:>8} {:>8} {:>13}",
        "look-up", "of", "budget", "hit", "near", "far", "mispredicted"
    );
    let mut counts = counts.iter().copied();
    let mut are_red = 0;
    for line in lines {
        let cases: Vec<Counts> = counts.by_ref().take(line.cases.len()).collect();
        let hit = cases[0];
        let budget = line.budget.map_or_else(String::new, |budget| budget.instructions.to_string());
        print!("{:<16} {:<22} {budget:>8}", line.look_up, line.of);
        for case in 0..3 {
            let count = cases.get(case).map(|counts| format!("{:.1}", counts.instructions));
            print!(" {:>8}", count.unwrap_or_default());
        }
        print!(" {:>13.2}", hit.mispredicted);
        let is_red = line.budget.is_some_and(|budget| {
            let is_dear = hit.instructions > TOLERANCE * budget.instructions;
            let is_guessed = hit.mispredicted > TOLERANCE * budget.mispredicted;
            is_dear || is_guessed || cases.iter().any(|case| case.instructions > hit.instructions)
        });
        println!("{}", if is_red { "   OVER BUDGET" } else { "" });
        are_red += u32::from(is_red);
    }
    if are_red == 0 {
        return ExitCode::SUCCESS;
    }
    eprintln!("{are_red} look-ups are over their budget by more than a tenth, or dearer on a miss");
    ExitCode::FAILURE
}
