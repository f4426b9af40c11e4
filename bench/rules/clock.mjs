// The instant that every peer judges at. Civil dates are compared as text, which is the quickest way there is.
export const asOf = "2024-09-10T12:00:00+08:00";
export const today = "2024-09-10";
export const in30Days = "2024-10-10";
/** The clock of another instant, for the shared set. */
export function clockAt(instant) {
  const at = Date.parse(instant.length === 10 ? `${instant}T00:00:00+08:00` : instant) + 8 * 3600_000;
  const day = (ms) => new Date(ms).toISOString().slice(0, 10);
  return { today: day(at), in30Days: day(at + 30 * 86_400_000), creators: at >= Date.parse("2024-08-15T00:00:00Z") };
}
export const clock = clockAt(asOf);
