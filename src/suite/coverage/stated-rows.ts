import { pairUp, unlikeParts } from "../compare-values.js";
import type { Expectation } from "../expectation-schema.js";
import type { ScenarioResult } from "../suite.js";

type Lists = "regulations" | "classification" | "obligations" | "findings";

type Stated<Key extends Lists> = NonNullable<Expectation[Key]>[number];
type Found<Key extends Lists> = ScenarioResult["assessment"][Key][number];

/** A row that a passing scenario states, and the row of the assessment that it was held against. */
export interface StatedRow<Key extends Lists> {
  readonly stated: Stated<Key>;
  readonly found: Found<Key>;
}

export function statedRows<Key extends Lists>(
  key: Key,
  { scenario, assessment }: ScenarioResult,
): readonly StatedRow<Key>[] {
  const stated = (scenario.expect[key] ?? []) as readonly Stated<Key>[];
  if (stated.length === 0) return [];
  const found = assessment[key] as readonly Found<Key>[];
  const pairs = pairUp(stated, found, (one, other) => unlikeParts(one, other).length === 0);
  return [...pairs].map(([one, other]) => ({ stated: one, found: other }));
}
