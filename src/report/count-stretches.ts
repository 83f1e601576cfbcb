import type { CountRow } from "../calendar/explain.js";
import type { Language } from "../diagnostic/text.js";
import { type Day, isWeekend, parseDay } from "../time/day.js";
import { shortDate, shortRange, weekdayName } from "./dates.js";
import { countWords } from "./words/count.js";

/** Days next to each other in a count of which the same can be said. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  /** The numbers they bear; null where they do not count. */
  readonly numbers: { readonly first: number; readonly last: number } | null;
  readonly why: string | null;
  readonly notice: string | null;
}

/**
 * A count in stretches: ordinary working days in one (an ordinary weekend between them says nothing), a make-up
 * day by itself, the days of a holiday together.
 */
export function stretchesOf(rows: readonly CountRow[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const day = parseDay(row.date);
    if (day === null) continue;
    const next = stretchOf(row, day);
    const last = stretches.at(-1);
    if (last !== undefined && last.why === next.why && last.notice === next.notice && joins(last, next)) {
      stretches[stretches.length - 1] = {
        ...last,
        to: day,
        numbers: last.numbers === null ? null : { first: last.numbers.first, last: row.n ?? 0 },
      };
    } else {
      stretches.push(next);
    }
  }
  return stretches;
}

/** A stretch in words: 1月28日至2月1日＝1–5, 2月4日至8日春节放假. */
export function stretchWords(stretch: Stretch, language: Language): string {
  const words = countWords[language];
  const { numbers, why } = stretch;
  if (numbers === null) return words.off(shortRange(stretch.from, stretch.to, language), why ?? "");
  const range = numbers.first === numbers.last ? `${numbers.first}` : `${numbers.first}–${numbers.last}`;
  const days =
    why === null
      ? shortRange(stretch.from, stretch.to, language)
      : words.special(shortDate(stretch.from, language), weekdayName(stretch.from, language), why);
  return `${days}${words.is}${range}`;
}

/** The whole count in one line, the notices it rests on at its end. */
export function countLine(rows: readonly CountRow[], language: Language): string {
  const words = countWords[language];
  const stretches = stretchesOf(rows);
  const notices = [...new Set(stretches.flatMap((each) => each.notice ?? []))];
  const line = stretches.map((each) => stretchWords(each, language)).join(words.between);
  return notices.length === 0 ? line : `${line}${words.by(notices)}`;
}

function stretchOf(row: CountRow, day: Day): Stretch {
  return {
    from: day,
    to: day,
    numbers: row.n === null ? null : { first: row.n, last: row.n },
    why: row.why ?? null,
    notice: row.notice ?? null,
  };
}

/** A make-up day stands by itself: its weekday is worth saying. */
function joins(last: Stretch, next: Stretch): boolean {
  if ((last.numbers === null) !== (next.numbers === null)) return false;
  return !(next.why !== null && next.numbers !== null && isWeekend(next.from));
}
