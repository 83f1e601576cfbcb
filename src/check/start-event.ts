import { isFactReference } from "../condition/condition.js";
import { leavesOf } from "../condition/leaves.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Rule } from "../regulation/regulation.js";
import type { Linted } from "./linted.js";
import { placedConditions } from "./placed-conditions.js";

/** What reads the starting event of a rule that no event opens: a rule on a fact, or on every year. */
export function startlessReads(pack: Linted): readonly Diagnostic[] {
  const { rules } = pack.regulation;
  const startless = new Set(rules.flatMap((rule, index) => (isOpenedByEvent(rule) ? [] : [index])));
  const depth = pack.ruleAt(0).length;
  return [
    ...placedConditions(pack).flatMap(({ condition, file, steps, sight }) => {
      if (file !== "rules.json" || !startless.has(Number(steps[depth - 1]))) return [];
      // The events of a deed are the `event` of their own conditions.
      const missing = sight.event.length === 0 ? ["start", "event"] : ["start"];
      return leavesOf(condition).flatMap(({ leaf, steps: inner }) =>
        [leaf.fact, isFactReference(leaf.value) ? leaf.value.fact : ""]
          .filter((fact) => missing.includes(fact))
          .map((fact) => fault(fact, [...steps, ...inner])),
      );
    }),
    ...rules.flatMap((rule, index) => (startless.has(index) ? ownReads(rule, pack.ruleAt(index)) : [])),
  ];
}

function isOpenedByEvent({ on }: Rule): boolean {
  return typeof on === "string" || "any" in on || "event" in on;
}

/** Bearers and limits that are read from the start. */
function ownReads({ bearer, must, mustNot }: Rule, steps: Steps): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (typeof bearer === "object" && "actorOf" in bearer && bearer.actorOf === "start")
    faults.push(fault("start", [...steps, "bearer", "actorOf"]));
  if (typeof bearer === "object" && "namedBy" in bearer)
    faults.push(fault("start", [...steps, "bearer", "namedBy"]));
  for (const [modality, deed] of [
    ["must", must],
    ["mustNot", mustNot],
  ] as const) {
    if (deed === undefined || !("within" in deed) || deed.within === "unstated") continue;
    if ("from" in deed.within && deed.within.from === "start")
      faults.push(fault("start", [...steps, modality, "within", "from"]));
  }
  return faults;
}

function fault(fact: string, steps: Steps): Diagnostic {
  return diagnostic("rule.no-start-event", steps, { fact }, { file: "rules.json", hint });
}

const hint = {
  zh: "改由事件触发（on），或者从案件的事实（facts）读取",
  en: 'let an event open the rule ("on"), or read it from the facts of the case',
};
