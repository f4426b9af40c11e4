// A form that passes, and what everyone who imports the package asserts.
const assert = require("node:assert/strict");

const form = {
  miniProgram: { online: true, creditScore: 60 },
  account: {
    boundToEntity: true,
    type: "brand",
    kind: "personal",
    effectiveFans: 500,
    realNameVerified: true,
    adult: true,
    severeViolation: false,
    regulatoryCompliant: true,
    otherEntries: 0,
  },
  landingPage: { mode: "path", value: "pages/index?from=profile" },
  pendingReview: false,
};
const asOf = "2027-01-02T00:00:00+08:00";

exports.verify = ({ check, checkJson, open, rulebook }) => {
  assert.equal(check("profile-mount", form, { asOf }).verdict, "pass");
  const short = { ...form, account: { ...form.account, effectiveFans: 499 } };
  const report = check("profile-mount", short, { asOf });
  assert.equal(report.verdict, "fail");
  assert.equal(report.issues.length, 1);
  assert.deepEqual(report.issues[0].path, ["account", "effectiveFans"]);
  assert.match(report.issues[0].message, /500/);
  assert.deepEqual(checkJson("profile-mount", JSON.stringify(short), { asOf }), report);
  assert.equal(checkJson("profile-mount", "{").issues[0].rule, "format/json");
  const session = open("profile-mount", short, { asOf, mode: "submit" });
  assert.deepEqual(session.report.issues, report.issues);
  assert.equal(session.set("account.effectiveFans", 500).verdict, "pass");
  session.close();
  assert.ok(rulebook.forms["profile-mount"].rules.length > 0);
  assert.throws(() => check("no-such-form", form), TypeError);
};
