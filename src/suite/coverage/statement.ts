/** What a passing scenario states, as a key that a target can ask for: `state verify violated`. */
export function statement(kind: Kind, ...of: readonly (string | number)[]): string {
  return [kind, ...of].join(" ");
}

type Kind =
  /** A row of a rule, category or proof. */
  | "rule"
  /** A finding of a rule. */
  | "finding"
  /** A clause, by a class or a proof that rests on it. */
  | "clause"
  /** A liability item that a finding brings. */
  | "liability"
  /** A row of the scope, by its place. */
  | "scope"
  | "state"
  | "effect"
  | "boundary";
