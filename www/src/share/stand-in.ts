/** What stands for a text that is left out, so that the report stays what it is: plainly made up, and to the formats valid. */

const usccDigits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const sum = (digits: string, weights: number[], valueOf: (digit: string) => number): number =>
  weights.reduce((total, weight, i) => total + weight * valueOf(digits.charAt(i)), 0);

/** Zeros, a number and the check character of GB 32100. */
function uscc(number: number): string {
  const digits = String(number).padStart(17, "0");
  return digits + usccDigits.charAt((31 - (sum(digits, usccWeights, (digit) => usccDigits.indexOf(digit)) % 31)) % 31);
}

/** No place, the first day of 1900, a number and the check character of GB 11643. */
function residentId(number: number): string {
  const digits = `00000019000101${String(number % 1000).padStart(3, "0")}`;
  return digits + "10X98765432".charAt(sum(digits, idWeights, Number) % 11);
}

const misprinted = (code: string): string => code.slice(0, -1) + (code.endsWith("0") ? "1" : "0");

/**
 * What may stand for the text, the plainest first. Which of them leaves the report as it is has to be tried: a rule may ask for a
 * shape, and the text may be one that a format refuses.
 */
export function standIns(text: string, format: string | undefined, number: number): string[] {
  const masked = `***${number}`;
  const sameLength = "*".repeat([...text].length);
  if (format === "uscc") return [uscc(number), misprinted(uscc(number)), masked, sameLength];
  if (format === "resident-id") return [residentId(number), misprinted(residentId(number)), masked, sameLength];
  return [masked, `masked_${number}`, String(number).padStart(16, "0"), sameLength];
}
