import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import type { Category, Regulation, Rule } from "../regulation/regulation.js";
import type { Suite } from "../suite/suite.js";
import { bearerRoles } from "./bearers.js";
import { leadOf } from "./leads.js";
import { kindsInSuites, mayBeOfKind } from "./role-kinds.js";

/**
 * Liability items that reach none of those who can bear what they answer: no subject is a role of the bearer,
 * or a kind that the rule's conditions leave open and, where the scenarios show the role, that they show.
 */
export function missedBearers(regulation: Regulation, suites: readonly Suite[] | null): Diagnostic[] {
  const seen = kindsInSuites(suites ?? []);
  const { items } = regulation.liability;
  return items.flatMap((item, index) => {
    const subjects = item.subjects ?? leadOf(item, items)?.subjects;
    if (subjects === undefined) return [];
    return item.of.flatMap((id, which): Diagnostic[] => {
      const { rule, roles } = bornBy(id, regulation);
      if (roles === null || roles.some((role) => reaches(role, subjects, rule, regulation, seen))) return [];
      const details = { rule: id, bearer: roles.join(", "), subjects: subjects.join(", ") };
      return [
        diagnostic("liability.misses-bearer", ["items", index, "of", which], details, {
          file: "liability.json",
          hint,
        }),
      ];
    });
  });
}

function reaches(
  role: string,
  subjects: readonly string[],
  rule: Rule | null,
  regulation: Regulation,
  seen: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (subjects.includes(role)) return true;
  const { roleKinds } = regulation.vocabulary;
  const shown = seen.get(role);
  return subjects.some(
    (subject) =>
      Object.hasOwn(roleKinds, subject) &&
      (shown === undefined || shown.has(subject)) &&
      mayBeOfKind(role, subject, rule, regulation),
  );
}

/** Who bears a rule, a category or a proof; null where only a case tells. */
function bornBy(id: string, regulation: Regulation): { rule: Rule | null; roles: readonly string[] | null } {
  const rule = regulation.rules.find((each) => each.id === id);
  if (rule !== undefined) return { rule, roles: bearerRoles(rule.bearer) };
  const category = regulation.categories.find((each) => isOf(each, id));
  return { rule: null, roles: category === undefined ? null : [category.bearer] };
}

function isOf({ id, proof }: Category, named: string): boolean {
  return id === named || (proof ?? []).some((each) => each.id === named);
}

const hint = {
  zh: "改正 subjects 或规则的 bearer；条文确实不及于他的，从 of 里去掉，列入 none 并写明理由",
  en: 'mend the subjects, or the bearer of the rule; if the text does not reach them, move the rule to "none" with the reason',
};
