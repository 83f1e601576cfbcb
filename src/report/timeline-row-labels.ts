import type { Assessment, ObligationRow } from "../assess/assessment.js";
import type { Interval } from "../calendar/interval.js";
import { addDays, type Day } from "../time/day.js";
import type { Tone } from "./document.js";
import { leftWords, overdueWords } from "./standing.js";
import type { Telling } from "./telling.js";
import type { Bar, DueDays } from "./timeline-bars.js";
import { nearDate, nearRange } from "./timeline-dates.js";
import { standingWords } from "./words/standing.js";
import { timelineWords } from "./words/timeline.js";

/** A text under a row, at a day: its end (a due day, on which one is in time until 24:00) or its middle. */
export interface RowLabel {
  readonly day: Day;
  readonly at: "middle" | "end";
  /** Where it stands if there is room; a due day on the left, since what comes after it is on its right. */
  readonly side: "left" | "right";
  readonly text: string;
  readonly tone: Tone;
}

interface RowDays {
  readonly start: Interval;
  readonly due: DueDays | null;
  readonly done: Interval | null;
  readonly bars: readonly Bar[];
  readonly asOf: Day;
}

/** What is written under a row: by when, when it was done, how late, how long still. */
export function rowLabels(
  row: ObligationRow,
  days: RowDays,
  assessment: Assessment,
  telling: Telling,
): readonly RowLabel[] {
  return [
    ...dueLabels(row, days, telling),
    ...doneLabels(row, days, telling),
    ...stateLabels(row, days, assessment, telling),
  ];
}

function dueLabels(
  row: ObligationRow,
  { start, due, asOf }: RowDays,
  { language }: Telling,
): readonly RowLabel[] {
  const words = timelineWords[language];
  if (due === null) {
    const text = row.openTerm === null ? words.unstated : words.open(row.openTerm);
    return [{ day: addDays(start.to, 1), at: "middle", side: "right", text, tone: "quiet" }];
  }
  const { earliest, latest } = due;
  const text =
    latest === null
      ? words.dueNotBefore(nearDate(earliest, asOf, language))
      : latest === earliest
        ? words.due(nearDate(earliest, asOf, language))
        : words.dueWindow(nearRange({ from: earliest, to: latest }, asOf, language));
  return [{ day: earliest, at: "end", side: "left", text, tone: "strong" }];
}

function doneLabels(row: ObligationRow, { done, asOf }: RowDays, telling: Telling): readonly RowLabel[] {
  if (done === null) return [];
  const words = timelineWords[telling.language];
  const days = nearRange(done, asOf, telling.language);
  const late = row.state === "fulfilled-late";
  const text = late ? words.doneLate(days, overdueWords(row, telling)) : words.done(days);
  return [{ day: done.from, at: "middle", side: "right", text, tone: late ? "bad" : "good" }];
}

function stateLabels(
  row: ObligationRow,
  { start, bars }: RowDays,
  assessment: Assessment,
  telling: Telling,
): readonly RowLabel[] {
  const words = standingWords[telling.language];
  const late = bars.find(({ kind }) => kind === "late");
  const last = bars.filter(({ kind }) => kind !== "left").at(-1)?.to ?? start.to;
  switch (row.state) {
    case "violated":
      return late === undefined
        ? []
        : [{ day: late.from, at: "middle", side: "right", text: overdueWords(row, telling), tone: "bad" }];
    case "active":
      return row.remainingWorkingDays === null
        ? []
        : [
            {
              day: last,
              at: "end",
              side: "right",
              text: leftWords(row, assessment, telling),
              tone: "strong",
            },
          ];
    case "suspended":
    case "undecided":
    case "discharged":
      return [{ day: last, at: "end", side: "right", text: words.state[row.state], tone: "caution" }];
    default:
      return [];
  }
}
