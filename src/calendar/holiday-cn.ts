import * as z from "zod";
import { diagnostic, type Result, resultOf } from "../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../diagnostic/faults.js";
import type { NamedDays, Notice } from "./notice.js";
import { noticeFaults } from "./parse-notice.js";

/** What a holiday-cn file does not say about the notice it was made from. */
export interface Publication {
  readonly notice: string;
  readonly signed: string;
  readonly published: string;
}

// Other tools add keys of their own: what is not needed is let through.
const holidayCnSchema = z.object({
  year: z.int().min(1900).max(9999),
  papers: z.array(z.string()).optional(),
  days: z.array(z.object({ name: z.string().min(1), date: z.string(), isOffDay: z.boolean() })),
});

/**
 * Reads a year from the format that holiday-cn publishes: `{year, papers, days: [{name, date, isOffDay}]}`.
 *
 * Without days the year is not announced: the value is null, with a warning. It never means "no holidays".
 * The format holds the state after all amendments, so the notice read has none.
 */
export function readHolidayCn(
  json: unknown,
  publication: Publication,
  file: string | null = null,
): Result<Notice | null> {
  const parsed = holidayCnSchema.safeParse(json);
  if (!parsed.success)
    return { ok: false, diagnostics: faultsToDiagnostics(parsed.error.issues, json, file) };
  const { year, days } = parsed.data;
  if (days.length === 0) {
    return resultOf(null, [diagnostic("calendar.not-announced", ["days"], { year: String(year) }, { file })]);
  }
  const notice: Notice = {
    year,
    ...publication,
    rest: byName(days.filter((each) => each.isOffDay)),
    work: byName(days.filter((each) => !each.isOffDay)),
    adjacentWeekend: [],
    amendments: [],
  };
  return resultOf(notice, noticeFaults(notice, file));
}

function byName(days: readonly { readonly name: string; readonly date: string }[]): NamedDays[] {
  const groups = new Map<string, string[]>();
  for (const { name, date } of days) groups.set(name, [...(groups.get(name) ?? []), date]);
  return [...groups].map(([name, dates]) => ({ name, days: dates.sort() }));
}
