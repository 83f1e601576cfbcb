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
  const left = rules
    .filter((rule) => !gone.has(rule.id))
    .map((rule) => {
      const { may } = rule;
      if (may === undefined || !targetsOf(may).some((target) => gone.has(target))) return rule;
      const effect = ["extend", "exclude", "restart", "lifts"].find((each) => each in may)!;
      return { ...rule, may: { ...may, [effect]: without(targetsOf(may), gone) } };
    });
  return [{ steps: ["rules"], value: left }, unanswered(liability, gone)];
}

/** Liability without the names of what is gone. */
export function unanswered({ items, none }: Regulation["liability"], gone: ReadonlySet<string>): Edit {
  return {
    steps: ["liability"],
    value: {
      items: items.map((item) =>
        item.of.some((each) => gone.has(each)) ? { ...item, of: without(item.of, gone) } : item,
      ),
      none: none.flatMap((row) => {
        const of = without(row.of, gone);
        return of.length === 0 ? [] : [of.length === row.of.length ? row : { ...row, of }];
      }),
    },
  };
}

function without(named: readonly string[], gone: ReadonlySet<string>): readonly string[] {
  return named.filter((each) => !gone.has(each));
}
