import type { ClauseRow } from "../regulation/clauses.js";

/** What of a pack cites a clause, by name: rules, proofs, liability items; of the lead of a list, what cites its items. */
export type Citing = (clause: string) => readonly string[];

export function citingIn(rows: readonly ClauseRow[]): Citing {
  return (clause) => [
    ...new Set(
      rows
        .filter((row) => row.clause === clause || row.clause.startsWith(`${clause}第`))
        .flatMap(({ rules }) => rules)
        .map((id) => id.replace(/^liability:(.+)$/, "liability.json $1")),
    ),
  ];
}
