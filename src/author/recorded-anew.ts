import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import { clauseOf, outlineOf } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Citing } from "./citing.js";
import type { LawText } from "./law-text.js";
import { outlineSteps, placeOf } from "./outline-steps.js";
import { citedBy } from "./text-hints.js";
import type { TextRecord } from "./text-record.js";

const file = "regulation.json";

interface RecordedAnew {
  readonly law: LawText;
  readonly lawFile: string;
  readonly outline: Regulation["outline"];
  /** Null: the pack had none, and nothing was lost. */
  readonly before: TextRecord | null;
  readonly now: TextRecord;
  readonly citing: Citing;
}

/** The clauses whose recorded wording was replaced: with it goes the sign that what cites them may be out of date. */
export function recordedAnew({
  law,
  lawFile,
  outline: entries,
  before,
  now,
  citing,
}: RecordedAnew): readonly Diagnostic[] {
  const outline = outlineOf(entries);
  const at = outlineSteps(entries);
  return law.clauses.flatMap(({ citation, line }): Diagnostic[] => {
    const clause = clauseOf(citation, outline);
    const was = clause === null ? undefined : before?.clauses[clause];
    if (clause === null || was === undefined || was === now.clauses[clause]) return [];
    const cited = citedBy(citing(clause));
    const details = { clause, file: lawFile, line: String(line) };
    const hint = {
      zh: `确认都已经照新的文字改好（${cited.zh}）`,
      en: `make sure that all of it follows the new wording (${cited.en})`,
    };
    return [diagnostic("text.recorded-anew", placeOf(clause, at) ?? ["outline"], details, { file, hint })];
  });
}
