import type { Calendar } from "../calendar/calendar.js";
import { dayOn } from "../calendar/day-on.js";
import type { Language } from "../diagnostic/text.js";
import type { Day } from "../time/day.js";
import { longDate } from "./dates.js";
import { rollWords } from "./words/roll.js";

/** That a last day is a rest day, why, and where it moves to; null where it stays. */
export function rollLine(calendar: Calendar, last: Day, due: Day, language: Language): string | null {
  if (last === due) return null;
  const { why, name } = dayOn(calendar, last);
  return rollWords[language](longDate(last, language), why, name, longDate(due, language));
}
