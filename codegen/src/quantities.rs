//! Comparisons and quantities in plain words.

use yushen::Locale;
use yushen::field::time::{DAY, HOUR, MINUTE, print_date, print_instant};
use yushen::field::{FieldId, Kind, print_version};
use yushen::form::{Deadline, Overdue};
use yushen::rule::{LONG_TERM, Num, Op};

use super::conditions::Speaker;
use super::limits;

/// How a quantity is written and compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Number,
    Day,
    Instant,
    Version,
}

impl Speaker {
    fn unit(self, num: Num) -> Unit {
        match num {
            Num::Day(..) | Num::Today(_) => Unit::Day,
            Num::AsOf(_) => Unit::Instant,
            Num::Plus(f, _) => match self.form.schema.field(f).kind {
                Kind::Date | Kind::DateOrLongTerm => Unit::Day,
                Kind::Instant => Unit::Instant,
                Kind::Coded(_) => Unit::Version,
                _ => Unit::Number,
            },
            Num::Const(_) | Num::Sum(..) | Num::By(..) | Num::Count(_) => Unit::Number,
        }
    }

    /// A comparison, or that it does not hold.
    pub fn comparison(self, a: Num, op: Op, b: Num, not: bool) -> String {
        let unit = self.unit(a);
        let op = if not { opposite(op) } else { Ok(op) };
        let left = self.quantity(a, unit);
        if let (Ok(Op::Lt), Num::Const(LONG_TERM)) = (op, b) {
            return format!("{left}{}", self.pick("不是长期", " is not long-term"));
        }
        let zh = match (op, unit) {
            (Err(()), _) => "不是 ",
            (Ok(Op::Eq), _) => "为 ",
            (Ok(Op::Lt), Unit::Number) => "小于 ",
            (Ok(Op::Le), Unit::Number) => "不超过 ",
            (Ok(Op::Ge), Unit::Number) => "不小于 ",
            (Ok(Op::Gt), Unit::Number) => "大于 ",
            (Ok(Op::Lt), Unit::Version) => "低于 ",
            (Ok(Op::Le), Unit::Version) => "不高于 ",
            (Ok(Op::Ge), Unit::Version) => "不低于 ",
            (Ok(Op::Gt), Unit::Version) => "高于 ",
            (Ok(Op::Lt), _) => "早于 ",
            (Ok(Op::Le), _) => "不晚于 ",
            (Ok(Op::Ge), _) => "不早于 ",
            (Ok(Op::Gt), _) => "晚于 ",
        };
        let en = match (op, unit) {
            (Err(()), _) => " is not ",
            (Ok(Op::Eq), _) => " is ",
            (Ok(Op::Lt), Unit::Number | Unit::Version) => " is less than ",
            (Ok(Op::Le), Unit::Number | Unit::Version) => " is at most ",
            (Ok(Op::Ge), Unit::Number | Unit::Version) => " is at least ",
            (Ok(Op::Gt), Unit::Number | Unit::Version) => " is more than ",
            (Ok(Op::Lt), _) => " is before ",
            (Ok(Op::Le), _) => " is not after ",
            (Ok(Op::Ge), _) => " is not before ",
            (Ok(Op::Gt), _) => " is after ",
        };
        let right = self.quantity(b, unit);
        // Chinese sets a space before digits only.
        let zh = if right.starts_with(|c: char| c.is_ascii_alphanumeric()) { zh } else { zh.trim_end() };
        format!("{left}{}{right}", self.pick(zh, en))
    }

    fn quantity(self, num: Num, unit: Unit) -> String {
        let zh = self.locale == Locale::ZhCn;
        match num {
            Num::Plus(f, 0) => self.field(f),
            Num::Const(n) => match unit {
                Unit::Number => format!("{n}"),
                Unit::Day => print_date(n),
                Unit::Instant => print_instant(n),
                Unit::Version => print_version(n),
            },
            Num::Plus(f, ms) if self.unit(num) == Unit::Instant => self.after(f, ms),
            Num::Plus(f, n) if zh => format!("{}加 {n}", self.field(f)),
            Num::Plus(f, n) => format!("{} plus {n}", self.field(f)),
            Num::Sum(a, b) if zh => format!("{}与{}之和", self.field(a), self.field(b)),
            Num::Sum(a, b) => format!("the sum of {} and {}", self.field(a), self.field(b)),
            Num::By(f, numbers) => self.numbers_by(f, numbers),
            Num::Count(f) if zh => format!("{}的项数", self.field(f)),
            Num::Count(f) => format!("the number of {}", self.field(f)),
            Num::Day(f, 0) if zh => format!("{}那天", self.field(f)),
            Num::Day(f, 0) => format!("the day of {}", self.field(f)),
            Num::AsOf(0) => self.pick("检查的时刻", "the time of the check").into(),
            Num::AsOf(ms) if zh => format!("检查的时刻之后 {}", self.duration(ms)),
            Num::AsOf(ms) => format!("the time of the check plus {}", self.duration(ms)),
            Num::Today(0) => self.pick("检查当天", "the day of the check").into(),
            Num::Today(days) if zh => format!("检查当天之后 {days} 天"),
            Num::Today(days) => format!("the day of the check plus {days} days"),
            Num::Day(f, days) if zh => format!("{}那天之后第 {days} 天", self.field(f)),
            Num::Day(f, days) => format!("the day of {} plus {days} days", self.field(f)),
        }
    }

    /// An instant and a time after it.
    fn after(self, f: FieldId, ms: i64) -> String {
        let time = self.duration(ms);
        match self.locale {
            Locale::ZhCn => format!("{}之后 {time}", self.field(f)),
            Locale::En => format!("{} plus {time}", self.field(f)),
        }
    }

    fn duration(self, ms: i64) -> String {
        let (n, zh, en) = match ms {
            ms if ms % DAY == 0 && ms != 2 * DAY => (ms / DAY, "日", "days"),
            ms if ms % HOUR == 0 => (ms / HOUR, "小时", "hours"),
            ms => (ms / MINUTE, "分钟", "minutes"),
        };
        format!("{n} {}", self.pick(zh, en))
    }

    /// The numbers of an enum field's words; neighbours with the same number stand together.
    fn numbers_by(self, f: FieldId, numbers: &[i64]) -> String {
        let choices = limits::choices(self.form.schema.field(f));
        let mut groups: Vec<(i64, Vec<&str>)> = Vec::new();
        for (choice, n) in choices.iter().zip(numbers) {
            let name = choice.label.get(self.locale);
            match groups.last_mut() {
                Some((same, names)) if same == n => names.push(name),
                _ => groups.push((*n, Vec::from([name]))),
            }
        }
        let zh = self.locale == Locale::ZhCn;
        let group = |(n, names): &(i64, Vec<&str>)| match zh {
            true => format!("{}：{n}", names.join("、")),
            false => format!("{}: {n}", names.join(", ")),
        };
        let all: Vec<String> = groups.iter().map(group).collect();
        match zh {
            true => format!("{}对应的数（{}）", self.field(f), all.join("；")),
            false => format!("the number that goes with {} ({})", self.field(f), all.join("; ")),
        }
    }

    /// When a deadline is given, and what it is.
    pub fn deadline(self, deadline: &Deadline) -> String {
        let zh = self.locale == Locale::ZhCn;
        let at = match (deadline.at, self.unit(deadline.at)) {
            (Num::Plus(f, 1) | Num::Day(f, 1), Unit::Day) if zh => {
                format!("{}的次日，北京时间零点", self.field(f))
            }
            (Num::Plus(f, 1) | Num::Day(f, 1), Unit::Day) => {
                format!("00:00 in Beijing on the day after {}", self.field(f))
            }
            (at, Unit::Day) if zh => format!("{}，北京时间零点", self.quantity(at, Unit::Day)),
            (at, Unit::Day) => format!("00:00 in Beijing on {}", self.quantity(at, Unit::Day)),
            (at, unit) => self.quantity(at, unit),
        };
        let overdue = match deadline.overdue {
            Overdue::Never => "",
            Overdue::Before => self.pick("；过后即逾期", "; overdue after that"),
            Overdue::NotAfter => self.pick("；从那一刻起逾期", "; overdue from then on"),
        };
        format!("{at}{overdue}")
    }
}

/// The operator that holds where this one does not; there is none for unequal.
fn opposite(op: Op) -> Result<Op, ()> {
    match op {
        Op::Eq => Err(()),
        Op::Lt => Ok(Op::Ge),
        Op::Le => Ok(Op::Gt),
        Op::Ge => Ok(Op::Lt),
        Op::Gt => Ok(Op::Le),
    }
}
