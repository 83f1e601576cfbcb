import type { Text } from "../diagnostic/text.js";
import type { Day } from "../time/day.js";
import type { ArrangedDay } from "./arrangement.js";
import type { LayerGap } from "./lay-over.js";
import type { Notice } from "./notice.js";
import type { Pending } from "./pending.js";

/**
 * A calendar compiled for questions: what was known on a day, as tables. Make one with `compileCalendar`, and
 * keep it; questions are functions that take it first.
 */
export interface Calendar {
  readonly id: string;
  readonly title: Text;
  readonly zone: string;
  readonly hash: string | null;
  /** The ids of the layers that lie over it. */
  readonly layers: readonly string[];
  /** Only notices and amendments published by then are in it; null: all. */
  readonly knownOn: Day | null;
  /** From here to `settledTo` every day is known to be worked or not. */
  readonly settledFrom: Day;
  readonly settledTo: Day;
  /** Past it not even bounds are known. */
  readonly horizon: Day;
  /** The notices known, each with the amendments known. */
  readonly notices: readonly Notice[];
  /** Every day that a notice sets, in order. */
  readonly arranged: readonly ArrangedDay[];
  /** The settled days, counted. */
  readonly counted: CountedDays;
  /** The same, for dates as text. */
  readonly dates: DateTable;
  /** The days of the known notices, counted: the settled ones and those that only a layer leaves open. */
  readonly base: CountedDays;
  /** What is not announced, in order. */
  readonly pending: readonly Pending[];
  /** The years that a layer has no entry for, and whether they widen the ranges or are only noted. */
  readonly layerGaps: readonly LayerGap[];
  readonly missingYear: "widen" | "note";
}

/** Working days by number: two reads answer "which is the n-th working day after this one". */
export interface CountedDays {
  /** The day before the first counted one; index 0 of `before`. */
  readonly origin: Day;
  /** How many working days there are after `origin` up to and including each day. */
  readonly upTo: Uint16Array;
  /** The n-th working day, as days after `origin`; index 0 is unused. */
  readonly nth: Uint16Array;
}

/**
 * The settled days by month, so that a date can be read and written without arithmetic: text in and text out
 * would else cost ten times the count itself.
 */
export interface DateTable {
  /** The first month, as year × 12 + month - 1. */
  readonly firstMonth: number;
  /** For each month: its days, and what to add to a day of the month to have its index in the counts. */
  readonly lengths: Uint8Array;
  readonly offsets: Uint16Array;
  /** For each month: `YYYY-MM-`. */
  readonly prefixes: readonly string[];
  /** For each working day by number: the month's index × 32 + the day of the month. */
  readonly nth: Uint16Array;
}
