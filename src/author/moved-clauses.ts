/** A clause of the record, or of the text as it stands now. */
export interface HashedClause {
  readonly clause: string;
  readonly hash: string;
}

/**
 * Clauses that were only numbered anew: the wording recorded under one number stands under another now. By old
 * number. A wording that stands under several numbers, then or now, tells nothing.
 */
export function movedClauses<T extends HashedClause>(
  recorded: readonly HashedClause[],
  now: readonly T[],
): ReadonlyMap<string, T> {
  const was = byHash(recorded);
  const is = byHash(now);
  return new Map(
    [...was].flatMap(([hash, before]): (readonly [string, T])[] => {
      const after = is.get(hash);
      if (before === null || after === undefined || after === null) return [];
      return before.clause === after.clause ? [] : [[before.clause, after]];
    }),
  );
}

/** Null: several have it. */
function byHash<T extends HashedClause>(clauses: readonly T[]): ReadonlyMap<string, T | null> {
  const found = new Map<string, T | null>();
  for (const each of clauses) found.set(each.hash, found.has(each.hash) ? null : each);
  return found;
}
