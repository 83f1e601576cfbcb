import type { Case } from "../case/case.js";
import type { Regulation } from "../regulation/regulation.js";
import { assess } from "./assess.js";
import type { Assessment, ClassificationRow, Finding, ObligationRow } from "./assessment.js";
import type { Rulebook } from "./rulebook.js";

/** The same question asked of several regulations; null where one has nothing to say. */
export type SideBySideRow =
  | { readonly what: "class"; readonly of: string; readonly cells: readonly (ClassificationRow | null)[] }
  | { readonly what: "obligation"; readonly of: string; readonly cells: readonly (ObligationRow | null)[] }
  | { readonly what: "finding"; readonly of: string; readonly cells: readonly (Finding | null)[] };

export interface SideBySide {
  readonly case: string;
  readonly asOf: string;
  readonly regulations: readonly string[];
  /** Each regulation's own assessment, as if it were the only one. */
  readonly assessments: readonly Assessment[];
  readonly rows: readonly SideBySideRow[];
}

/**
 * Reads one case under each regulation of a rulebook on its own, and sets what they say side by side: rows
 * meet where the rules are counterparts, or have the same id, and the instance is the same.
 */
export function sideBySide(rulebook: Rulebook, theCase: Case, asOf: string): SideBySide {
  const alone = rulebook.regulations.map(
    (regulation): Rulebook => ({ ...rulebook, regulations: [regulation] }),
  );
  const assessments = alone.map((each) => assess(each, theCase, { asOf }));
  const sources = rulebook.regulations.map(({ source }) => source);
  const shared = sharedNames(sources);
  const column = (regulation: string) => sources.findIndex(({ id }) => id === regulation);
  const name = (regulation: string, rule: string) => shared.get(`${regulation}/${rule}`) ?? rule;
  return {
    case: theCase.id,
    asOf,
    regulations: sources.map(({ id }) => id),
    assessments,
    rows: [
      ...met(
        assessments.flatMap((each) => each.classification),
        sources.length,
        column,
        (row) => [row.axis, row.item ?? ""].join(" ").trim(),
      ).map(([of, cells]): SideBySideRow => ({ what: "class", of, cells })),
      ...met(
        assessments.flatMap((each) => each.obligations),
        sources.length,
        column,
        (row) => [name(row.regulation, row.rule), row.instance, row.bearer].flat().join(" "),
      ).map(([of, cells]): SideBySideRow => ({ what: "obligation", of, cells })),
      ...met(
        assessments.flatMap((each) => each.findings),
        sources.length,
        column,
        (row) => [name(row.regulation, row.rule), row.instance, row.bearer].flat().join(" "),
      ).map(([of, cells]): SideBySideRow => ({ what: "finding", of, cells })),
    ],
  };
}

/** A rule and its counterparts have one name: that of the superior rule. */
function sharedNames(sources: readonly Regulation[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, rules } of sources) {
    for (const rule of rules) {
      const counterpart = rule.counterpart?.find((each) =>
        sources.some((source) => source.id === each.regulation),
      );
      if (counterpart !== undefined) names.set(`${id}/${rule.id}`, counterpart.rule);
    }
  }
  return names;
}

function met<Row extends { readonly regulation: string }>(
  rows: readonly Row[],
  columns: number,
  column: (regulation: string) => number,
  key: (row: Row) => string,
): readonly (readonly [string, readonly (Row | null)[]])[] {
  const cells = new Map<string, (Row | null)[]>();
  for (const row of rows) {
    const line = cells.get(key(row)) ?? Array<Row | null>(columns).fill(null);
    line[column(row.regulation)] = row;
    cells.set(key(row), line);
  }
  return [...cells];
}
