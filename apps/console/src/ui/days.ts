/** The day on which an instant falls in a time zone, `yyyy-mm-dd`. */
export const dayIn = (instant: Date | number, timeZone: string): string =>
  // The one spelling of a calendar day that is the field's own.
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);

/** The last day of what ends at an instant: midnight belongs to the day before it. */
export const lastDayIn = (end: string, timeZone: string): string => dayIn(Date.parse(end) - 1, timeZone);

/** Days after a day of the calendar, all as `yyyy-mm-dd`. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
