import { diagnostic } from "../diagnostic/diagnostic.js";
import { membersOf, triggerEvents } from "../regulation/events-of.js";
import type { Rule } from "../regulation/regulation.js";
import { shareCases } from "./kinds-of-case.js";
import type { Lint } from "./linted.js";

/**
 * Duties that go round: every way to fulfil the one opens the next, and back again, with no condition that
 * ends it. Such a case is never finished.
 */
export const endlessDuties: Lint = ({ regulation: { rules }, ruleAt }) => {
  const next = new Map(rules.map((rule) => [rule, rules.filter((other) => opens(rule, other))]));
  const told = new Set<Rule>();
  return rules.flatMap((rule, index) => {
    const circle = told.has(rule) ? null : wayBack(rule, next);
    if (circle === null) return [];
    for (const each of circle) told.add(each);
    const names = [...circle, rule].map(({ id }) => id).join(" → ");
    return [
      diagnostic("rule.circle", [...ruleAt(index), "on"], { rules: names }, { file: "rules.json", hint }),
    ];
  });
};

/** Whatever fulfils the first opens the second, unconditionally. */
function opens(first: Rule, second: Rule): boolean {
  const { must } = first;
  if (must === undefined || !("do" in must) || second.must === undefined || !("do" in second.must))
    return false;
  if (second.when !== undefined || second.unless !== undefined || second.otherLaw !== undefined) return false;
  if (!shareCases(first.case, second.case)) return false;
  const triggers = triggerEvents(second.on);
  const { needs, members } = membersOf(must.do);
  const leads = members.map(
    ({ event, when, neededIf }) => when === null && neededIf === null && triggers.includes(event),
  );
  return needs === "all" ? leads.includes(true) : !leads.includes(false);
}

function wayBack(from: Rule, next: ReadonlyMap<Rule, readonly Rule[]>): readonly Rule[] | null {
  const cameFrom = new Map<Rule, Rule>();
  const pending = [from];
  for (let at = pending.shift(); at !== undefined; at = pending.shift()) {
    for (const to of next.get(at) ?? []) {
      if (to === from) return wayTo(at, from, cameFrom);
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, at);
      pending.push(to);
    }
  }
  return null;
}

function wayTo(to: Rule, from: Rule, cameFrom: ReadonlyMap<Rule, Rule>): readonly Rule[] {
  const way = [to];
  for (let at = to; at !== from; ) {
    at = cameFrom.get(at) as Rule;
    way.unshift(at);
  }
  return way;
}

const hint = {
  zh: "用 when 写明什么时候不再继续，或者改用另一个事件来履行",
  en: 'say with "when" where it ends, or fulfil it by another event',
};
