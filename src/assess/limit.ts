import { type DueOptions, dueAfter } from "../calendar/due.js";
import type { Limit } from "../regulation/regulation.js";
import { type Day, type OpenDayRange, onDay, parseDay } from "../time/day.js";
import type { Amount } from "../time/limit.js";
import { readAt } from "./read-at.js";
import type { Demand } from "./rulebook.js";
import { type Instance, need, type Run } from "./run.js";
import { scopeOf } from "./scope.js";
import { yearlyDue } from "./yearly.js";

/** A limit with its facts read: amounts and days, of which the one, the least or the greatest counts. */
export interface ReadLimit {
  readonly pick: "one" | "least" | "greatest";
  readonly members: readonly LimitMember[];
  /** Some member is not known: what is known does not settle the due day. */
  readonly incomplete: boolean;
}

export interface LimitMember {
  /** An amount counted from the start, or a day that stands. */
  readonly term: { readonly amount: Amount } | { readonly day: Day };
  /** The statutory member: another above it is a warning. */
  readonly ceiling: boolean;
}

/** What a demand gives: a limit, an open term with the host's number or without, or no time at all. */
export type ReadTerm =
  | { readonly kind: "limit"; readonly limit: ReadLimit }
  | { readonly kind: "open"; readonly term: string; readonly limit: ReadLimit | null }
  | { readonly kind: "unstated" };

/** A demand with a clock. */
export type TimedDemand = Extract<Demand, { readonly kind: "do" | "do-by" | "not-within" }>;

/** Reads what a demand with a clock gives in this case. */
export function readTerm(demand: TimedDemand, instance: Instance, run: Run): ReadTerm {
  if (demand.kind !== "do-by") return termOf(demand.within, instance, run);
  // Only a period opens what is owed by a day of the year.
  const day = yearlyDue(demand.by, instance.year as number);
  return { kind: "limit", limit: one({ term: { day }, ceiling: false }) };
}

/** The limit that a term comes to; null where it has none. */
export function limitOf(term: ReadTerm): ReadLimit | null {
  return term.kind === "unstated" ? null : term.limit;
}

function termOf(within: Limit, instance: Instance, run: Run): ReadTerm {
  if (within === "unstated") return { kind: "unstated" };
  if ("open" in within) {
    const amount = Object.hasOwn(run.case.openTerms, within.open)
      ? run.case.openTerms[within.open]
      : undefined;
    const limit = amount === undefined ? null : one({ term: { amount }, ceiling: false });
    return { kind: "open", term: within.open, limit };
  }
  const limit =
    "least" in within
      ? several("least", within.least, instance, run)
      : "greatest" in within
        ? several("greatest", within.greatest, instance, run)
        : several("one", [within], instance, run);
  // Every member is known to be none: there is a duty, and no time for it.
  if (limit.members.length === 0 && !limit.incomplete) return { kind: "unstated" };
  return { kind: "limit", limit };
}

function one(member: LimitMember): ReadLimit {
  return { pick: "one", members: [member], incomplete: false };
}

type WrittenMember =
  | { readonly amount: number; readonly unit: Amount["unit"]; readonly ceiling?: true | undefined }
  | { readonly from: string; readonly path: string; readonly ceiling?: true | undefined };

function several(
  pick: ReadLimit["pick"],
  written: readonly WrittenMember[],
  instance: Instance,
  run: Run,
): ReadLimit {
  const read = written.map((member) => readMember(member, instance, run));
  // `null` is known to be none (no promise was made); `undefined` is not known.
  const members = read.filter((member): member is LimitMember => member !== null && member !== undefined);
  return { pick, members, incomplete: read.includes(undefined) };
}

function readMember(member: WrittenMember, instance: Instance, run: Run): LimitMember | null | undefined {
  const ceiling = member.ceiling === true;
  if (!("from" in member)) return { term: { amount: { amount: member.amount, unit: member.unit } }, ceiling };
  const value = readAt(scopeOf(run, { instance }).read(member.from, undefined), member.path);
  if (value === null) return null;
  const day = typeof value === "string" ? parseDay(value) : null;
  if (day !== null) return { term: { day }, ceiling };
  if (isAmount(value)) return { term: { amount: value }, ceiling };
  const named = member.from === "start" || member.from === "event";
  need(
    run.notes,
    named && instance.start !== null
      ? { event: instance.start.id, path: member.path }
      : { fact: member.from, path: member.path },
    instance,
  );
  return undefined;
}

function isAmount(value: unknown): value is Amount {
  return typeof value === "object" && value !== null && "amount" in value && "unit" in value;
}

/** The due day of a limit, of which at least one member is known, from one starting day. */
export function dueOfLimit(run: Run, start: Day, limit: ReadLimit, options: DueOptions): OpenDayRange {
  const dues = limit.members.map((member) => dueOfMember(run, start, member, options));
  return dues.reduce((a, b) => pickOf(limit.pick, a, b));
}

export function dueOfMember(run: Run, start: Day, { term }: LimitMember, options: DueOptions): OpenDayRange {
  if ("amount" in term) return dueAfter(run.calendar, start, term.amount, options);
  // A date stands as it is; what a power adds is counted from it.
  const [first, ...rest] = options.extensions ?? [];
  if (first === undefined) return onDay(term.day);
  return dueAfter(run.calendar, term.day, first, { ...options, extensions: rest });
}

function pickOf(pick: ReadLimit["pick"], a: OpenDayRange, b: OpenDayRange): OpenDayRange {
  const better = pick === "greatest" ? Math.max : Math.min;
  const infinite = Number.POSITIVE_INFINITY;
  const latest = better(a.latest ?? infinite, b.latest ?? infinite);
  return {
    earliest: better(a.earliest, b.earliest) as Day,
    latest: latest === infinite ? null : (latest as Day),
  };
}
