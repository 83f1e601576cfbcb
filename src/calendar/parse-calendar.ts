import { boundsFaults, fileBounds } from "../diagnostic/bounds.js";
import type { Code } from "../diagnostic/codes.js";
import { type Diagnostic, diagnostic, type Result, resultOf, type Steps } from "../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../diagnostic/faults.js";
import { parseDay } from "../time/day.js";
import { isZone } from "../time/instant.js";
import { arithmeticFaults } from "./arithmetic.js";
import { type CalendarData, calendarSchema } from "./calendar-data.js";
import type { Notice } from "./notice.js";
import { parseNotice } from "./parse-notice.js";
import { setTwiceFaults } from "./set-twice.js";

/** A calendar as it lies in files: `calendar.json`, and the notices by file name. */
export interface CalendarFiles {
  readonly calendar: unknown;
  readonly notices: Readonly<Record<string, unknown>>;
}

/**
 * Reads a calendar from its files, and says all that is wrong with them. A notice whose days do not add up to
 * the law's is only a warning: the State Council may give more than the law, and twice did.
 */
export function parseCalendar(files: CalendarFiles): Result<CalendarData> {
  const diagnostics: Diagnostic[] = [];
  const notices = new Map<string, Notice>();
  for (const file of Object.keys(files.notices).sort()) {
    const result = parseNotice(files.notices[file], file);
    diagnostics.push(...result.diagnostics);
    if (result.ok) notices.set(file, result.value);
  }
  diagnostics.push(...yearFaults(notices), ...setTwiceFaults(notices));

  const file = "calendar.json";
  const excess = boundsFaults(files.calendar, fileBounds, file);
  if (excess.length > 0) return { ok: false, diagnostics: [...excess, ...diagnostics] };
  const parsed = calendarSchema.safeParse(files.calendar);
  if (!parsed.success) {
    const keys = Object.keys(calendarSchema.shape);
    const known = (steps: Steps) => (steps.length === 0 ? keys : []);
    return {
      ok: false,
      diagnostics: [...faultsToDiagnostics(parsed.error.issues, files.calendar, file, known), ...diagnostics],
    };
  }
  const { $schema: _, ...calendar } = parsed.data;
  const byYear = [...notices.values()].sort((a, b) => a.year - b.year);
  const data: CalendarData = { ...calendar, notices: byYear };
  diagnostics.push(...lawFaults(data, file));
  for (const [name, notice] of notices) diagnostics.push(...arithmeticFaults(data, notice, name));
  return resultOf(data, diagnostics);
}

function yearFaults(notices: ReadonlyMap<string, Notice>): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const years = new Map<number, string>();
  for (const [file, { year }] of notices) {
    const other = years.get(year);
    if (other !== undefined) {
      faults.push(diagnostic("calendar.year-twice", ["year"], { year: String(year), other }, { file }));
    }
    years.set(year, file);
  }
  let before: number | null = null;
  for (const [year, file] of [...years].sort(([a], [b]) => a - b)) {
    if (before !== null && before !== year - 1) {
      const details = { year: String(year), before: String(before), missing: String(before + 1) };
      faults.push(diagnostic("calendar.year-missing", ["year"], details, { file }));
    }
    before = year;
  }
  return faults;
}

function lawFaults(data: CalendarData, file: string): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const say = (code: Code, steps: Steps, details: Readonly<Record<string, string>>) => {
    faults.push(diagnostic(code, steps, details, { file }));
  };
  if (!isZone(data.zone)) say("calendar.not-a-zone", ["zone"], { zone: data.zone });
  for (const [index, version] of data.statutory.entries()) {
    if (parseDay(version.from) === null) {
      say("calendar.not-a-date", ["statutory", index, "from"], { date: version.from, form: "YYYY-MM-DD" });
    }
    for (const [entry, days] of version.days.entries()) {
      if (!("on" in days)) continue;
      for (const [at, date] of days.on.entries()) {
        // 2001 is no leap year: a statutory 29 February would be missing in three years of four.
        if (parseDay(`2001-${date}`) === null) {
          say("calendar.not-a-date", ["statutory", index, "days", entry, "on", at], { date, form: "MM-DD" });
        }
      }
    }
  }
  const years = new Set<number>();
  for (const [index, row] of data.lunar.entries()) {
    if (years.has(row.year)) {
      say("calendar.year-twice", ["lunar", index, "year"], { year: String(row.year), other: file });
    }
    years.add(row.year);
    for (const [holiday, date] of Object.entries(row.days)) {
      if (parseDay(date) === null) {
        say("calendar.not-a-date", ["lunar", index, "days", holiday], { date, form: "YYYY-MM-DD" });
      } else if (Number(date.slice(0, 4)) !== row.year) {
        say("calendar.day-of-other-year", ["lunar", index, "days", holiday], {
          date,
          year: String(row.year),
        });
      }
    }
  }
  return faults;
}
