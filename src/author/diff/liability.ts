import type { ChangeDetail, PackChange } from "../../regulation/pack-change.js";
import type { LiabilityItem, Measure, Regulation } from "../../regulation/regulation.js";
import { changedCondition } from "./conditions.js";
import { changedPieces } from "./pieces.js";
import { isSame } from "./same.js";
import { changedValues } from "./values.js";

/** Item by item: which rules it answers, whom it reaches, which measures follow; and what nothing answers. */
export function changedLiability(
  before: Regulation["liability"],
  after: Regulation["liability"],
): readonly PackChange[] {
  return [
    ...changedPieces<LiabilityItem>(
      {
        of: "liability",
        key: ({ legalSource, part }) => [legalSource, part ?? ""].join(" ").trim(),
        head: ({ legalSource }) => ({ summary: null, legalSource }),
        details: changesOfItem,
      },
      before.items,
      after.items,
    ),
    ...changedPieces(
      {
        of: "no-liability",
        key: ({ rule }) => rule,
        head: ({ reason }) => ({ summary: reason, legalSource: null }),
        details: (was, is) => changedValues({ reason: was.reason }, { reason: is.reason }),
      },
      unanswered(before),
      unanswered(after),
    ),
  ];
}

function unanswered({ none }: Regulation["liability"]) {
  return none.flatMap(({ of, reason }) => of.map((rule) => ({ rule, reason })));
}

function changesOfItem(before: LiabilityItem, after: LiabilityItem): readonly ChangeDetail[] {
  const [was, is] = [before.measures ?? [], after.measures ?? []];
  return [
    ...changedValues(before, after, ["when", "defence", "measures"]),
    ...changedCondition("when", before.when, after.when),
    ...changedCondition("defence", before.defence, after.defence),
    ...was.filter((each) => sameMeasure(is, each) === undefined).map((each) => measure(each, null)),
    ...is.filter((each) => sameMeasure(was, each) === undefined).map((each) => measure(null, each)),
    ...was.flatMap((each) => {
      const now = sameMeasure(is, each);
      return now === undefined || isSame(each, now) ? [] : changesOfMeasure(each, now);
    }),
  ];
}

function sameMeasure(measures: readonly Measure[], { measure: name }: Measure): Measure | undefined {
  return measures.find(({ measure: each }) => each === name);
}

function measure(before: Measure | null, after: Measure | null): ChangeDetail {
  return { kind: "value", key: "measure", before: before?.measure ?? null, after: after?.measure ?? null };
}

function changesOfMeasure(before: Measure, after: Measure): readonly ChangeDetail[] {
  const key = (name: string) => `measures.${name}`;
  return [
    ...changedValues(before, after, ["when"]).map((each) =>
      each.kind === "value" ? { ...each, key: key(each.key) } : each,
    ),
    ...changedCondition(key("when"), before.when, after.when),
  ].map((each) => (each.kind === "limit" ? each : { ...each, about: after.measure }));
}
