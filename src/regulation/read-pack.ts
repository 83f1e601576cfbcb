import type { Category, LiabilityItem, Regulation, Rule } from "./regulation.js";

/** What could be read of a pack, for the checks that need more than one file. */
export interface ReadPack {
  readonly regulation: Partial<Regulation>;
  readonly rules: readonly Partial<Rule>[];
  readonly items: readonly Partial<LiabilityItem>[];
  readonly none: Regulation["liability"]["none"];
  readonly categories: readonly Partial<Category>[];
}
