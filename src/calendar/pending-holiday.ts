import { addDays, type Day, earlierOf, laterOf, weekdaysBetween } from "../time/day.js";
import type { ArrangementLimits, CalendarData } from "./calendar-data.js";
import { statutoryDays } from "./statutory.js";

/** A holiday whose notice is not known, in all the ways that the law and the practice of the past leave open. */
export interface PendingHoliday {
  readonly kind: "holiday";
  /** The first and the last day that it may touch, by a make-up day too. */
  readonly from: Day;
  readonly to: Day;
  /** Weekdays off minus weekend days worked, however it is arranged: its statutory days, by law. */
  readonly net: number;
  /** It lies in one block of days off, */
  readonly whole: Span;
  /** or, if it is two holidays arranged together, in one block for each. */
  readonly parts: readonly [Span, Span] | null;
  readonly moved: number;
}

/** The statutory days that a block must hold, and how far it may reach beyond them. */
interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly statutory: number;
  readonly limits: ArrangementLimits;
}

/**
 * Called for each arrangement with: the weekdays of its blocks that lie in a span of days; the weekend days
 * worked for them; the places for those in the span, and outside it.
 */
type Visit = (off: number, makeUps: number, inside: number, outside: number) => void;

/**
 * The holidays of a year without a notice. Null where the law or the lunar table does not reach, or where a
 * holiday cannot be arranged as practice says: then nothing bounds the year.
 */
export function pendingHolidays(data: CalendarData, year: number): readonly PendingHoliday[] | null {
  const statutory = statutoryDays(data, year);
  if (statutory === null) return null;
  const { holidays, makeUp } = data.arrangements;
  const spans = new Map<string, Span>();
  for (const limits of holidays) {
    const [id, second] = limits.holidays;
    const days = statutory.filter((each) => each.holiday === id).map((each) => each.day);
    if (id !== undefined && second === undefined && days.length > 0) spans.set(id, spanOf(days, limits));
  }
  const found: PendingHoliday[] = [];
  for (const limits of holidays) {
    const [a, b] = limits.holidays.map((id) => spans.get(id));
    if (a === undefined || b === undefined || distance(a, b) > (limits.within ?? -1)) continue;
    found.push(pendingHoliday(together(a, b, limits), [a, b], makeUp));
    for (const id of limits.holidays) spans.delete(id);
  }
  for (const span of spans.values()) found.push(pendingHoliday(span, null, makeUp));
  return found.every(isPossible) ? found.sort((x, y) => x.from - y.from) : null;
}

function isPossible(holiday: PendingHoliday): boolean {
  let possible = false;
  eachArrangement(holiday, holiday.from, holiday.to, (_, makeUps, inside, outside) => {
    if (makeUps <= inside + outside) possible = true;
  });
  return possible;
}

/**
 * Visits every arrangement. The law's arithmetic decides how many weekend days are worked for a choice of
 * blocks: as many as they have weekdays beyond the statutory days. Where it asks for fewer than none, or for
 * more than was ever moved, the choice is no arrangement.
 */
export function eachArrangement(holiday: PendingHoliday, from: Day, to: Day, visit: Visit): void {
  const places = weekendsIn(holiday.from, holiday.to, from, to);
  const allPlaces = weekendsIn(holiday.from, holiday.to, holiday.from - 1, holiday.to);
  const consider = (x: number, y: number, x2: number, y2: number) => {
    const makeUps = weekdaysIn(x, y) + weekdaysIn(x2, y2) - holiday.net;
    if (makeUps < 0 || makeUps > holiday.moved) return;
    const off =
      weekdaysIn(Math.max(x, from + 1), Math.min(y, to)) +
      weekdaysIn(Math.max(x2, from + 1), Math.min(y2, to));
    const inside = places - weekendsIn(x, y, from, to) - weekendsIn(x2, y2, from, to);
    const all = allPlaces - weekendsIn(x, y, x - 1, y) - weekendsIn(x2, y2, x2 - 1, y2);
    visit(off, makeUps, inside, all - inside);
  };
  eachBlock(holiday.whole, (x, y) => consider(x, y, 0, -1));
  if (holiday.parts === null) return;
  const [a, b] = holiday.parts;
  eachBlock(a, (x, y) => {
    eachBlock(b, (x2, y2) => {
      if (y < x2 || y2 < x) consider(x, y, x2, y2);
    });
  });
}

function eachBlock({ first, last, limits }: Span, visit: (from: number, to: number) => void): void {
  for (let from = first - limits.before; from <= first; from += 1) {
    const latest = Math.min(last + limits.after, from + limits.longest - 1);
    for (let to: number = last; to <= latest; to += 1) visit(from, to);
  }
}

function pendingHoliday(
  whole: Span,
  parts: readonly [Span, Span] | null,
  makeUp: CalendarData["arrangements"]["makeUp"],
): PendingHoliday {
  const { first, last, statutory, limits } = whole;
  return {
    kind: "holiday",
    from: addDays(first, -Math.min(makeUp.before, limits.reach ?? makeUp.before)),
    to: addDays(last, makeUp.after),
    net: statutory,
    whole,
    parts,
    moved: limits.moved,
  };
}

function spanOf(days: readonly Day[], limits: ArrangementLimits): Span {
  return { first: days.reduce(earlierOf), last: days.reduce(laterOf), statutory: days.length, limits };
}

function together(a: Span, b: Span, limits: ArrangementLimits): Span {
  return {
    first: earlierOf(a.first, b.first),
    last: laterOf(a.last, b.last),
    statutory: a.statutory + b.statutory,
    limits,
  };
}

/** From the end of the earlier to the beginning of the later; nothing if they overlap. */
function distance(a: Span, b: Span): number {
  return Math.max(0, laterOf(a.first, b.first) - earlierOf(a.last, b.last));
}

function weekdaysIn(from: number, to: number): number {
  return weekdaysBetween((from - 1) as Day, to as Day);
}

/** The weekend days from `x` to `y` that lie after `from`, up to and including `to`. */
function weekendsIn(x: number, y: number, from: number, to: number): number {
  const a = Math.max(x, from + 1);
  const b = Math.min(y, to);
  return b < a ? 0 : b - a + 1 - weekdaysIn(a, b);
}
