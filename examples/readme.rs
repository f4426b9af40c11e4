use yushen::{Checker, Locale, Options, rulebook};

fn main() {
    let mut checker = Checker::new(rulebook::form("profile-mount").unwrap());
    // 2024-09-01 in Beijing, in milliseconds since 1970
    let options = Options { as_of: 1_725_120_000_000, locale: Locale::En, ..Options::default() };
    let report = checker.check_json(r#"{"miniProgram": {"online": false}}"#, &options);
    println!("{report}");
}
