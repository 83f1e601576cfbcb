import { DateTime, IANAZone } from "luxon";
import { addDays, type Day, dayOf, parseDay } from "./day.js";

/** A point in time, with the civil day it falls on in the zone it was read for. */
export interface Instant {
  readonly day: Day;
  readonly milliseconds: number;
}

/** Is this the name of a zone of the IANA database? */
export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/**
 * Reads an ISO 8601 instant; one without an offset is read in `zone`. Returns null if it is none.
 *
 * `24:00` written out in the zone's own time belongs to the day that it ends, as a period's last day ends
 * at 24:00 (民法典 203); the same point given with an offset is the next day's 00:00, since it names no day.
 *
 * @example
 * readInstant("2019-01-25T16:00:00Z", "Asia/Shanghai"); // the 26th
 */
export function readInstant(text: string, zone: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) || parseDay(text.slice(0, 10)) === null) return null;
  // luxon takes any offset; the farthest in use are -12:00 and +14:00.
  const offset = /[+-](\d{2}):?(\d{2})?$/.exec(text.slice(11));
  if (offset !== null && (Number(offset[1]) > 14 || Number(offset[2] ?? 0) > 59)) return null;
  const at = DateTime.fromISO(text, { zone });
  if (!at.isValid) return null;
  const day = dayOf(at.year, at.month, at.day);
  const endsItsDay = /^.{10}T24:00(:00([.,]0+)?)?$/.test(text);
  return { day: endsItsDay ? addDays(day, -1) : day, milliseconds: at.toMillis() };
}
