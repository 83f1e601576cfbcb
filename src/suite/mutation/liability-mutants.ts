import { isSameClause } from "../../regulation/compare-citations.js";
import type { LiabilityItem, Regulation } from "../../regulation/regulation.js";
import { liabilityChanges, personsIn } from "./liability-changes.js";
import type { Mutant } from "./mutant.js";
import { mutantsOfPiece, type Piece } from "./piece.js";

/** The mutants of liability, item by item; a change of a lead is about the rules of the items under it. */
export function liabilityMutants({ liability: { items }, vocabulary }: Regulation): Mutant[] {
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
    return mutantsOfPiece(piece, liabilityChanges(item, persons, vocabulary)).map((mutant) => {
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
