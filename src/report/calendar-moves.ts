import type { DueThen, MovedDue } from "../assess/moves.js";
import type { CalendarChanges } from "../calendar/changes.js";
import type { Interval } from "../calendar/interval.js";
import type { Language } from "../diagnostic/text.js";
import { formatDay } from "../time/day.js";
import { longDate } from "./dates.js";
import { type Document, entries, entry, heading, type Line, paragraph, span, table } from "./document.js";
import { movesWords } from "./words/moves.js";

/** Two states of knowledge of a calendar, what it changed itself, and the due days that move with it. */
export interface Moves {
  readonly calendar: string;
  readonly from: string;
  readonly to: string;
  readonly days: readonly { readonly date: string; readonly before: boolean; readonly after: boolean }[];
  readonly newlySettled: readonly { readonly from: string; readonly to: string }[];
  readonly noLongerSettled: readonly { readonly from: string; readonly to: string }[];
  /** How many cases were read, and how many lines could not be. */
  readonly cases: number;
  readonly unreadable: number;
  readonly moved: readonly MovedDue[];
}

/** The calendar's own changes as plain data. */
export function changeRows({ days, newlySettled, noLongerSettled }: CalendarChanges) {
  return {
    days: days.map(({ day, before, after }) => ({ date: formatDay(day), before, after })),
    newlySettled: newlySettled.map(spanRow),
    noLongerSettled: noLongerSettled.map(spanRow),
  };
}

/** Whose due days move, from what to what, and because of which days. */
export function describeMoves(moves: Moves, changes: CalendarChanges, language: Language): Document {
  const words = movesWords[language];
  return [
    heading(1, words.title(moves.from, moves.to)),
    paragraph(
      span(moves.moved.length === 0 ? "good" : "caution", words.count(moves.moved.length, moves.cases)),
    ),
    ...table(
      [[words.case], [words.duty], [words.before], [words.after]],
      moves.moved.map((row) => cells(row, language)),
    ),
    ...entries([
      entry(words.off, daysOf(changes, false, language)),
      entry(words.worked, daysOf(changes, true, language)),
      entry(
        words.settled,
        moves.newlySettled.map(({ from, to }) => `${from} — ${to}`),
      ),
      entry(
        words.noLonger,
        moves.noLongerSettled.map(({ from, to }) => `${from} — ${to}`),
      ),
    ]),
    ...(changes.days.length + changes.newlySettled.length + changes.noLongerSettled.length === 0
      ? [paragraph(words.nothing)]
      : []),
  ];
}

function cells(row: MovedDue, language: Language): readonly Line[] {
  return [
    [span("strong", row.case)],
    [row.summary[language], span("quiet", ` ${row.legalSource} · ${row.instance}`)],
    [dueWords(row.before, language)],
    [span("caution", dueWords(row.after, language))],
  ];
}

function dueWords(then: DueThen | null, language: Language): string {
  if (then === null || then.due === null) return "—";
  const { earliest, latest } = then.due;
  if (earliest === latest) return earliest;
  return movesWords[language].between(earliest, latest);
}

function daysOf({ days }: CalendarChanges, working: boolean, language: Language): Line {
  const found = days.filter(({ after }) => after === working).map(({ day }) => longDate(day, language));
  return found.length === 0 ? [] : [found.join(language === "zh" ? "、" : ", ")];
}

function spanRow({ from, to }: Interval) {
  return { from: formatDay(from), to: formatDay(to) };
}
