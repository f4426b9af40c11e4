import yushen = require("yushen");
import slim = require("yushen/slim");

export const verdict: "pass" | "fail" | "incomplete" = yushen.check("profile-mount", {}).verdict;
export const same: yushen.Report = slim.check("profile-mount", {});
