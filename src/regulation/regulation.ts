import type * as z from "zod";
import type { Condition } from "../condition/condition.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { categorySchema } from "./categories-schema.js";
import type { liabilityItemSchema, measureSchema } from "./liability-schema.js";
import type { regulationFileSchema } from "./regulation-schema.js";
import type { eventsSchema, limitSchema, ruleSchema } from "./rule-schema.js";

/** One sentence of a text: on X, if Y, Z must, must not or may. */
export type Rule = z.infer<typeof ruleSchema>;

/** What `must.do` and its kin name. */
export type Events = z.infer<typeof eventsSchema>;

/** How long a rule gives. */
export type Limit = z.infer<typeof limitSchema>;

/** What follows the breach of the rules it names. */
export type LiabilityItem = z.infer<typeof liabilityItemSchema>;

export type Measure = z.infer<typeof measureSchema>;

/** The classes of one axis, how they are found, and what each needs as proof. */
export type Category = z.infer<typeof categorySchema>;

type RegulationFile = Omit<z.infer<typeof regulationFileSchema>, "$schema">;

/**
 * A legal text as data, parsed: what `parseRegulation` gives and `shixian/rules/*` exports. It is plain
 * JSON; a rulebook is compiled from it.
 */
export interface Regulation extends RegulationFile {
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly rules: readonly Rule[];
  readonly liability: {
    readonly items: readonly LiabilityItem[];
    readonly none: readonly {
      readonly of: readonly string[];
      readonly reason: { readonly zh: string; readonly en: string };
    }[];
  };
  readonly categories: readonly Category[];
  /** The words it uses: the shared ones and its own. */
  readonly vocabulary: Vocabulary;
  /** sha256 over canonical JSON of its files, or null where the host did not say. */
  readonly hash: string | null;
}
