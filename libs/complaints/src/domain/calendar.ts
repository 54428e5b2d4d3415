/** What a network calls a working day. */
export interface CalendarSettings {
  /** IANA name, e.g. `Africa/Bamako`. */
  readonly timeZone: string;
  /** ISO weekdays (1 Monday … 7 Sunday) on which nobody works. */
  readonly weekend: readonly number[];
  /** `yyyy-mm-dd` in the network's time zone. */
  readonly holidays: readonly string[];
}

/** A local day as a stretch of time; 23 or 25 hours long where clocks are changed. */
export interface CalendarDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
  readonly working: boolean;
}

/** The network's calendar: which local day an instant falls on, and what follows it. */
export interface WorkingCalendar {
  readonly settings: CalendarSettings;
  dayOf(instant: Date): CalendarDay;
  next(day: CalendarDay): CalendarDay;
  /** The same local time, some calendar days later. */
  plusDays(instant: Date, days: number): Date;
}
