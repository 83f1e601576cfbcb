import type { VerdictMove } from "../../assess/verdict-moves.js";
import type { PackChange, PackChanges } from "../../regulation/pack-change.js";
import { targetsOf } from "../../regulation/references.js";
import type { Regulation, Rule } from "../../regulation/regulation.js";

/** A change of the pack that a verdict's change comes from. */
export type Cause = Pick<PackChange, "of" | "id" | "change">;

/** What says nothing about whether a rule is kept. */
const withoutEffect = [
  "summary",
  "legalSource",
  "part",
  "alsoFrom",
  "reading",
  "tags",
  "counterpart",
  "title",
];

/**
 * Which changes of a pack a changed verdict may come from: of the rule itself, the powers over it, the conditions
 * and categories that it reads, its liability; where none of these changed, of the text as a whole.
 */
export function causesOf(
  move: VerdictMove,
  { changes }: PackChanges,
  before: Regulation,
  after: Regulation,
): readonly Cause[] {
  const effective = changes.filter(hasEffect);
  const versions = [before, after];
  const rules = relatedRules(move.rule, versions);
  const read = [
    ...rules,
    ...versions.flatMap(({ categories }) => categories.filter(({ id }) => id === move.rule)),
  ];
  const names = namesIn(read, versions);
  const readsClass = read.some((each) => mentions(each, "fact").includes("classification"));
  const isCategory = ({ id }: PackChange) => {
    const category = versions.flatMap(({ categories }) => categories).find((each) => each.id === id);
    return id === move.rule || (category?.proof ?? []).some((proof) => proof.id === move.rule);
  };
  const direct = effective.filter((each) => {
    switch (each.of) {
      case "rule":
        return rules.some(({ id }) => id === each.id);
      case "condition":
        return names.has(each.id);
      case "category":
        return readsClass || isCategory(each);
      default:
        return false;
    }
  });
  const liability = effective.filter(({ of, id }) => of === "liability" && answers(id, move.rule, versions));
  // What follows is another matter only where the same was found.
  const follows =
    JSON.stringify(move.before?.findings) === JSON.stringify(move.after?.findings) &&
    JSON.stringify(move.before?.measures) !== JSON.stringify(move.after?.measures);
  const found = [...direct, ...(follows ? liability : [])];
  const general = effective.filter(({ of }) => of === "text" || of === "scope" || of === "word");
  return (found.length > 0 ? found : general).map(({ of, id, change }) => ({ of, id, change }));
}

function hasEffect({ change, details }: PackChange): boolean {
  if (change !== "changed") return change !== "renamed";
  return details.some((detail) => detail.kind !== "value" || !withoutEffect.includes(detail.key));
}

/** The rule in both versions, the powers over it, and the rules whose clocks it asks about. */
function relatedRules(id: string, versions: readonly Regulation[]): readonly Rule[] {
  return versions.flatMap(({ rules }) => {
    const asked = new Set(rules.filter((rule) => rule.id === id).flatMap((rule) => mentions(rule, "rule")));
    return rules.filter((rule) => rule.id === id || asked.has(rule.id) || targetsOf(rule.may).includes(id));
  });
}

/** The named conditions that are read, and those that they read in turn. */
function namesIn(read: readonly unknown[], versions: readonly Regulation[]): ReadonlySet<string> {
  const names = new Set<string>();
  const pending = read.flatMap((each) => mentions(each, "condition"));
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (names.has(name)) continue;
    names.add(name);
    for (const { conditions } of versions) {
      if (Object.hasOwn(conditions, name)) pending.push(...mentions(conditions[name], "condition"));
    }
  }
  return names;
}

function answers(id: string, rule: string, versions: readonly Regulation[]): boolean {
  const items = versions.flatMap(({ liability }) => liability.items);
  // Items of one clause are told apart by a number behind it.
  const isIt = (source: string, part: string | undefined) =>
    id.replace(/ #\d+$/, "") === [source, part ?? ""].join(" ").trim();
  return items.some(({ legalSource, part, under, of }) => {
    const lead = under !== undefined && isIt(under, undefined);
    return of.includes(rule) && (isIt(legalSource, part) || lead);
  });
}

/** Every text that stands under a key, wherever in a value. */
function mentions(value: unknown, key: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([each, inner]) => [
    ...(each === key && typeof inner === "string" ? [inner] : []),
    ...mentions(inner, key),
  ]);
}
