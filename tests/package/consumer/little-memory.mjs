// Data for which there may be no memory, and a form after it; prints how many issues the first has, or the error, then the
// rules of the second's issues.
import { check } from "yushen";

const row = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}${"字".repeat(100)}`, 1]));
const documents = Array.from({ length: 20 }, () => row);
const told = (work) => {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
};
console.log(
  JSON.stringify([
    told(() => check("binding", { documents }, { mode: "draft" }).issues.length),
    told(() => check("profile-mount", { pendingReview: 1 }, { mode: "draft" }).issues.map(({ rule, params }) => `${rule} ${params.actual}`)),
  ]),
);
