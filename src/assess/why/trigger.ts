import type { CompiledRule } from "../rulebook.js";
import type { Run } from "../run.js";
import type { Trigger } from "./why-rows.js";
import { yearsBeside } from "./years-beside.js";

/** What opens a rule, and the events that would if they were not later than the day of the assessment. */
export function triggerOf(rule: CompiledRule, run: Run): Trigger {
  const {
    source: { on },
    triggers,
  } = rule;
  const base: Trigger = {
    events: [...triggers],
    notBefore: null,
    fact: null,
    every: null,
    beside: null,
    later: run.case.later.filter(({ type }) => triggers.has(type)).map(({ id }) => id),
  };
  if (typeof on === "string" || "any" in on) return base;
  if ("notBefore" in on) return { ...base, notBefore: on.notBefore };
  if ("every" in on) return { ...base, every: on.every, beside: yearsBeside(rule, run) };
  return { ...base, fact: { fact: on.fact, path: on.path ?? null, each: on.each ?? null } };
}
