import type { ChangeDetail, PackChange, PackPiece } from "../../regulation/pack-change.js";
import { isSame } from "./same.js";

/** How the pieces of a kind are named and compared. */
export interface Piece<T> {
  readonly of: PackPiece;
  readonly key: (piece: T) => string;
  readonly head: (piece: T) => Pick<PackChange, "summary" | "legalSource">;
  readonly details: (before: T, after: T) => readonly ChangeDetail[];
  /** What is worth saying of a piece that was added. */
  readonly told?: (piece: T) => readonly ChangeDetail[];
}

/** The pieces of two versions held against each other by name: changed and removed as they stood, then added. */
export function changedPieces<T>(
  { of, key, head, details, told = () => [] }: Piece<T>,
  before: readonly T[],
  after: readonly T[],
): readonly PackChange[] {
  const was = named(before, key);
  const is = named(after, key);
  const row = (id: string, piece: T, change: PackChange["change"], more: readonly ChangeDetail[] = []) => ({
    of,
    id,
    ...head(piece),
    change,
    renamedFrom: null,
    details: more,
  });
  const kept = [...was].flatMap(([id, piece]): PackChange[] => {
    const now = is.get(id);
    if (now === undefined) return [row(id, piece, "removed")];
    return isSame(piece, now) ? [] : [row(id, now, "changed", details(piece, now))];
  });
  const added = [...is]
    .filter(([id]) => !was.has(id))
    .map(([id, piece]) => row(id, piece, "added", told(piece)));
  return [...kept, ...added];
}

/** Two pieces of one name (items of one clause) are told apart by their place among each other. */
function named<T>(pieces: readonly T[], key: (piece: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const piece of pieces) {
    const name = key(piece);
    let id = name;
    for (let more = 2; map.has(id); more += 1) id = `${name} #${more}`;
    map.set(id, piece);
  }
  return map;
}
