// The checks of single values, by hand.
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
export const isBool = (value) => typeof value === "boolean";
export const isText = (max) => (value) => typeof value === "string" && value.trim().length > 0 && value.trim().length <= max;
export const isOneOf = (words) => (value) => words.includes(value);
export const isCount = (max) => (value) => Number.isInteger(value) && value >= 0 && value <= max;
const shape = /^(\d{4})-(\d\d)-(\d\d)$/;
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export function isDate(value) {
  const parts = typeof value === "string" && shape.exec(value);
  if (!parts) return false;
  const year = +parts[1];
  const month = +parts[2];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && +parts[3] >= 1 && +parts[3] <= days[month - 1] + (leap ? 1 : 0);
}
export const isUntil = (value) => value === "longTerm" || isDate(value);
