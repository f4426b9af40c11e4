//! Whatever the data are, they make issues: never an error, never a panic.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use yushen::Mode;
use yushen::web::{CheckOptions, Session, check};

use super::{js, text};

const OPTIONS: CheckOptions = CheckOptions {
    as_of: Some(0),
    mode: Some(Mode::Draft),
    coerce: None,
    unknown_fields: None,
    locale: None,
    explain: None,
};

/// Data, and each issue of format that they make: rule, path, and the kind of value that was given.
const SHOWCASE: [(&str, &str); 45] = [
    ("undefined", "format/type  undefined"),
    ("null", "format/type  null"),
    ("1", "format/type  number"),
    ("'x'", "format/type  string"),
    ("[{}]", "format/type  array"),
    ("() => 1", "format/type  function"),
    ("Symbol('s')", "format/type  symbol"),
    ("1n", "format/type  bigint"),
    ("Object('x')", "format/type  instance"),
    ("new Date(0)", "format/type  date"),
    ("new Map([['fans', 'x']])", "format/type  map"),
    (
        "(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy })()",
        "format/type  unreadable",
    ),
    ("new Proxy({}, { ownKeys() { throw 1 } })", "format/type  unreadable"),
    (
        "new Proxy({}, { getOwnPropertyDescriptor() { throw 1 }, ownKeys: () => ['fans'] })",
        "format/type  unreadable",
    ),
    ("new Proxy({ fans: 1 }, { get() { throw null } })", "format/type fans unreadable"),
    ("({ get fans() { throw new Error('secret') } })", "format/type fans unreadable"),
    ("Object.create({ fans: 'x' })", ""),
    ("Object.defineProperty({}, 'fans', { value: 'x' })", ""),
    ("({ [Symbol('fans')]: 'x' })", ""),
    ("Object.assign(Object.create(null), { fans: 'x' })", "format/type fans string"),
    ("new (class { fans = 'x'; get other() { throw 1 } })()", "format/type fans string"),
    ("({ toJSON() { throw 1 }, valueOf: 1 })", "format/unknown-field toJSON, format/unknown-field valueOf"),
    (
        "JSON.parse('{\"__proto__\": {\"fans\": 1}, \"constructor\": 1}')",
        "format/unknown-field __proto__, format/unknown-field constructor",
    ),
    ("({ fans: () => 1 })", "format/type fans function"),
    ("({ fans: Symbol.iterator })", "format/type fans symbol"),
    ("({ fans: 10n })", "format/type fans bigint"),
    ("({ fans: NaN })", "format/type fans number"),
    ("({ fans: new Number(1) })", "format/type fans object"),
    ("({ fans: new Date(0) })", "format/type fans date"),
    ("({ fans: { toDate: () => new Date(0) } })", "format/type fans date"),
    ("({ fans: { toDate() { throw 1 } } })", "format/type fans unreadable"),
    ("({ fans: { toDate: () => 1 } })", "format/type fans object"),
    ("new (class { other = 1 })()", "format/type  instance"),
    ("Promise.resolve(1)", "format/type  promise"),
    ("new FormData()", "format/type  formData"),
    // Node has no document.
    (
        "typeof document === 'object' ? document.createElement('form') : new (class { get [Symbol.toStringTag]() { return 'HTMLFormElement' } })()",
        "format/type  element",
    ),
    ("new Event('submit')", "format/type  event"),
    ("({ fans: [1] })", "format/type fans array"),
    ("(() => { const cycle = {}; cycle.fans = cycle; return cycle })()", "format/type fans object"),
    (
        "(() => { let fans = 1; for (let i = 0; i < 1e5; i++) fans = { fans }; return fans })()",
        "format/type fans object",
    ),
    (
        "({ '\\ud800': 1, '\\udc00': 2, fans: '\\ud800' })",
        "format/type fans string, format/unknown-field \u{fffd}",
    ),
    ("({ fans: '\\u3000'.repeat(5e5) })", ""),
    ("({ fans: '9'.repeat(1e6) })", "format/type fans string"),
    ("Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`k${i}`, i]))", "format/too-large "),
    (
        "(() => { const keys = {}; for (let i = 0; i < 1e5; i++) keys[i] = 0; return keys })()",
        "format/too-large ",
    ),
];

const BINDING: [(&str, &str); 11] = [
    ("({ account: 1 })", "format/type account number"),
    ("({ account: [] })", "format/type account array"),
    ("({ account: new Proxy({}, { ownKeys() { throw 1 } }) })", "format/type account unreadable"),
    ("({ account: new Proxy({}, { getPrototypeOf() { throw 1 } }) })", "format/type account unreadable"),
    ("({ capabilities: {} })", "format/type capabilities object"),
    ("({ capabilities: [, 'live'] })", "format/type capabilities.0 undefined"),
    ("({ capabilities: ['live', 'live'] })", "format/unique capabilities.1"),
    ("({ capabilities: new Proxy([], { get() { throw 1 } }) })", "format/type capabilities unreadable"),
    (
        "({ capabilities: Object.defineProperty(['live'], 0, { get() { throw 1 }, enumerable: true }) })",
        "format/type capabilities.0 unreadable",
    ),
    (
        "({ documents: new Proxy([], { get: (list, key) => key === 'length' ? Symbol('s') : list[key] }) })",
        "format/type documents unreadable",
    ),
    ("({ documents: new Array(2 ** 32 - 1) })", "format/length documents 4294967295"),
];

fn all() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let of =
        |form, rows: &'static [(&str, &str)]| rows.iter().map(move |(data, issues)| (form, *data, *issues));
    of("employee-showcase", &SHOWCASE).chain(of("binding", &BINDING))
}

fn get(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &key.into()).unwrap()
}

fn issues_of(report: &JsValue) -> String {
    let told = |issue: JsValue| {
        let rule = get(&issue, "rule").as_string().unwrap();
        let path = Array::from(&get(&issue, "path")).join(".");
        let actual = get(&get(&issue, "params"), "actual");
        let actual = actual.as_string().or_else(|| actual.as_f64().map(|length| length.to_string()));
        format!("{rule} {path}{}", actual.map(|actual| format!(" {actual}")).unwrap_or_default())
    };
    let issues = Array::from(&get(report, "issues")).into_iter().map(told);
    issues.filter(|issue| issue.starts_with("format/")).collect::<Vec<_>>().join(", ")
}

#[wasm_bindgen_test]
fn data_make_issues() {
    for (form, data, expected) in all() {
        let report = check(form, &js(data), &OPTIONS).unwrap();
        assert_eq!(issues_of(&report), expected, "{form}: {data}");
        assert!(!text(&report).contains("secret"));
    }
}

#[wasm_bindgen_test]
fn a_session_takes_them_as_a_check_does() {
    for (form, data, _) in all() {
        let expected = text(&check(form, &js(data), &OPTIONS).unwrap());
        let session = Session::open(form, &JsValue::UNDEFINED, &OPTIONS).unwrap();
        session.set(&"".into(), &js(data)).unwrap();
        assert_eq!(text(&session.report().unwrap()), expected, "{form}: set {data}");
        if data != "undefined" {
            let session = Session::open(form, &js(data), &OPTIONS).unwrap();
            assert_eq!(text(&session.report().unwrap()), expected, "{form}: opened with {data}");
        }
    }
}

#[wasm_bindgen_test]
fn each_field_is_read_once_and_no_other_is() {
    let read = js("globalThis.yushenRead = []");
    let watched =
        "new Proxy({ fans: 1, other: 1 }, { get: (data, key) => (yushenRead.push(key), data[key]) })";
    check("employee-showcase", &js(watched), &OPTIONS).unwrap();
    assert_eq!(text(&read), r#"["fans"]"#);
}
