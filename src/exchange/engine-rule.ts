import type { RuleProperties, TopLevelCondition } from "json-rules-engine";
import { type Condition, isLeaf, type Leaf } from "../condition/condition.js";
import { triggerEvents } from "../regulation/events-of.js";
import type { Regulation, Rule } from "../regulation/regulation.js";
import { caseFact } from "./facts-for.js";

/** What an event of the engine says: that a rule applies, or what its breach amounts to. */
export type Says = "applies" | "violation" | "warning" | "hypothetical";

/** The `params` of an event of the engine; its `type` is the rule's id. */
export interface EngineEventParams {
  readonly regulation: string;
  readonly legalSource: string;
  readonly part: string | null;
  readonly summary: Rule["summary"];
  readonly modality: "must" | "must-not" | "may";
  readonly bearer: Rule["bearer"];
  readonly says: Says;
}

/** Gives a leaf the operator under which the engine knows it. */
export type Bind = (leaf: Leaf) => Leaf;

/**
 * A rule as the engine runs it. A group is evaluated by falling priority and ends with the first part that is
 * false: a rule reads no fact of the case before it is clear that the case and the event are its own.
 */
export function engineRule(regulation: Regulation, rule: Rule, bind: Bind): RuleProperties {
  const exact = (condition: Condition) => engineCondition(condition, bind);
  const none = (condition: Condition): Condition => ({ not: condition });
  const steps: readonly (readonly Condition[])[] = [
    opening(rule),
    [...stated(rule.on), ...wrapped(rule.when, exact), ...wrapped(rule.unless, (each) => none(exact(each)))],
    rule.otherLaw === undefined ? [] : [none({ ...rule.otherLaw, operator: "equal", value: true } as Leaf)],
    rule.must !== undefined && "be" in rule.must ? [none(exact(rule.must.be))] : [],
  ];
  const all = steps.flatMap((each, index) =>
    each.map((part) => ({ ...part, priority: steps.length - index })),
  );
  const params: EngineEventParams = {
    regulation: regulation.id,
    legalSource: rule.legalSource,
    part: rule.part ?? null,
    summary: rule.summary,
    modality: rule.must !== undefined ? "must" : rule.mustNot !== undefined ? "must-not" : "may",
    bearer: rule.bearer,
    says: saysOf(regulation, rule),
  };
  return { name: rule.id, conditions: { all } as TopLevelCondition, event: { type: rule.id, params } };
}

/** A condition as the engine takes it: a copy of its own, with the operators that it knows. */
export function engineCondition(condition: Condition, bind: Bind): Condition {
  if (isLeaf(condition)) return structuredClone(bind(condition));
  if ("all" in condition)
    return { ...condition, all: condition.all.map((each) => engineCondition(each, bind)) };
  if ("any" in condition)
    return { ...condition, any: condition.any.map((each) => engineCondition(each, bind)) };
  if ("not" in condition) return { ...condition, not: engineCondition(condition.not, bind) };
  return { ...condition };
}

/** The engine takes no leaf at the root. */
export function rooted(condition: Condition): TopLevelCondition {
  return (isLeaf(condition) ? { all: [condition] } : condition) as TopLevelCondition;
}

/** The case is one of the rule's kind under the regulation, and the occasion is what opens the rule. */
function opening({ case: kinds, on }: Rule): readonly Condition[] {
  const aboutCase = (path: string, operator: string, value: unknown): Leaf => ({
    fact: caseFact,
    path,
    operator,
    value,
  });
  const governed = aboutCase("$.governed", "equal", true);
  const ofKind =
    kinds === "any" ? [] : [aboutCase("$.kind", "in", typeof kinds === "string" ? [kinds] : kinds.any)];
  if (typeof on === "object" && "fact" in on) {
    return [
      governed,
      ...ofKind,
      aboutCase("$.states", "contains", on.fact),
      { fact: "start", operator: "equal", value: null },
    ];
  }
  return [governed, ...ofKind, { fact: "start", path: "$.type", operator: "in", value: triggerEvents(on) }];
}

/** A rule that a fact opens is read where the case gives it a value. */
function stated(on: Rule["on"]): readonly Condition[] {
  if (typeof on !== "object" || !("fact" in on)) return [];
  const { fact, path = "$" } = on;
  return [
    { fact, path, operator: "stated", value: true },
    { fact, path, operator: "notEqual", value: null },
  ];
}

/** In a group of its own, so that its priority here is not the one that the pack wrote. */
function wrapped(
  condition: Condition | undefined,
  carry: (each: Condition) => Condition,
): readonly Condition[] {
  return condition === undefined ? [] : [{ all: [carry(condition)] }];
}

function saysOf({ status }: Regulation, { must, mustNot, force }: Rule): Says {
  const isBreach = (must !== undefined && "be" in must) || (mustNot !== undefined && !("do" in mustNot));
  if (!isBreach) return "applies";
  if (force === "hedged") return "warning";
  return status === "draft" ? "hypothetical" : "violation";
}
