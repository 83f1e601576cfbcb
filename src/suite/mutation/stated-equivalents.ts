import * as z from "zod";
import { type Diagnostic, diagnostic, type Result, resultOf } from "../../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../../diagnostic/faults.js";
import { didYouMean } from "../../diagnostic/nearest.js";
import type { Text } from "../../diagnostic/text.js";
import { named } from "../../vocabulary/named.js";
import { textSchema } from "../../vocabulary/schema.js";
import { keysAt } from "../known-keys.js";
import type { MutantResult } from "./result.js";

/** `equivalent-mutants.json`: mutants of which a person says that they are the same law, and why. */
export const equivalentsSchema = z.strictObject({
  $schema: z.string().optional(),
  mutants: z.array(named("stated-mutant", z.strictObject({ mutant: z.string().min(1), reason: textSchema }))),
});

/** The reasons, by the mutant's name. */
export type StatedEquivalents = ReadonlyMap<string, Text>;

/**
 * Reads which mutants a person holds to be equivalent.
 *
 * @param json the file as parsed JSON
 * @param mutants the names of all mutants of the regulation
 * @param file the name the diagnostics give
 * @returns the reasons, or what is wrong: an entry that no longer names a mutant is a fault
 */
export function parseEquivalents(
  json: unknown,
  mutants: readonly string[],
  file: string | null = null,
): Result<StatedEquivalents> {
  const parsed = equivalentsSchema.safeParse(json);
  if (!parsed.success) {
    const keysOf = (steps: Parameters<typeof keysAt>[1]) => keysAt(equivalentsSchema, steps);
    return { ok: false, diagnostics: faultsToDiagnostics(parsed.error.issues, json, file, keysOf) };
  }
  const unknown = parsed.data.mutants.flatMap(({ mutant }, index): Diagnostic[] => {
    if (mutants.includes(mutant)) return [];
    const hint = didYouMean(mutant, mutants);
    return [diagnostic("suite.unknown-mutant", ["mutants", index, "mutant"], { mutant }, { file, hint })];
  });
  return resultOf(new Map(parsed.data.mutants.map(({ mutant, reason }) => [mutant, reason])), unknown);
}

/** Where a person's word is contradicted: a scenario notices the mutant, so it says something else than the law. */
export function contradicted(
  stated: StatedEquivalents,
  results: readonly MutantResult[],
  file: string | null = null,
): readonly Diagnostic[] {
  const names = [...stated.keys()];
  return results.flatMap(({ mutant: { id }, fate }) => {
    if (fate.kind !== "killed" || !stated.has(id)) return [];
    const details = { mutant: id, scenario: fate.by.name.zh };
    return [diagnostic("suite.mutant-noticed", ["mutants", names.indexOf(id), "mutant"], details, { file })];
  });
}
