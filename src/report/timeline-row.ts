import type { Assessment, DayOrRange, ObligationRow, State } from "../assess/assessment.js";
import { type CountRow, explainDays } from "../calendar/explain.js";
import type { Interval } from "../calendar/interval.js";
import { addDays, type Day, parseDay } from "../time/day.js";
import type { Tone } from "./document.js";
import { bearerWords } from "./naming.js";
import { standingSentence } from "./standing.js";
import { inLanguage, type Telling } from "./telling.js";
import { type Bar, barsOf, type DueDays, stoppedDays } from "./timeline-bars.js";
import { type RowLabel, rowLabels } from "./timeline-row-labels.js";
import { assessmentWords } from "./words/assessment.js";

/** One obligation on the axis. */
export interface TimelineRow {
  readonly mark: string;
  readonly tone: Tone;
  readonly title: string;
  readonly who: string;
  /** The whole of it in a sentence, for those who do not see the drawing. */
  readonly sentence: string;
  /** The day the clock begins after, or the days between which it lies. */
  readonly start: Interval;
  /** The last day that the row reaches. */
  readonly to: Day;
  readonly due: DueDays | null;
  readonly done: Interval | null;
  readonly bars: readonly Bar[];
  /** The working days as counted, with their numbers; empty where the limit is not one of working days. */
  readonly count: readonly { readonly day: Day; readonly n: number }[];
  /** Rest days do not count: the bar is thin on them. */
  readonly countsWorkingDays: boolean;
  readonly labels: readonly RowLabel[];
}

/** The row of an obligation; null where its beginning has no day. */
export function rowOf(
  row: ObligationRow,
  assessment: Assessment,
  asOf: Day,
  telling: Telling,
): TimelineRow | null {
  const start = daysOf(row.startedOn);
  if (start === null) return null;
  const done = row.fulfilledOn === null ? null : daysOf(row.fulfilledOn);
  const due = dueDays(row);
  const bars = barsOf(row, due, asOf);
  const ends = [start.to, due?.latest ?? due?.earliest, done?.to, ...bars.map((bar) => bar.to)];
  const to = Math.max(...ends.filter((day) => day !== undefined)) as Day;
  return {
    ...signs[row.state],
    title: inLanguage(row.summary, telling),
    who: row.bearer === null ? assessmentWords[telling.language].whoUnsaid : bearerWords(row.bearer, telling),
    sentence: standingSentence(row, assessment, telling),
    start,
    to,
    due,
    done,
    bars,
    count: countOf(row, start, bars, telling),
    countsWorkingDays: row.limit?.unit === "working-day",
    labels: rowLabels(row, { start, due, done, bars, asOf }, assessment, telling),
  };
}

const signs: Readonly<Record<State, { readonly mark: string; readonly tone: Tone }>> = {
  inactive: { mark: "", tone: "quiet" },
  active: { mark: "→", tone: "strong" },
  suspended: { mark: "‖", tone: "strong" },
  fulfilled: { mark: "✓", tone: "good" },
  "fulfilled-late": { mark: "✗", tone: "bad" },
  violated: { mark: "✗", tone: "bad" },
  discharged: { mark: "–", tone: "quiet" },
  undecided: { mark: "?", tone: "caution" },
};

function dueDays({ due }: ObligationRow): DueDays | null {
  const earliest = due === null ? null : parseDay(due.earliest);
  if (due === null || earliest === null) return null;
  return { earliest, latest: due.latest === null ? null : parseDay(due.latest) };
}

function daysOf(when: DayOrRange): Interval | null {
  const [from, to] =
    typeof when === "string"
      ? [parseDay(when), parseDay(when)]
      : [parseDay(when.earliest), parseDay(when.latest)];
  return from === null || to === null ? null : { from, to };
}

/** On a longer row no cell has room for a number. */
const longestCount = 100;

/** Only from one known day, and not across a restart: there no single count runs through. */
function countOf(
  { limit, clock, state }: ObligationRow,
  start: Interval,
  bars: readonly Bar[],
  { calendar }: Telling,
): TimelineRow["count"] {
  if (calendar === undefined || limit?.unit !== "working-day" || start.from !== start.to) return [];
  if (limit.exercises.some(({ effect }) => effect === "restart")) return [];
  // While a clock stands still nobody knows which days will count.
  const isCounted = ({ kind }: Bar) => kind !== "late" && (kind !== "left" || state !== "suspended");
  const last = Math.max(start.to, ...bars.filter(isCounted).map(({ to }) => to)) as Day;
  if (Math.max(last, ...bars.map(({ to }) => to)) - start.to > longestCount) return [];
  const counted = numbered(explainDays(calendar, start.to, last, stoppedDays(clock)));
  const late = bars.find(({ kind }) => kind === "late");
  if (late === undefined) return counted;
  return [
    ...counted,
    ...numbered(explainDays(calendar, addDays(late.from, -1), late.to, stoppedDays(clock))),
  ];
}

function numbered(rows: readonly CountRow[]): TimelineRow["count"] {
  return rows.flatMap(({ date, n }) => {
    const day = parseDay(date);
    return n === null || day === null ? [] : [{ day, n }];
  });
}
