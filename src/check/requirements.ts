import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { triggerEvents } from "../regulation/events-of.js";
import { targetsOf } from "../regulation/references.js";
import type { Rule } from "../regulation/regulation.js";
import type { Lint } from "./linted.js";

type Power = NonNullable<Rule["may"]>;
type Requirement = NonNullable<Power["requires"]>[number];

/** What powers require: requirements that no exercise can meet, and those that are never looked at. */
export const idleRequirements: Lint = ({ regulation: { rules }, ruleAt }) =>
  rules.flatMap((rule, index) => {
    const { may } = rule;
    if (may === undefined) return [];
    const steps = [...ruleAt(index), "may"];
    return [
      ...zeroCeiling(may, steps),
      ...(may.requires ?? []).flatMap((each, which) => {
        const why = idleBecause(each, rule, may, rules) ?? loserOf(may.requires ?? [], which);
        return why === null ? [] : [fault("rule.requirement-idle", [...steps, "requires", which], why)];
      }),
    ];
  });

function zeroCeiling(may: Power, steps: Steps): readonly Diagnostic[] {
  if (!("atMost" in may) || may.atMost?.amount !== 0) return [];
  const why = { zh: "上限为零，任何行使都超过它", en: "the ceiling is zero, and every exercise exceeds it" };
  return [fault("rule.never-met", [...steps, "atMost", "amount"], why)];
}

function idleBecause(each: Requirement, rule: Rule, may: Power, rules: readonly Rule[]): Text | null {
  if ("lifts" in may && ("times" in each || "before" in each)) {
    return {
      zh: "解除禁止的职权没有时钟，不问次数，也不问是否届满",
      en: "a power that lifts a ban has no clock: neither how often nor before what is asked of it",
    };
  }
  if ("event" in each && triggerEvents(rule.on).includes(each.event)) {
    return {
      zh: "要求的正是行使职权的事件本身，总是满足",
      en: "it asks for the very event that exercises the power, and is always met",
    };
  }
  if (!("before" in each)) return null;
  const targets = targetsOf(may).flatMap((id) => rules.filter((target) => target.id === id));
  if (targets.length === 0 || targets.some(hasDueDay)) return null;
  return { zh: "所及的规则都没有届满日", en: "none of the rules that it works on ever has a due day" };
}

function hasDueDay({ must, mustNot }: Rule): boolean {
  const deed = must ?? mustNot;
  return deed !== undefined && ("by" in deed || ("within" in deed && deed.within !== "unstated"));
}

/** Of two requirements on how often, the more generous one decides nothing. */
function loserOf(requires: readonly Requirement[], which: number): Text | null {
  const own = requires[which];
  if (own === undefined || !("times" in own)) return null;
  const stricter = requires.some(
    (each, index) =>
      "times" in each &&
      each.onBreach === own.onBreach &&
      (each.times < own.times || (each.times === own.times && index < which)),
  );
  return stricter ? { zh: "另有更严的次数要求", en: "another one allows it less often" } : null;
}

function fault(code: "rule.never-met" | "rule.requirement-idle", steps: Steps, why: Text): Diagnostic {
  const hint =
    code === "rule.never-met"
      ? {
          zh: "按条文写明上限；条文不许的，不写成职权",
          en: "give the ceiling of the text; what it does not allow is no power",
        }
      : { zh: "去掉它，或者写成条文所要求的", en: "take it out, or write what the text requires" };
  return diagnostic(code, steps, { ...why }, { file: "rules.json", hint });
}
