import type { Condition } from "../condition/condition.js";
import type { ReadableRule } from "./readable-rule.js";
import type { Category, LiabilityItem, Regulation } from "./regulation.js";

/** What could be read of a pack, for the checks that need more than one file. */
export interface ReadPack {
  readonly regulation: Partial<Regulation>;
  readonly rules: readonly ReadableRule[];
  /** The conditions that have names. */
  readonly references: Readonly<Record<string, Condition>>;
  readonly items: readonly Partial<LiabilityItem>[];
  readonly none: Regulation["liability"]["none"];
  /** False where a list of rules or categories cannot be read: then every id would be unknown. */
  readonly hasLists: boolean;
  readonly categories: readonly Partial<Category>[];
}
