import { type Condition, isLeaf } from "../../condition/condition.js";
import type { Regulation } from "../../regulation/regulation.js";
import { laterThan } from "../../regulation/scope-types.js";
import { conditionChanges } from "./condition-changes.js";
import type { Mutant, Touched } from "./mutant.js";
import { mutantsOfPiece, type Piece } from "./piece.js";

/** Conditions that several rules refer to are changed once, for all of them. */
export function conditionMutants({ conditions, rules, vocabulary, ...rest }: Regulation): Mutant[] {
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
    return mutantsOfPiece(piece, conditionChanges(condition, { vocabulary, sight }));
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
