import * as z from "zod";
import { type Diagnostic, diagnostic, type Result, resultOf } from "../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../diagnostic/faults.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { type Citation, parseCitation } from "../regulation/citation.js";
import { clauseOf, type Outline } from "../regulation/clauses.js";
import type { LawText } from "./law-text.js";
import { type HashOf, wordingHash } from "./wording-hash.js";

/** `text.json`: the wording that a pack was written from, clause by clause, as hashes. */
export const textRecordSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Where the text came from, in the author's words. */
  source: z.string().min(1).optional(),
  clauses: z.record(
    z.string().min(1).max(60),
    z.string().regex(/^sha256:[0-9a-f]{16}$/, '"sha256:" and sixteen hexadecimal digits'),
  ),
});

export type TextRecord = z.infer<typeof textRecordSchema>;

const file = "text.json";

/** Reads `text.json`; its clauses are those of the pack's outline. */
export function parseTextRecord(json: unknown, outline: Outline): Result<TextRecord> {
  const parsed = textRecordSchema.safeParse(json);
  if (parsed.success)
    return resultOf(
      parsed.data,
      Object.keys(parsed.data.clauses).flatMap((clause) => strayFault(clause, outline)),
    );
  const known = Object.keys(textRecordSchema.shape);
  const diagnostics = faultsToDiagnostics(parsed.error.issues, json, file, (steps) =>
    steps.length === 0 ? known : [],
  );
  return { ok: false, diagnostics };
}

function strayFault(clause: string, outline: Outline): Diagnostic[] {
  const steps = ["clauses", clause];
  const citation = parseCitation(clause);
  if (citation === null) return [diagnostic("citation.unreadable", steps, { citation: clause }, { file })];
  if (clauseOf(citation, outline) !== null) return [];
  return [
    diagnostic(
      "text.not-in-outline",
      steps,
      { clause },
      { file, hint: didYouMean(clause, [...outline.keys()]) },
    ),
  ];
}

/**
 * What to record of a text: the clauses that the outline has, and the sentences that lead into its lists.
 *
 * @param isChosen where given, only these are recorded as they stand now; of the others the record stays
 */
export function textRecordOf(
  law: LawText,
  outline: Outline,
  hashOf: HashOf,
  before: TextRecord | null,
  isChosen?: (citation: Citation) => boolean,
): TextRecord {
  const { $schema, source, clauses: recorded = {} } = before ?? {};
  const now = law.clauses.flatMap(({ citation, text }): (readonly [string, string])[] => {
    const clause = clauseOf(citation, outline);
    if (clause === null) return [];
    if (isChosen === undefined || isChosen(citation)) return [[clause, wordingHash(text, hashOf)]];
    const kept = recorded[clause];
    return kept === undefined ? [] : [[clause, kept]];
  });
  return {
    ...($schema === undefined ? {} : { $schema }),
    ...(source === undefined ? {} : { source }),
    clauses: Object.fromEntries([...now, ...(isChosen === undefined ? [] : goneFrom(recorded, now))]),
  };
}

function goneFrom(recorded: TextRecord["clauses"], now: readonly (readonly [string, string])[]) {
  const found = new Set(now.map(([clause]) => clause));
  return Object.entries(recorded).filter(([clause]) => !found.has(clause));
}
