import type { LeafTrace } from "../condition/condition.js";
import type { Text } from "../diagnostic/text.js";
import type { LimitUnit } from "../time/limit.js";

/** Days as `YYYY-MM-DD`; `latest: null` says that nothing known ends the range. */
export interface Due {
  readonly earliest: string;
  readonly latest: string | null;
}

/** A day, or the days between which it lies. */
export type DayOrRange = string | { readonly earliest: string; readonly latest: string };

/** A number of days, or the bounds of one that is not certain. */
export type CountOrRange = number | { readonly least: number; readonly greatest: number | null };

export type State =
  | "inactive"
  | "active"
  | "suspended"
  | "fulfilled"
  | "fulfilled-late"
  | "violated"
  | "discharged"
  | "undecided";

export type FindingKind = "violation" | "hypothetical" | "warning" | "conflict" | "undecided";

/** A yes, a no, or what cannot be said for want of a fact. */
export type Answer = "yes" | "no" | "undecided";

/** A regulation under which the case was read, and whether it binds. */
export interface RegulationRow {
  readonly id: string;
  readonly title: Text;
  readonly status: "in-force" | "draft" | "superseded";
  /** False for a draft. */
  readonly binding: boolean;
  readonly scope: "yes" | "by-analogy" | "no" | "undecided";
  /** The readings and repairs that the answer on scope rests on. */
  readonly readings: readonly ReadingRow[];
  /** Instances that began on a day on which the regulation did not apply. */
  readonly notInForce: readonly { readonly rule: string; readonly instance: string; readonly on: string }[];
}

/** The class of a resource on one axis. */
export interface ClassificationRow {
  readonly regulation: string;
  readonly category: string;
  readonly axis: "share" | "open";
  /** The item it is the class of; null: the resource as a whole. */
  readonly item: string | null;
  readonly class: "unconditional" | "conditional" | "withheld" | "undecided";
  readonly label: Text | null;
  readonly basis: "declared" | "criteria" | null;
  readonly legalSource: string | null;
  readonly part: string | null;
  /** Where undecided: the classes that remain possible. */
  readonly oneOf: readonly string[];
  /** The comparisons that decided it, where criteria did. */
  readonly because: readonly LeafTrace[];
  readonly readings: readonly ReadingRow[];
}

/** A stretch of days on which a clock ran or stood still, and against whom. */
export interface ClockRow {
  readonly from: string;
  readonly to: string;
  readonly runs: "running" | "stopped";
  readonly against: string | readonly string[] | null;
  readonly workingDays: CountOrRange;
}

/** A reading or a repair on which a row rests. */
export interface ReadingRow {
  readonly id: string | null;
  readonly legalSource: string;
  readonly text: Text;
}

/** What is owed, by whom, by when, and how it stands on the day of the assessment. */
export interface ObligationRow {
  readonly regulation: string;
  readonly rule: string;
  readonly summary: Text;
  /** The event, element or period that opened it. */
  readonly instance: string;
  readonly legalSource: string;
  readonly part: string | null;
  /** A role; several where any of them suffices or they owe it together; null where the case does not say. */
  readonly bearer: string | readonly string[] | null;
  readonly state: State;
  readonly startedOn: DayOrRange;
  /** The last day; null where the text leaves the term open or states none. */
  readonly due: Due | null;
  /** Certain under the notices and facts known. */
  readonly certain: boolean;
  readonly fulfilledOn: DayOrRange | null;
  readonly overdueWorkingDays: CountOrRange | null;
  readonly remainingWorkingDays: CountOrRange | null;
  /** No more working days may be left than the host's own threshold; null where it gave none. Never law. */
  readonly dueSoon: boolean | null;
  readonly clock: readonly ClockRow[];
  /** The term that the text leaves open, such as 及时; its number, if any, is the host's. */
  readonly openTerm: string | null;
  /** How the due day came about: the limit and what changed it. */
  readonly limit: LimitRow | null;
  readonly readings: readonly ReadingRow[];
  /** The superior text's duty that governs instead, where this one gives more time: it accuses nobody. */
  readonly displacedBy: { readonly regulation: string; readonly rule: string } | null;
}

/** The limit as counted, with the exercises of powers that changed it. */
export interface LimitRow {
  readonly amount: number;
  readonly unit: LimitUnit;
  readonly exercises: readonly ExerciseRow[];
}

/** One exercise of a power over a clock, and what became of it. */
export interface ExerciseRow {
  readonly rule: string;
  readonly legalSource: string;
  readonly event: string;
  readonly effect: "extend" | "exclude" | "restart";
  /** Did it take effect: as exercised, cut to the ceiling, not at all, or is that not known? */
  readonly took: "full" | "capped" | "void" | "undecided";
  readonly amount: { readonly amount: number; readonly unit: LimitUnit } | null;
}

/** A measure that a liability clause names, and whether it follows here. */
export interface MeasureRow {
  readonly measure: string;
  readonly on: readonly string[];
  readonly by: readonly string[] | null;
  readonly mode: "shall" | "may";
  readonly follows: Answer;
}

export interface LiabilityRow {
  readonly legalSource: string;
  readonly part: string | null;
  readonly measures: readonly MeasureRow[];
  readonly choose: "one-or-more" | null;
  readonly refersTo: readonly string[];
  readonly readings: readonly ReadingRow[];
}

/** What went wrong, as a stable word. */
export type Unmet =
  | "late"
  | "unfulfilled"
  | "unmet"
  | "forbidden"
  | "order"
  | "too-soon"
  | "too-often"
  | "class-mismatch"
  | "requirement"
  | "ceiling"
  | "above-ceiling"
  | "no-power"
  | "answer-before-start"
  | "contradictory-answers";

/** A violation, a warning, a contradiction, or what could not be decided; with its reasons. */
export interface Finding {
  readonly kind: FindingKind;
  readonly regulation: string;
  readonly rule: string;
  readonly summary: Text;
  readonly instance: string;
  readonly legalSource: string;
  readonly part: string | null;
  readonly bearer: string | readonly string[] | null;
  /** What went wrong. */
  readonly unmet: Unmet;
  readonly liability: readonly LiabilityRow[];
  readonly because: readonly LeafTrace[];
  readonly readings: readonly ReadingRow[];
  readonly tags: Readonly<Record<string, string | readonly string[]>>;
  /** The events that it rests on. */
  readonly events: readonly string[];
}

/** What would decide something undecided. */
export interface Need {
  readonly fact?: string;
  readonly event?: string;
  readonly notice?: string;
  readonly path: string | null;
  readonly decides: readonly { readonly rule: string; readonly instance: string }[];
}

/** What was taken as given without being said. */
export interface Assumption {
  readonly assumed:
    | "fact-for-event"
    | "other-law-absent"
    | "same-day-order"
    | "ceiling"
    | "regional-year"
    | "scope-exception-absent";
  /** Null where it is about the scope of a whole text. */
  readonly rule: string | null;
  readonly instance: string | null;
  readonly text: Text;
}

export interface UnreadEvent {
  readonly event: string;
  readonly why: "later" | "answers-nothing";
}

/** What the result rests on; the same receipt and case give the same bytes. */
export interface Receipt {
  readonly engine: string;
  readonly regulations: Readonly<Record<string, string | null>>;
  readonly calendar: string | null;
}

/** The answer to a case under regulations on a day. */
export interface Assessment {
  readonly regulations: readonly RegulationRow[];
  readonly case: string;
  readonly asOf: string;
  readonly classification: readonly ClassificationRow[];
  readonly obligations: readonly ObligationRow[];
  readonly findings: readonly Finding[];
  readonly needs: readonly Need[];
  readonly assumed: readonly Assumption[];
  /** Events that changed nothing: later than the day of the assessment, or answers to nothing in the case. */
  readonly unreadEvents: readonly UnreadEvent[];
  /** Rules of other kinds of case, and rules whose trigger is not there. */
  readonly notExamined: number;
  readonly receipt: Receipt;
}
