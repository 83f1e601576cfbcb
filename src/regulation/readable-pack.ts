import type * as z from "zod";
import { elementsAt, entriesAt, isListAt, salvage } from "../diagnostic/salvage.js";
import { type categoriesFileSchema, categorySchema } from "./categories-schema.js";
import { liabilityFileSchema, liabilityItemSchema } from "./liability-schema.js";
import type { ReadPack } from "./read-pack.js";
import { readableRule } from "./readable-rule.js";
import type { Regulation } from "./regulation.js";
import { regulationFileSchema } from "./regulation-schema.js";
import type { rulesFileSchema } from "./rule-schema.js";

/** A file as it came, in its long form, and what its schema made of it. */
interface ReadFile<Schema extends z.ZodType> {
  readonly json: unknown;
  readonly parsed: { readonly success: boolean; readonly data?: z.infer<Schema> | undefined };
}

interface ReadFiles {
  readonly regulation: ReadFile<typeof regulationFileSchema>;
  readonly rules: ReadFile<typeof rulesFileSchema>;
  readonly liability: ReadFile<typeof liabilityFileSchema>;
  readonly categories: ReadFile<typeof categoriesFileSchema>;
}

/** A pack as far as it can be read: a sound file as its schema reads it, of any other what can be saved. */
export function readablePack({ regulation, rules, liability, categories }: ReadFiles): ReadPack {
  const read = rules.parsed.data ?? {
    rules: elementsAt(rules.json, "rules").map(readableRule),
    conditions: namedConditions(rules.json),
  };
  const answers = liability.parsed.data ?? {
    items: elementsAt(liability.json, "items").map((item) => salvage(liabilityItemSchema.shape, item)),
    none: salvage(liabilityFileSchema.shape, liability.json).none ?? [],
  };
  return {
    regulation: (regulation.parsed.data ??
      salvage(regulationFileSchema.shape, regulation.json)) as Partial<Regulation>,
    rules: read.rules.map((rule) => ("written" in rule ? rule : { ...rule, written: Object.keys(rule) })),
    references: read.conditions ?? {},
    ...answers,
    hasLists: isListAt(rules.json, "rules") && isListAt(categories.json, "categories"),
    categories:
      categories.parsed.data?.categories ??
      elementsAt(categories.json, "categories").map((each) => salvage(categorySchema.shape, each)),
  };
}

/** Kept as they were written, like the conditions of a rule: one that is misshapen hides no other. */
function namedConditions(json: unknown): ReadPack["references"] {
  const [, conditions] = entriesAt({ json }, "json").find(([key]) => key === "conditions") ?? [];
  const written = entriesAt({ conditions }, "conditions").filter(
    ([, value]) => typeof value === "object" && value !== null,
  );
  return Object.fromEntries(written) as ReadPack["references"];
}
