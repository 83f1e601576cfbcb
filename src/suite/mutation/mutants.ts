import type { Steps } from "../../diagnostic/diagnostic.js";
import type { Regulation, Rule } from "../../regulation/regulation.js";
import { bearingRoles } from "./bearer-changes.js";
import { categoryChanges } from "./category-changes.js";
import { conditionMutants } from "./condition-mutants.js";
import { liabilityMutants } from "./liability-mutants.js";
import type { Edit, Mutant, Touched } from "./mutant.js";
import { mutantsOfPiece, type Piece } from "./piece.js";
import { pauseChanges, scopeChanges } from "./regulation-changes.js";
import { ruleRemoved, unanswered } from "./removed-rule.js";
import { ruleChanges } from "./rule-changes.js";

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
      return [removal(regulation, piece), ...mutantsOfPiece(piece, ruleChanges(rule, vocabulary, roles))];
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
      return mutantsOfPiece(piece, categoryChanges(category, vocabulary, roles)).map((mutant) => ({
        ...mutant,
        ...clauseWithin(category, mutant),
        edits: [...mutant.edits, ...unansweredProof(mutant, regulation)],
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

/** A proof that is gone is no longer answered by liability. */
function unansweredProof({ operator, was }: Mutant, { liability }: Regulation): readonly Edit[] {
  return operator === "proof-dropped"
    ? [unanswered(liability, new Set([(was as { readonly id: string }).id]))]
    : [];
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
      mutantsOfPiece(
        piece(`scope/${index}`, ["scope", index], { kind: "everything" }, row),
        scopeChanges(scope, index, { vocabulary }),
      ),
    ),
    ...mutantsOfPiece(piece("counting", ["counting"], { kind: "pauses" }), pauseChanges(regulation)),
  ];
}
