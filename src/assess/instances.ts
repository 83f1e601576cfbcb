import { readPath } from "../condition/path.js";
import { civilDate, onDay } from "../time/day.js";
import type { ReadEvent } from "./read-case.js";
import type { CompiledRule, Demand } from "./rulebook.js";
import { type Instance, need, type Run } from "./run.js";
import { yearlyDue, yearOpens } from "./yearly.js";

/** The occasions on which a rule is read: one an event, an element, a fact or a period. */
export function instancesOf(rule: CompiledRule, run: Run): readonly Instance[] {
  const on = rule.source.on;
  if (typeof on === "string" || "any" in on) return openedByEvents(rule, run);
  if ("notBefore" in on) return openedNotBefore(rule, on, run);
  if ("every" in on) return openedByPeriods(rule, on.first ?? 1, run);
  return openedByFact(rule, rule.subject!, run);
}

function opened(rule: CompiledRule, start: ReadEvent): Instance {
  return { rule, id: start.id, start, on: start.on, item: undefined, year: null };
}

function openedByEvents(rule: CompiledRule, run: Run): readonly Instance[] {
  const { on } = rule.source;
  const starts =
    typeof on === "string"
      ? (run.case.byType.get(on) ?? [])
      : run.case.events.filter((event) => rule.triggers.has(event.type));
  return starts.map((start) => opened(rule, start));
}

/** If the second event happened and the first is not recorded, the instance is open since the second at least. */
function openedNotBefore(
  rule: CompiledRule,
  on: { readonly event: string; readonly notBefore: string },
  run: Run,
): readonly Instance[] {
  const starts = openedByEvents(rule, run);
  if (starts.length > 0) return starts;
  return (run.case.byType.get(on.notBefore) ?? []).map((event) => {
    const instance: Instance = { ...opened(rule, event), on: { earliest: event.on.earliest, latest: null } };
    need(run.notes, { event: on.event, path: null }, instance);
    return instance;
  });
}

function openedByFact(
  rule: CompiledRule,
  { fact, steps, each }: NonNullable<CompiledRule["subject"]>,
  run: Run,
): readonly Instance[] {
  const value = readPath(run.case.facts[fact], steps);
  const base = { rule, start: null, on: onDay(run.asOf), year: null };
  if (value === undefined || value === null) return [];
  if (each === null) return [{ ...base, id: fact, item: value }];
  const list = readPath(value, each);
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown, index) => ({ ...base, id: `${fact}/${index}`, item }));
}

/** A period counts when its due day lies in the days that the host has observed. */
function openedByPeriods(rule: CompiledRule, first: number, run: Run): readonly Instance[] {
  // The parser has seen to it that what a period opens is owed by a day of the year, and the other way round.
  const { by } = rule.demand as Extract<Demand, { readonly kind: "do-by" }>;
  const observed = run.case.observed;
  const named = (year: number): Instance => ({
    rule,
    id: String(year),
    start: null,
    on: onDay(yearOpens(by, year)),
    item: undefined,
    year,
  });
  if (observed === null) {
    need(run.notes, { fact: "observed", path: null }, { ...named(0), id: "observed" });
    return [];
  }
  const instances: Instance[] = [];
  for (let year = Math.max(first, civilDate(observed.earliest).year - by.yearsAfter); ; year += 1) {
    const due = yearlyDue(by, year);
    if (due > observed.latest) return instances;
    if (due >= observed.earliest) instances.push(named(year));
  }
}
