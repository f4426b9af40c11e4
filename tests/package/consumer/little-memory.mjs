// Data for which there is no memory, and a form after it; prints the rules of both reports' issues.
import { check } from "yushen";

const text = "字".repeat(90_000);
const documents = Array.from({ length: 20 }, () => ({ kind: text, holder: text, registeredAddress: text }));
const rules = (...args) => [...new Set(check(...args).issues.map(({ rule, params }) => `${rule} ${params.actual}`))];
console.log(JSON.stringify([rules("binding", { documents }, { mode: "draft" }), rules("profile-mount", { pendingReview: 1 }, { mode: "draft" })]));
