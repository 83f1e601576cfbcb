import { targetsOf } from "../../regulation/references.js";
import type { Regulation } from "../../regulation/regulation.js";
import type { Edit } from "./mutant.js";

/**
 * A rule taken out, and its name wherever it stands: among the rules that liability answers and that powers
 * work on. A power that worked on nothing else goes with it.
 */
export function ruleRemoved({ rules, liability }: Regulation, id: string): readonly Edit[] {
  const gone = new Set([id]);
  for (const { id: power, may } of rules) {
    const targets = targetsOf(may);
    if (targets.length > 0 && targets.every((target) => gone.has(target))) gone.add(power);
  }
  const without = (named: readonly string[]) => named.filter((each) => !gone.has(each));
  const left = rules.filter((rule) => !gone.has(rule.id));
  return [
    {
      steps: ["rules"],
      value: left.map(({ may, ...rule }) => {
        const original = rules.find((each) => each.id === rule.id)!;
        if (may === undefined || !targetsOf(may).some((target) => gone.has(target))) return original;
        const effect = ["extend", "exclude", "restart", "lifts"].find((each) => each in may)!;
        return { ...original, may: { ...may, [effect]: without(targetsOf(may)) } };
      }),
    },
    {
      steps: ["liability"],
      value: {
        items: liability.items.map((item) =>
          item.of.some((each) => gone.has(each)) ? { ...item, of: without(item.of) } : item,
        ),
        none: liability.none.flatMap((row) => {
          const of = without(row.of);
          return of.length === 0 ? [] : [of.length === row.of.length ? row : { ...row, of }];
        }),
      },
    },
  ];
}
