import { within } from "./changes.js";
import type { Change, Mutant } from "./mutant.js";

/** What the mutants of one piece of a pack have in common. */
export type Piece = Pick<Mutant, "in" | "rules" | "legalSource" | "part" | "steps" | "touches"> & {
  /** How their names begin. */
  readonly name: string;
};

/** The mutants of a piece, one a change. */
export function mutantsOfPiece(piece: Piece, changes: readonly Change[]): Mutant[] {
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
