import type { Calendar } from "../calendar/calendar.js";
import type { CalendarRow } from "../report/deadline.js";
import { formatDay } from "../time/day.js";

/** A calendar as results name it: what it rests on, and how far it is settled. */
export function calendarRow(calendar: Calendar): CalendarRow {
  return {
    id: calendar.id,
    knownOn: calendar.knownOn === null ? null : formatDay(calendar.knownOn),
    settledFrom: formatDay(calendar.settledFrom),
    settledTo: formatDay(calendar.settledTo),
    ...(calendar.layers.length === 0 ? {} : { layers: calendar.layers }),
  };
}
