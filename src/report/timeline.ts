import type { Assessment } from "../assess/assessment.js";
import type { Calendar } from "../calendar/calendar.js";
import type { Language } from "../diagnostic/text.js";
import { addDays, type Day, laterOf, parseDay } from "../time/day.js";
import type { Telling } from "./telling.js";
import { type EventMark, eventMarks } from "./timeline-events.js";
import { rowOf, type TimelineRow } from "./timeline-row.js";

/** A case on an axis of days, before it is drawn: what happened, and every clock with what became of it. */
export interface Timeline {
  readonly language: Language;
  readonly caseId: string;
  /** The days that the drawing must show, both ends in. */
  readonly first: Day;
  readonly last: Day;
  readonly asOf: Day;
  readonly events: readonly EventMark[];
  readonly rows: readonly TimelineRow[];
  /** Says which days are rest days; without it none is shaded. */
  readonly calendar: Calendar | null;
}

/**
 * The timelines of a case: one, or several where there are too many rows for one sheet; none where nothing in
 * the case has a day.
 */
export function timelinesOf(assessment: Assessment, telling: Telling): readonly Timeline[] {
  const asOf = parseDay(assessment.asOf);
  if (asOf === null) return [];
  const events = eventMarks(assessment, asOf, telling);
  const rows = assessment.obligations
    .filter(({ state, displacedBy }) => state !== "inactive" && displacedBy === null)
    .flatMap((row) => rowOf(row, assessment, asOf, telling) ?? []);
  if (events.length + rows.length === 0) return [];
  const span = spanOf(events, rows, asOf);
  const base = { language: telling.language, caseId: assessment.case, asOf, ...span };
  const sheets = Math.max(1, Math.ceil(rows.length / rowsPerSheet));
  return Array.from({ length: sheets }, (_, sheet) => ({
    ...base,
    events: sheet === 0 ? events : [],
    rows: rows.slice(sheet * rowsPerSheet, (sheet + 1) * rowsPerSheet),
    calendar: telling.calendar ?? null,
  }));
}

/** What fits on a page of paper. */
const rowsPerSheet = 10;

/**
 * From the first day to the last that matters. The day of the assessment is one of them while a clock runs;
 * once all is settled it is shown only if it is near, lest years of nothing press the case into a corner.
 */
function spanOf(
  events: readonly EventMark[],
  rows: readonly TimelineRow[],
  asOf: Day,
): { readonly first: Day; readonly last: Day } {
  const firsts = [...events.map(({ from }) => from), ...rows.map(({ start }) => start.from)];
  const lasts = [...events.map(({ to }) => to), ...rows.map(({ to }) => to)];
  const first = Math.min(...firsts) as Day;
  const last = Math.max(...lasts) as Day;
  const near = asOf - last <= Math.max(10, last - first);
  const end = near ? laterOf(last, asOf) : last;
  // Air on both sides, so that a mark on the first or the last day is seen whole.
  const margin = Math.ceil((end - first) / 60);
  return { first: addDays(first, -Math.max(1, margin)), last: addDays(end, Math.max(2, margin)) };
}
