import type { Verdict } from "../condition/condition.js";
import { explain } from "../condition/explain.js";
import { ledTo } from "./answers.js";
import type { Check } from "./check.js";
import { meets } from "./meets.js";
import { inOrder, type ReadEvent } from "./read-case.js";
import type { CompiledGroup, CompiledMember } from "./rulebook.js";
import { type Instance, need, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";
import { allOf, anyOf } from "./verdicts.js";

/** The act must come after certain events: any or all of them, matched by `of` where that is given. */
export function afterCheck(run: Run, instance: Instance, act: ReadEvent, group: CompiledGroup): Check {
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
