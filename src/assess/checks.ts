import { dueAfter } from "../calendar/due.js";
import type { LeafTrace, Verdict } from "../condition/condition.js";
import { evaluate } from "../condition/evaluate.js";
import { explain } from "../condition/explain.js";
import { answersTo, ledTo } from "./answers.js";
import { type Applicability, noteAssumptions, verdictOnRule } from "./applies.js";
import type { Finding, Unmet } from "./assessment.js";
import { bearersOf } from "./bearer.js";
import { finding } from "./findings.js";
import { readTerm } from "./limit.js";
import { inOrder, type ReadEvent } from "./read-case.js";
import type { CompiledGroup, CompiledMember, CompiledRule } from "./rulebook.js";
import { type Instance, need, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";

/** What a check came to: kept, broken, or undecided; and on what it rests. */
export interface Check {
  readonly kept: Verdict;
  readonly unmet: Unmet;
  readonly because: readonly LeafTrace[];
  readonly events: readonly (ReadEvent | null)[];
  /** The act that was wrong, if the check is about one. */
  readonly act: ReadEvent | null;
}

/** The findings of a rule without a clock: a requirement, an order, a prohibition. */
export function checksOf(run: Run, rule: CompiledRule, instances: readonly Instance[]): readonly Finding[] {
  return instances.flatMap((instance) => {
    if (instance.start !== null) run.notes.read.add(instance.start.id);
    const applies = verdictOnRule(run, rule, instance);
    if (applies.verdict === false) return [];
    const checks = checksOn(run, instance, instances);
    return checks.flatMap((check) => findingsOf(run, instance, applies, check));
  });
}

function findingsOf(run: Run, instance: Instance, applies: Applicability, check: Check): readonly Finding[] {
  if (check.kept === true) return [];
  noteAssumptions(run, instance, applies);
  needOf(run.notes, [...applies.because, ...check.because], instance);
  const certain = applies.verdict === true && check.kept === false;
  return bearersOf(run, instance, check.act).map((bearer) =>
    finding(run, instance, {
      kind: certain ? "violation" : "undecided",
      unmet: check.unmet,
      bearer,
      because: [...applies.because, ...check.because],
      events: check.events,
      act: check.act,
    }),
  );
}

/** What a rule without a clock comes to in an instance; nothing where it is a requirement that is met. */
export function checksOn(run: Run, instance: Instance, siblings: readonly Instance[]): readonly Check[] {
  const { demand } = instance.rule;
  const { start } = instance;
  switch (demand.kind) {
    case "be": {
      const scope = scopeOf(run, { instance });
      if (evaluate(demand.condition, scope) === true) return [];
      const { verdict, because } = explain(demand.condition, scope);
      return [{ kept: verdict, unmet: "unmet", because, events: [start], act: start }];
    }
    case "never":
      return [{ kept: false, unmet: "forbidden", because: [], events: [start], act: start }];
    case "after":
      return start === null ? [] : [afterCheck(run, instance, start, demand.events)];
    case "not-within":
      return tooSoon(run, instance, siblings, demand.events);
    case "not-more":
      return [tooOften(run, instance, siblings, demand.events, demand.moreThan)];
    default:
      return [];
  }
}

/** The act must come after certain events: any or all of them, matched by `of` where that is given. */
function afterCheck(run: Run, instance: Instance, act: ReadEvent, group: CompiledGroup): Check {
  const verdicts = group.members.map((member) => memberBefore(run, instance, act, member));
  const kept = group.needs === "any" ? anyOf(verdicts) : allOf(verdicts);
  return { kept, unmet: "order", because: [], events: [act], act };
}

function memberBefore(run: Run, instance: Instance, act: ReadEvent, member: CompiledMember): Verdict {
  const needed = isNeeded(run, instance, member);
  if (needed === false) return true;
  if (run.case.unrecorded.has(member.event)) {
    need(run.notes, { event: member.event, path: null }, instance);
    return null;
  }
  const candidates = (run.case.byType.get(member.event) ?? []).filter((event) =>
    concernsSame(run, event, act),
  );
  const verdicts = candidates.map((event): Verdict => {
    run.notes.read.add(event.id);
    const counts = meets(run, instance, event, member);
    const before = inOrder(event, act);
    if (before === true && isSameDay(event, act)) noteSameDay(run, instance, event, act);
    return allOf([counts, before]);
  });
  const came = anyOf(verdicts);
  // That it did not come is a breach only where it had to.
  return came === false && needed === null ? null : came;
}

function isNeeded(run: Run, instance: Instance, { neededIf }: CompiledMember): Verdict {
  if (neededIf === null) return true;
  const { verdict, because } = explain(neededIf, scopeOf(run, { instance }));
  if (verdict === null) needOf(run.notes, because, instance);
  return verdict;
}

/** Two events concern the same thing if they lead to one another, or to something that both lead to. */
export function concernsSame(run: Run, event: ReadEvent, act: ReadEvent): boolean {
  if (event.id === act.id) return false;
  if (event.of.length === 0 || act.of.length === 0) return true;
  const fromEvent = ledTo(event, run.case);
  const fromAct = ledTo(act, run.case);
  if (fromEvent.has(act.id) || fromAct.has(event.id)) return true;
  return [...fromEvent].some((id) => fromAct.has(id));
}

function isSameDay(a: ReadEvent, b: ReadEvent): boolean {
  return a.on.latest >= b.on.earliest && (a.instant === null || b.instant === null);
}

function noteSameDay(run: Run, { rule, id }: Instance, first: ReadEvent, second: ReadEvent): void {
  run.notes.assumed.push({
    assumed: "same-day-order",
    rule: rule.source.id,
    instance: id,
    text: {
      zh: `${first.id} 与 ${second.id} 在同一天而没有时刻，按先后有序计算`,
      en: `${first.id} and ${second.id} fall on one day without a time of day: taken to be in order`,
    },
  });
}

/** Not before a period ends: it does not move off a rest day, and its last day belongs to it. */
function tooSoon(
  run: Run,
  instance: Instance,
  siblings: readonly Instance[],
  events: CompiledGroup,
): readonly Check[] {
  const term = readTerm(instance.rule.demand, instance, run);
  const limit = term.kind === "unstated" ? null : term.limit;
  const members = limit?.members ?? [];
  const ends = members.map(({ term: each }) =>
    "day" in each
      ? { earliest: each.day, latest: each.day }
      : {
          earliest: dueAfter(run.calendar, instance.on.earliest, each.amount, { roll: false }).earliest,
          latest:
            instance.on.latest === null
              ? null
              : dueAfter(run.calendar, instance.on.latest, each.amount, { roll: false }).latest,
        },
  );
  const answers = answersTo(siblings, events.types, run.case, instance.rule.source.covers, () => false);
  return (answers.byInstance.get(instance) ?? []).map(({ event, sure }): Check => {
    run.notes.read.add(event.id);
    const verdicts = ends.map((end): Verdict => {
      if (end.latest !== null && event.on.earliest > end.latest) return true;
      return event.on.latest <= end.earliest && sure ? false : null;
    });
    const kept = ends.length === 0 ? null : limit?.pick === "least" ? anyOf(verdicts) : allOf(verdicts);
    return { kept, unmet: "too-soon", because: [], events: [instance.start, event], act: event };
  });
}

/** Not more often than so many times. */
function tooOften(
  run: Run,
  instance: Instance,
  siblings: readonly Instance[],
  events: CompiledGroup,
  moreThan: number,
): Check {
  const answers = answersTo(siblings, events.types, run.case, instance.rule.source.covers, () => false);
  const acts = (answers.byInstance.get(instance) ?? []).flatMap(({ event, sure }) => {
    const counts = countsAs(run, instance, event, events);
    return counts === false ? [] : [{ event, sure: counts === true && sure && event.happened }];
  });
  for (const { event } of acts) run.notes.read.add(event.id);
  const sure = acts.filter((act) => act.sure).length;
  return {
    kept: sure > moreThan ? false : acts.length > moreThan ? null : true,
    unmet: "too-often",
    because: [],
    events: [instance.start, ...acts.map(({ event }) => event)],
    act: acts[moreThan]?.event ?? null,
  };
}

/** Is an event one of those that a group counts? Unknown where its condition is. */
function countsAs(run: Run, instance: Instance, event: ReadEvent, { members }: CompiledGroup): Verdict {
  const verdicts = members
    .filter((member) => member.event === event.type)
    .map((member) => meets(run, instance, event, member));
  return anyOf(verdicts);
}

function meets(run: Run, instance: Instance, event: ReadEvent, { when }: CompiledMember): Verdict {
  if (when === null) return true;
  const { verdict, because } = explain(when, scopeOf(run, { instance, event }));
  if (verdict === null) needOf(run.notes, because, { ...instance, start: event });
  return verdict;
}

function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(null) ? null : false;
}
