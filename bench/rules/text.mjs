// What every peer's rules share: comparing names, and the credit code's check character.
const wide = /[\uff01-\uff5e]/g;
const space = /\p{White_Space}+/gu;

const fold = (text) =>
  text.replace(wide, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(space, "").toLowerCase();

/** Whether two names are one, full-width forms, spaces and case aside. */
export const sameText = (a, b) => a === b || fold(a) === fold(b);
export { fold };

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
export const usccShape = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/i;

/** The check character of a unified social credit code (GB 32100-2015). */
export function usccChecks(text) {
  const code = text.toUpperCase();
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += alphabet.indexOf(code[i]) * weights[i];
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}
export const isUscc = (text) => usccShape.test(text) && usccChecks(text);
export const appIdShape = /^tt[0-9a-f]{16}([0-9a-f]{2})?$/;
