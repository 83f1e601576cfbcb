import { type Condition, isLeaf } from "../../condition/condition.js";
import type { Steps } from "../../diagnostic/diagnostic.js";
import { isSameClause } from "../../regulation/compare-citations.js";
import type { LiabilityItem, Regulation, Rule } from "../../regulation/regulation.js";
import { laterThan } from "../../regulation/scope-types.js";
import { bearingRoles } from "./bearer-changes.js";
import { categoryChanges } from "./category-changes.js";
import { within } from "./changes.js";
import { conditionChanges } from "./condition-changes.js";
import { liabilityChanges, personsIn } from "./liability-changes.js";
import type { Change, Mutant, Touched } from "./mutant.js";
import { pauseChanges, scopeChanges } from "./regulation-changes.js";
import { ruleRemoved } from "./removed-rule.js";
import { ruleChanges } from "./rule-changes.js";

/** What the mutants of one piece of a pack have in common. */
type Piece = Pick<Mutant, "in" | "rules" | "legalSource" | "part" | "steps" | "touches"> & {
  /** How their names begin. */
  readonly name: string;
};

/**
 * Every law that is this one with one thing changed, in the order of the pack: rules, named conditions,
 * liability, categories, scope and counting.
 */
export function mutantsOf(regulation: Regulation): readonly Mutant[] {
  const { rules, categories, vocabulary } = regulation;
  const roles = bearingRoles(rules);
  return [
    ...rules.flatMap((rule, index) => {
      const piece = pieceOfRule(rule, index);
      return [removal(regulation, piece), ...mutants(piece, ruleChanges(rule, vocabulary, roles))];
    }),
    ...conditionMutants(regulation),
    ...liabilityMutants(regulation),
    ...categories.flatMap((category, index) => {
      const piece: Piece = {
        name: category.id,
        in: "category",
        rules: [category.id, ...(category.proof ?? []).map(({ id }) => id)],
        legalSource: category.classes[0]!.legalSource,
        part: category.classes[0]!.part ?? null,
        steps: ["categories", index],
        touches: [{ kind: "category", category: category.id }],
      };
      return mutants(piece, categoryChanges(category, vocabulary, roles)).map((mutant) => ({
        ...mutant,
        ...clauseWithin(category, mutant),
      }));
    }),
    ...scopeMutants(regulation),
  ];
}

function pieceOfRule(rule: Rule, index: number): Piece {
  return {
    name: rule.id,
    in: "rule",
    rules: [rule.id],
    legalSource: rule.legalSource,
    part: rule.part ?? null,
    steps: ["rules", index],
    touches: [{ kind: "rule", rule: rule.id, anyKind: rule.may !== undefined }],
  };
}

function mutants(piece: Piece, changes: readonly Change[]): Mutant[] {
  const { name, steps, ...common } = piece;
  return changes.map(({ at, to, operator, was, now, edits }) => ({
    ...common,
    id: [name, ...at, to].join("/"),
    operator,
    was,
    now,
    steps: [...steps, ...at],
    edits: within(steps, [{ operator, at, to, was, now, edits }])[0]!.edits,
  }));
}

function removal(regulation: Regulation, piece: Piece): Mutant {
  const { name, ...common } = piece;
  return {
    ...common,
    id: `${name}/removed`,
    operator: "rule-removed",
    was: name,
    now: null,
    edits: ruleRemoved(regulation, name),
  };
}

/** Conditions that several rules refer to are changed once, for all of them. */
function conditionMutants({ conditions, rules, vocabulary, ...rest }: Regulation): Mutant[] {
  const events = Object.keys(vocabulary.events);
  const sight = { start: events, event: events, item: null, later: laterThan.checks };
  return Object.entries(conditions).flatMap(([name, condition]) => {
    const users = rules.filter((rule) => refersTo(rule, name, conditions));
    const first = users[0];
    if (first === undefined) return [];
    const elsewhere = refersTo([rest.categories, rest.liability, rest.scope], name, conditions);
    const piece: Piece = {
      name: `conditions/${name}`,
      in: "condition",
      rules: users.map(({ id }) => id),
      legalSource: first.legalSource,
      part: first.part ?? null,
      steps: ["conditions", name],
      touches: elsewhere
        ? [{ kind: "everything" }]
        : users.map(({ id, may }): Touched => ({ kind: "rule", rule: id, anyKind: may !== undefined })),
    };
    return mutants(piece, conditionChanges(condition, { vocabulary, sight }));
  });
}

/** Does anything in a value refer to a condition of this name, in as many steps as it takes? */
function refersTo(value: unknown, name: string, conditions: Readonly<Record<string, Condition>>): boolean {
  if (typeof value !== "object" || value === null) return false;
  const own = value as Readonly<Record<string, unknown>>;
  if (typeof own.condition === "string" && !isLeaf(own as unknown as Condition)) {
    return own.condition === name || refersTo(conditions[own.condition], name, conditions);
  }
  return Object.values(value).some((each) => refersTo(each, name, conditions));
}

function liabilityMutants({ liability: { items }, vocabulary }: Regulation): Mutant[] {
  const persons = personsIn(items);
  const names = items.map(({ legalSource, part }) =>
    part === undefined ? legalSource : `${legalSource}:${part}`,
  );
  return items.flatMap((item, index) => {
    const before = names.slice(0, index).filter((each) => each === names[index]).length;
    const rules = answeredBy(item, items);
    const piece: Piece = {
      name: `liability/${names[index]}${before === 0 ? "" : `#${before + 1}`}`,
      in: "liability",
      rules,
      legalSource: item.legalSource,
      part: item.part ?? null,
      steps: ["liability", "items", index],
      touches: [{ kind: "breaches", of: rules }],
    };
    return mutants(piece, liabilityChanges(item, persons, vocabulary)).map((mutant) => {
      if (mutant.operator !== "answers-dropped") return mutant;
      const rule = String(mutant.was);
      return { ...mutant, rules: [rule], touches: [{ kind: "breaches", of: [rule] } as const] };
    });
  });
}

/** The rules whose breach an item answers, its own and those of the items that stand under it. */
function answeredBy(item: LiabilityItem, items: readonly LiabilityItem[]): readonly string[] {
  const under = items.filter(
    (each) => each.under !== undefined && isSameClause(each.under, item.legalSource),
  );
  return [...new Set([item, ...under].flatMap(({ of }) => of))];
}

/** A change within a criterion or a proof stands in its clause. */
function clauseWithin(
  { criteria, proof }: Regulation["categories"][number],
  { edits: [edit] }: Mutant,
): Partial<Pick<Mutant, "legalSource" | "part">> {
  const [, , list, index] = edit?.steps ?? [];
  const own =
    list === "criteria" ? criteria?.[Number(index)] : list === "proof" ? proof?.[Number(index)] : undefined;
  if (own === undefined || !("legalSource" in own)) return {};
  return { legalSource: own.legalSource, part: own.part ?? null };
}

function scopeMutants(regulation: Regulation): Mutant[] {
  const { scope, outline, vocabulary } = regulation;
  const [first] = outline;
  const general = typeof first === "string" ? first : (first?.clause ?? "");
  const piece = (name: string, steps: Steps, touched: Touched, row?: (typeof scope)[number]): Piece => ({
    name,
    in: "regulation",
    rules: [],
    legalSource: row?.legalSource ?? general,
    part: row?.part ?? null,
    steps,
    touches: [touched],
  });
  return [
    ...scope.flatMap((row, index) =>
      mutants(
        piece(`scope/${index}`, ["scope", index], { kind: "everything" }, row),
        scopeChanges(scope, index, { vocabulary }),
      ),
    ),
    ...mutants(piece("counting", ["counting"], { kind: "pauses" }), pauseChanges(regulation)),
  ];
}
