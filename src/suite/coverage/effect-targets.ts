import type { Regulation, Rule } from "../../regulation/regulation.js";
import { statement } from "./statement.js";
import type { Target, What } from "./target.js";

/** Of every power: applied, and each of its requirements and its ceiling broken. */
export function effectTargets({ rules }: Regulation): readonly Target[] {
  return rules.flatMap((rule) =>
    effectsOf(rule).map(({ what, key }) => ({
      rule: rule.id,
      legalSource: rule.legalSource,
      part: rule.part ?? null,
      what,
      coveredBy: [statement("effect", rule.id, ...key)],
    })),
  );
}

interface Effect {
  readonly what: What;
  readonly key: readonly (string | number)[];
}

function effectsOf({ may }: Rule): readonly Effect[] {
  if (may === undefined) return [];
  const requirements = (may.requires ?? []).map(({ onBreach }, index): Effect => {
    return {
      what: { dimension: "effect", effect: "requirement", index, onBreach },
      key: ["requirement", index],
    };
  });
  // Only an extension has an amount to hold against a ceiling.
  const onBreach = "extend" in may ? may.atMost?.onBreach : undefined;
  return [
    { what: { dimension: "effect", effect: "applied" }, key: ["applied"] },
    ...requirements,
    ...(onBreach === undefined
      ? []
      : [{ what: { dimension: "effect", effect: "ceiling", onBreach } as const, key: ["ceiling"] }]),
  ];
}
