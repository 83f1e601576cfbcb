import type { State } from "../../assess/assessment.js";
import { targetsOf } from "../../regulation/references.js";
import type { Regulation, Rule } from "../../regulation/regulation.js";
import { statement } from "./statement.js";
import type { Target } from "./target.js";

/** Every rule, category and proof. */
export function ruleTargets({ rules, categories }: Regulation): readonly Target[] {
  const ofClasses = categories.flatMap(({ id, classes, proof }) => {
    const legalSource = classes[0]?.legalSource ?? "";
    return [{ id, legalSource, part: classes[0]?.part }, ...(proof ?? [])];
  });
  return [...rules, ...ofClasses].map(({ id, legalSource, part }) => ({
    rule: id,
    legalSource,
    part: part ?? null,
    what: { dimension: "rule" },
    coveredBy: [statement("rule", id)],
  }));
}

/** Every state in which a duty with a clock can stand. */
export function stateTargets({ rules }: Regulation): readonly Target[] {
  const pausable = new Set(
    rules.flatMap(({ may }) =>
      may !== undefined && "exclude" in may && may.to !== undefined ? targetsOf(may) : [],
    ),
  );
  return rules.flatMap((rule) =>
    statesOf(rule, pausable.has(rule.id)).map((state) => ({
      rule: rule.id,
      legalSource: rule.legalSource,
      part: rule.part ?? null,
      what: { dimension: "state" as const, state },
      coveredBy: [statement("state", rule.id, state)],
    })),
  );
}

/** No time that could pass: never late. A number that only the host gives an open term is no law. */
function statesOf({ must, endedBy }: Rule, pausable: boolean): readonly State[] {
  if (must === undefined || !("do" in must)) return [];
  const timed = "by" in must || (must.within !== "unstated" && !("open" in must.within));
  return [
    "active",
    ...(timed && pausable ? (["suspended"] as const) : []),
    "fulfilled",
    ...(timed ? (["fulfilled-late", "violated"] as const) : []),
    ...(endedBy === undefined ? [] : (["discharged"] as const)),
  ];
}
