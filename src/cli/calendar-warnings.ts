import type { Calendar } from "../calendar/calendar.js";
import { daysLeft, layerYearsMissing, noticesMissing } from "../calendar/missing.js";
import { diagnostic } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { addDays, type Day, formatDay } from "../time/day.js";
import { withoutPlace } from "./locate.js";
import { type Common, printDiagnostics, type Session } from "./session.js";

/** Fewer settled days than these after the day in question, and it is time for the next notice. */
const fewDays = 90;

/** A warning, as a result has it under `warnings`. */
export interface WarningRow {
  readonly code: string;
  readonly message: Text;
  readonly hint: Text | null;
}

/** What a reader of days from one to another should know of the calendar behind them. */
export function calendarWarnings(calendar: Calendar, from: Day, to: Day): readonly LocatedDiagnostic[] {
  return [...runningOut(calendar, to), ...layerYearsLeftOut(calendar, from, to)];
}

/** The calendar comes to its end soon after a day; and how it goes on. */
function runningOut(calendar: Calendar, day: Day): readonly LocatedDiagnostic[] {
  const left = daysLeft(calendar, day);
  if (left >= fewDays) return [];
  const details = { day: formatDay(day), left: String(left), settledTo: formatDay(calendar.settledTo) };
  const hint = howItGoesOn(calendar);
  return [withoutPlace(diagnostic("calendar.running-out", [], details, { hint }), null)];
}

/** Where a layer's missing year does not widen the range, it is at least said. */
function layerYearsLeftOut(calendar: Calendar, from: Day, to: Day): readonly LocatedDiagnostic[] {
  if (calendar.missingYear === "widen") return [];
  return layerYearsMissing(calendar, from, to).map((missing) => {
    const [layer = "", year = ""] = missing.split("/");
    return withoutPlace(diagnostic("calendar.layer-year-left-out", [], { layer, year }), null);
  });
}

/** On standard error; JSON has them under `warnings` instead. */
export function printWarnings(
  session: Session,
  options: Common,
  warnings: readonly LocatedDiagnostic[],
): void {
  if (options.json !== true) printDiagnostics(session, options, warnings);
}

/** Warnings as the `warnings` of a result. */
export function warningRows(warnings: readonly LocatedDiagnostic[]): readonly WarningRow[] {
  return warnings.map(({ code, message, hint }) => ({ code, message, hint }));
}

/** Whoever asks what was known on a day has asked for the end, and knows it. */
function howItGoesOn(calendar: Calendar): Text | null {
  if (calendar.knownOn !== null) return null;
  const next = addDays(calendar.settledTo, 1);
  const [missing = ""] = noticesMissing(calendar, next, next);
  const [id = "", year = ""] = missing.split("/");
  if (id !== calendar.id) {
    return {
      zh: `给地方安排 ${id} 补上 ${year} 年`,
      en: `add the year ${year} to the layer ${id}`,
    };
  }
  const command = `shixian calendar add ${year} --from <file>`;
  return {
    zh: `${year} 年的通知公布后：${command}`,
    en: `when the notice for ${year} is published: ${command}`,
  };
}
