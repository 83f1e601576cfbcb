import { boundsFaults, fileBounds } from "../diagnostic/bounds.js";
import type { Code } from "../diagnostic/codes.js";
import { type Diagnostic, diagnostic, type Result, resultOf, type Steps } from "../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../diagnostic/faults.js";
import { civilDate, type Day, isWeekend, parseDay } from "../time/day.js";
import { type NamedDays, type Notice, noticeSchema } from "./notice.js";

/** Reads the notice of one year from its JSON, and says all that is wrong with it. */
export function parseNotice(json: unknown, file: string | null = null): Result<Notice> {
  const excess = boundsFaults(json, fileBounds, file);
  if (excess.length > 0) return { ok: false, diagnostics: excess };
  const parsed = noticeSchema.safeParse(json);
  if (!parsed.success) {
    const keys = Object.keys(noticeSchema.shape);
    const known = (steps: Steps) => (steps.length === 0 ? keys : []);
    return { ok: false, diagnostics: faultsToDiagnostics(parsed.error.issues, json, file, known) };
  }
  const { $schema: _, ...notice } = parsed.data;
  return resultOf(notice, noticeFaults(notice, file));
}

/** What is wrong with a notice of the right shape. */
export function noticeFaults(notice: Notice, file: string | null): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const say = (code: Code, steps: Steps, details: Readonly<Record<string, string>> = {}) => {
    faults.push(diagnostic(code, steps, details, { file }));
  };
  const seen = new Map<string, "rest" | "work">();

  const checkDate = (text: string, steps: Steps): Day | null => {
    const day = parseDay(text);
    if (day === null) say("calendar.not-a-date", steps, { date: text, form: "YYYY-MM-DD" });
    return day;
  };
  const checkDay = (text: string, steps: Steps): Day | null => {
    const day = checkDate(text, steps);
    if (day !== null && !belongsTo(day, notice.year)) {
      say("calendar.day-of-other-year", steps, { date: text, year: String(notice.year) });
    }
    return day;
  };
  const add = (groups: readonly NamedDays[], as: "rest" | "work", base: Steps) => {
    for (const [text, steps] of eachDay(groups, base)) {
      const day = checkDay(text, steps);
      if (day !== null && as === "work" && !isWeekend(day))
        say("calendar.work-on-weekday", steps, { date: text });
      const before = seen.get(text);
      if (before !== undefined) {
        say(before === as ? "calendar.day-twice" : "calendar.rest-and-work", steps, { date: text });
      }
      seen.set(text, as);
    }
  };
  const remove = (dates: readonly string[], as: "rest" | "work", base: Steps) => {
    for (const [index, text] of dates.entries()) {
      const day = checkDay(text, [...base, index]);
      if (day === null) continue;
      if (seen.get(text) !== as) say("calendar.nothing-to-remove", [...base, index], { date: text });
      else seen.delete(text);
    }
  };
  const checkPublication = (of: { signed: string; published: string }, base: Steps) => {
    const signed = checkDate(of.signed, [...base, "signed"]);
    const published = checkDate(of.published, [...base, "published"]);
    if (signed !== null && published !== null && published < signed) {
      say("calendar.published-before", [...base, "published"], {
        published: of.published,
        before: of.signed,
      });
    }
  };

  checkPublication(notice, []);
  add(notice.rest, "rest", ["rest"]);
  add(notice.work, "work", ["work"]);
  for (const [index, text] of notice.adjacentWeekend.entries()) {
    const day = checkDay(text, ["adjacentWeekend", index]);
    if (day !== null && !isWeekend(day))
      say("calendar.not-a-weekend", ["adjacentWeekend", index], { date: text });
    if (seen.has(text)) say("calendar.day-twice", ["adjacentWeekend", index], { date: text });
  }
  let before = notice.published;
  for (const [index, amendment] of notice.amendments.entries()) {
    const base = ["amendments", index];
    checkPublication(amendment, base);
    if (amendment.published < before) {
      say("calendar.published-before", [...base, "published"], { published: amendment.published, before });
    }
    before = amendment.published;
    remove(amendment.restRemoved, "rest", [...base, "restRemoved"]);
    remove(amendment.workRemoved, "work", [...base, "workRemoved"]);
    add(amendment.restAdded, "rest", [...base, "restAdded"]);
    add(amendment.workAdded, "work", [...base, "workAdded"]);
  }
  return faults;
}

/** A notice may set days of the December before its year, and nothing else outside it. */
function belongsTo(day: Day, year: number): boolean {
  const date = civilDate(day);
  return date.year === year || (date.year === year - 1 && date.month === 12);
}

function* eachDay(groups: readonly NamedDays[], base: Steps): Generator<[string, Steps]> {
  for (const [group, { days }] of groups.entries()) {
    for (const [index, text] of days.entries()) yield [text, [...base, group, "days", index]];
  }
}
