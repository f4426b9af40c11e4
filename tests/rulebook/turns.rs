//! Whose turn it is when a field must change, and where the platform shows it.

use yushen::Locale;
use yushen::field::{By, FieldId, Kind, Localized};
use yushen::form::Form;
use yushen::rulebook::{CLAUSES, FORMS};

use super::none;

/// The fields that others than the developer have to change, or that there is only waiting for.
const OTHERS: &[(&str, By, &[&str])] = &[
    ("binding", By::AccountHolder, &["account.medicalCertified"]),
    (
        "binding-lifecycle",
        By::AccountHolder,
        &["confirmedAt", "firstUsedAt", "violations.severe", "violations.total"],
    ),
    ("binding-lifecycle", By::Platform, &["approvedAt"]),
    ("quota-expansion", By::AccountHolder, &["overdueUnused", "accountsInViolation"]),
    (
        "profile-mount",
        By::AccountHolder,
        &[
            "account.effectiveFans",
            "account.realNameVerified",
            "account.severeViolation",
            "account.regulatoryCompliant",
        ],
    ),
    ("profile-mount", By::Platform, &["pendingReview"]),
    (
        "sub-account-link",
        By::AccountHolder,
        &["main.type", "main.realNameVerified", "sub.realNameVerified", "contentCompliant"],
    ),
    ("sub-account-unlink", By::AccountHolder, &["unsettledStarOrders", "liveInProgress", "accountNormal"]),
    (
        "employee-account",
        By::AccountHolder,
        &[
            "employee.identityPenalized",
            "employee.starTalent",
            "client.platform",
            "client.version",
            "activation.faceVerified",
            "activation.mobileBound",
            "activation.passwordChanged",
            "account.otherEnterprises",
            "invitation.acceptedAt",
        ],
    ),
    ("employee-showcase", By::AccountHolder, &["realNameVerified", "depositYuan", "publicVideos", "fans"]),
    ("employee-handover", By::AccountHolder, &["unsettledAssets", "realNameReleased"]),
];

/// What a source shows, and the clauses that name the way.
const SHOWN: &[(&str, &[&str], &[&str])] = &[
    ("binding", &["documents"], &["binding-rules/3.console"]),
    ("profile-mount", &["miniProgram.online", "miniProgram.creditScore"], &["profile-mount-guide/steps.1"]),
    (
        "profile-mount",
        &[
            "account.effectiveFans",
            "account.realNameVerified",
            "account.adult",
            "account.severeViolation",
            "account.regulatoryCompliant",
        ],
        &["profile-mount-guide/account.2.hidden"],
    ),
    ("profile-mount", &["pendingReview"], &["profile-mount-guide/faq.6.record"]),
    ("sub-account-link", &["channel"], &["sub-account-article/2.where"]),
    (
        "employee-account",
        &["enterprise.growthLevel"],
        &["employee-account-guide/2.level", "employee-account-guide/3.2.app"],
    ),
    ("employee-account", &["enterprise.employeeAccounts"], &["employee-account-guide/8.page.where"]),
    ("employee-account", &["authorizationEndsOn"], &["employee-account-guide/3.2.pc"]),
    ("employee-account", &["grant.tools", "grant.modules"], &["employee-account-guide/8.page.where"]),
    ("merchant-page", &["grantedTools"], &["employee-account-guide/8.page.where"]),
];

/// The form's fields but for groups, whose fields inherit what they say.
fn fields(form: &'static Form) -> impl Iterator<Item = (FieldId, &'static str)> {
    let fields = form.schema.fields.iter().enumerate();
    fields
        .filter(|(_, field)| !matches!(field.kind, Kind::Group))
        .map(|(row, field)| (FieldId(row as u8), field.path))
}

#[test]
fn what_is_said_nowhere_is_the_developers_turn() {
    let mut others = Vec::new();
    for form in FORMS {
        for by in [By::AccountHolder, By::Platform] {
            let of_form = fields(form).filter(|(f, _)| form.schema.by(*f) == by);
            let paths: Vec<&str> = of_form.map(|(_, path)| path).collect();
            if !paths.is_empty() {
                others.push((form.id, by, paths));
            }
        }
    }
    let listed: Vec<(&str, By, Vec<&str>)> =
        OTHERS.iter().map(|(form, by, paths)| (*form, *by, paths.to_vec())).collect();
    assert_eq!(others, listed);
}

/// The steps of each way in a text.
fn steps(text: &str) -> Vec<&str> {
    let ways = text.split(['；', '，', ';', ',']).filter(|way| way.contains(" › "));
    let without_device = ways.map(|way| way.split_once(['：', ':']).map_or(way, |(_, way)| way));
    without_device.flat_map(|way| way.split(" › ").map(str::trim)).collect()
}

fn is_chinese(text: &str) -> bool {
    text.contains(|c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c))
}

#[test]
fn the_way_to_a_field_is_a_clauses() {
    assert_eq!(
        steps("手机：设置 › 账号；电脑：后台 › 矩阵，见 › 此"),
        ["设置", "账号", "后台", "矩阵", "见", "此"]
    );
    let mut faults = Vec::new();
    let mut shown: Vec<(&str, &str)> = Vec::new();
    let mut count = 0;
    for form in FORMS {
        for (f, path) in fields(form) {
            let Some(words) = form.schema.shown(f) else { continue };
            shown.push((form.id, path));
            let by = SHOWN.iter().find(|(id, paths, _)| *id == form.id && paths.contains(&path));
            let says: String =
                by.map_or(&[][..], |(_, _, clauses)| clauses).iter().map(|id| said(id)).collect();
            for step in steps(words.get(Locale::ZhCn)) {
                count += 1;
                if !says.contains(step) {
                    faults.push(format!("{} {path}: no clause says {step}", form.id));
                }
            }
            faults.extend(untranslated(words).map(|step| format!("{} {path}: {step}", form.id)));
        }
    }
    assert!(count > 30, "{count} steps");
    none(faults);
    let mut listed: Vec<(&str, &str)> =
        SHOWN.iter().flat_map(|(form, paths, _)| paths.iter().map(|path| (*form, *path))).collect();
    shown.sort_unstable();
    listed.sort_unstable();
    assert_eq!(shown, listed);
}

/// What a clause says in Chinese.
fn said(id: &str) -> &'static str {
    let mut all = CLAUSES.iter().flat_map(|clauses| clauses.iter());
    all.find(|clause| clause.id == id).expect(id).summary.get(Locale::ZhCn)
}

/// The console is in Chinese: what the English text has of it, the Chinese text has too.
fn untranslated(words: Localized) -> impl Iterator<Item = &'static str> {
    let zh = words.get(Locale::ZhCn);
    steps(words.get(Locale::En)).into_iter().filter(move |step| is_chinese(step) && !zh.contains(step))
}
