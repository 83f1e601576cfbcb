import type { PackChange, PackChanges, PackVersion } from "../../regulation/pack-change.js";
import type { LiabilityItem, Regulation, Rule } from "../../regulation/regulation.js";
import { changedCategories } from "./categories.js";
import { changedCondition } from "./conditions.js";
import { changedLiability } from "./liability.js";
import { changedPieces } from "./pieces.js";
import { changedRules, renamedRules } from "./rules.js";
import { changedClauses, changedScope, changedText, changedWords } from "./text.js";

/**
 * What changed from one version of a pack to another, piece by piece: rules and their limits, conditions leaf by
 * leaf, powers, liability, categories, clauses, readings, words. A rule that only took another id is renamed, and
 * what refers to it by its new name has not changed.
 *
 * @example
 * diffPacks(before, after).changes[0]; // { of: "rule", id: "answer-share-request", change: "changed", … }
 */
export function diffPacks(before: Regulation, after: Regulation): PackChanges {
  const renamed = renamedRules(before.rules, after.rules);
  const was = withNewNames(before, renamed);
  const changes: readonly PackChange[] = [
    ...changedText(was, after),
    ...changedScope(was, after),
    ...changedRules(was.rules, after.rules, renamed),
    ...changedPieces(
      {
        of: "condition",
        key: ([name]) => name,
        head: () => ({ summary: null, legalSource: null }),
        details: ([, a], [, b]) => changedCondition("condition", a, b),
      },
      Object.entries(was.conditions),
      Object.entries(after.conditions),
    ),
    ...changedCategories(was.categories, after.categories),
    ...changedLiability(was.liability, after.liability),
    ...changedClauses(was, after),
    ...changedWords(was.vocabulary, after.vocabulary),
  ];
  return { before: versionOf(before), after: versionOf(after), changes };
}

function versionOf({ id, title, hash }: Regulation): PackVersion {
  return { id, title, hash };
}

/** The older version as if its rules had had their new ids already. */
function withNewNames(regulation: Regulation, renamed: ReadonlyMap<string, string>): Regulation {
  if (renamed.size === 0) return regulation;
  const name = (id: string) => renamed.get(id) ?? id;
  const names = (of: readonly string[]) => of.map(name);
  return {
    ...regulation,
    rules: regulation.rules.map((rule) =>
      rule.may === undefined ? rule : { ...rule, may: renamedTargets(rule.may, names) },
    ),
    liability: {
      items: regulation.liability.items.map(
        (item): LiabilityItem => ({ ...item, of: names(item.of) as string[] }),
      ),
      none: regulation.liability.none.map((each) => ({ ...each, of: names(each.of) })),
    },
  };
}

type Power = NonNullable<Rule["may"]>;

function renamedTargets(may: Power, names: (of: readonly string[]) => readonly string[]): Power {
  const effects = ["extend", "exclude", "restart", "lifts"];
  return Object.fromEntries(
    Object.entries(may).map(([key, value]) => [
      key,
      effects.includes(key) ? names(value as string[]) : value,
    ]),
  ) as unknown as Power;
}
