import type { ChangeDetail, PackChange } from "../../regulation/pack-change.js";
import type { Category } from "../../regulation/regulation.js";
import { changedCondition } from "./conditions.js";
import { changedPieces } from "./pieces.js";
import { isSame } from "./same.js";
import { changedValues } from "./values.js";

/** Category by category: its classes, its criteria in their order, its proofs. */
export function changedCategories(
  before: readonly Category[],
  after: readonly Category[],
): readonly PackChange[] {
  return changedPieces<Category>(
    {
      of: "category",
      key: ({ id }) => id,
      head: ({ classes }) => ({ summary: null, legalSource: classes[0]?.legalSource ?? null }),
      details: changesOfCategory,
    },
    before,
    after,
  );
}

function changesOfCategory(before: Category, after: Category): readonly ChangeDetail[] {
  return [
    ...changedValues(before, after, ["classes", "criteria", "proof"]),
    ...listed("classes", before.classes, after.classes, (each) => each.class),
    ...criteria(before, after),
    ...listed("proof", before.proof ?? [], after.proof ?? [], ({ id }) => id),
    ...(after.proof ?? []).flatMap((proof) => {
      const was = before.proof?.find(({ id }) => id === proof.id);
      return was === undefined ? [] : changedCondition(`proof.${proof.class}`, was.be, proof.be);
    }),
  ];
}

/** Entries that came or went, by name; of those that stayed, the keys other than conditions. */
function listed<T extends Readonly<Record<string, unknown>>>(
  key: string,
  before: readonly T[],
  after: readonly T[],
  name: (each: T) => string,
): ChangeDetail[] {
  const names = [...new Set([...before, ...after].map(name))];
  return names.flatMap((each): ChangeDetail[] => {
    const was = before.find((one) => name(one) === each);
    const is = after.find((one) => name(one) === each);
    if (was === undefined || is === undefined) {
      return [
        {
          kind: "value",
          key,
          before: was === undefined ? null : each,
          after: is === undefined ? null : each,
        },
      ];
    }
    return changedValues(was, is, ["be"]).map((detail) =>
      detail.kind === "value" ? { ...detail, key: `${key}.${detail.key}` } : detail,
    );
  });
}

/** First match decides: criteria are held against each other in their order. */
function criteria(before: Category, after: Category): ChangeDetail[] {
  const [was, is] = [before.criteria ?? [], after.criteria ?? []];
  return Array.from({ length: Math.max(was.length, is.length) }, (_, index): readonly ChangeDetail[] => {
    const [a, b] = [was[index], is[index]];
    if (isSame(a, b)) return [];
    const [conditionA, conditionB] = [conditionOf(a), conditionOf(b)];
    const name = className(b) ?? className(a) ?? "";
    return [
      ...(className(a) === className(b)
        ? []
        : [{ kind: "value", key: "criteria", before: className(a), after: className(b) } as const]),
      ...changedCondition(`criteria.${name}`, conditionA, conditionB),
      ...changedValues(a ?? {}, b ?? {}, ["when", "class", "otherwise"]).map((detail) =>
        detail.kind === "value" ? { ...detail, key: `criteria.${detail.key}` } : detail,
      ),
    ];
  }).flat();
}

type Criterion = NonNullable<Category["criteria"]>[number];

function conditionOf(criterion: Criterion | undefined) {
  return criterion !== undefined && "when" in criterion ? criterion.when : null;
}

function className(criterion: Criterion | undefined): string | null {
  if (criterion === undefined) return null;
  return "when" in criterion ? criterion.class : criterion.otherwise;
}
