import { type MemberGroup, membersOf, triggerEvents } from "../regulation/events-of.js";
import { targetsOf } from "../regulation/references.js";
import type { Rule } from "../regulation/regulation.js";
import type { Compile } from "./compile-condition.js";
import { stepsOf } from "./read-at.js";
import type { CompiledGroup, CompiledPower, CompiledRequirement, CompiledRule, Demand } from "./rulebook.js";

/** A rule with its conditions ready and its demand in one form. */
export function compileRule(source: Rule, order: number, ready: Compile): CompiledRule {
  return {
    source,
    order,
    triggers: new Set(triggerEvents(source.on)),
    subject: subjectOf(source.on),
    demand: demandOf(source, ready),
    when: source.when === undefined ? null : ready(source.when),
    unless: source.unless === undefined ? null : ready(source.unless),
    endedBy: new Set(source.endedBy ?? []),
  };
}

function subjectOf(on: Rule["on"]): CompiledRule["subject"] {
  if (typeof on === "string" || !("fact" in on)) return null;
  return {
    fact: on.fact,
    steps: stepsOf(on.path),
    each: on.each === undefined ? null : stepsOf(on.each),
  };
}

function demandOf({ id, must, mustNot, may }: Rule, ready: Compile): Demand {
  if (must !== undefined) {
    if ("be" in must) return { kind: "be", condition: ready(must.be) };
    if ("after" in must) return { kind: "after", events: group(membersOf(must.after), ready) };
    const events = group(membersOf(must.do), ready);
    if ("within" in must) return { kind: "do", events, within: must.within };
    const [month, day] = must.by.day.split("-") as [string, string];
    return {
      kind: "do-by",
      events,
      by: {
        month: Number(month),
        day: day === "last" ? null : Number(day),
        yearsAfter: must.by.yearsAfter ?? 0,
      },
    };
  }
  if (mustNot !== undefined) {
    if (!("do" in mustNot)) return { kind: "never" };
    const events = group(membersOf(mustNot.do), ready);
    if ("within" in mustNot) return { kind: "not-within", events, within: mustNot.within };
    return { kind: "not-more", events, moreThan: mustNot.moreThan };
  }
  if (may === undefined) throw new Error(`the rule "${id}" says neither must, mustNot nor may`);
  return { kind: "power" };
}

function group({ needs, members }: MemberGroup, ready: Compile): CompiledGroup {
  return {
    needs,
    members: members.map(({ event, when, neededIf }) => ({
      event,
      when: when === null ? null : ready(when),
      neededIf: neededIf === null ? null : ready(neededIf),
    })),
    types: new Set(members.map((member) => member.event)),
  };
}

/** The power that a `may` rule gives, or null where the rule gives none. */
export function compilePower(rule: CompiledRule, ready: Compile): CompiledPower | null {
  const may = rule.source.may;
  if (may === undefined) return null;
  const bounded = "lifts" in may ? null : may;
  return {
    rule,
    effect:
      "extend" in may ? "extend" : "exclude" in may ? "exclude" : "restart" in may ? "restart" : "lifts",
    targets: targetsOf(may),
    to: "exclude" in may ? (may.to ?? null) : null,
    atMost: bounded?.atMost ?? null,
    over: bounded?.over ?? "sum",
    requires: (may.requires ?? []).map((requirement): CompiledRequirement => {
      const { onBreach, reading } = requirement;
      const common = { onBreach, reading: reading ?? null };
      if ("when" in requirement) return { ...common, kind: "when", when: ready(requirement.when) };
      if ("event" in requirement) return { ...common, kind: "event", event: requirement.event };
      if ("times" in requirement) return { ...common, kind: "times", times: requirement.times };
      return { ...common, kind: "before-expiry" };
    }),
  };
}
