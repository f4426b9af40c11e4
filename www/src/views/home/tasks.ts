import type { FormId } from "yushen";

/** What people come to do, and the forms for it; each form stands in one. The texts of a task are in the view's words. */
export const tasks = {
  bind: ["binding", "binding-lifecycle", "quota-expansion"],
  profile: ["profile-mount"],
  employee: ["employee-account", "employee-handover", "employee-showcase", "merchant-page"],
  lead: ["lead-page"],
  subAccount: ["sub-account-link", "sub-account-unlink"],
} as const satisfies Record<string, readonly FormId[]>;

export type TaskId = keyof typeof tasks;

type Placed = (typeof tasks)[TaskId][number];

// A form without a task does not compile: no one would find it.
true satisfies Exclude<FormId, Placed> extends never ? true : Exclude<FormId, Placed>;
