import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { clauseOf, outlineOf } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Citing } from "./citing.js";
import type { LawClause, LawText } from "./law-text.js";
import { movedClauses } from "./moved-clauses.js";
import { outlineSteps, placeOf } from "./outline-steps.js";
import { mend, renumber, takeOut } from "./text-hints.js";
import type { TextRecord } from "./text-record.js";
import { type HashOf, wordingHash } from "./wording-hash.js";

const file = "regulation.json";

const record: Text = { zh: "用 --write 记下现在的文字", en: "record the text as it is now with --write" };

interface Compared {
  readonly law: LawText;
  /** The name of the law's text, for messages. */
  readonly lawFile: string;
  readonly outline: Regulation["outline"];
  /** Null: the pack has none. */
  readonly record: TextRecord | null;
  readonly citing: Citing;
  readonly hashOf: HashOf;
}

/**
 * What became of a pack's clauses in a text: changed since they were recorded, numbered anew, new, gone. Every
 * diagnostic points to the place in the outline and names the line of the text, and what of the pack cites it.
 */
export function compareText({
  law,
  lawFile,
  outline: entries,
  record: recorded,
  citing,
  hashOf,
}: Compared): readonly Diagnostic[] {
  const outline = outlineOf(entries);
  const at = outlineSteps(entries);
  const places = law.clauses.map((each) => {
    const known = clauseOf(each.citation, outline);
    return { each, known, clause: known ?? each.clause, hash: wordingHash(each.text, hashOf) };
  });
  const moved = movedClauses(
    Object.entries(recorded?.clauses ?? {}).map(([clause, hash]) => ({ clause, hash })),
    places,
  );
  const movedFrom = new Map([...moved].map(([from, { clause }]) => [clause, from]));
  const found = new Set(places.map(({ known }) => known));
  let last: Steps = ["outline"];
  const ofText = places.flatMap(({ each, known, clause, hash }): Diagnostic[] => {
    const details = { clause, file: lawFile, line: String(each.line) };
    last = (known === null ? undefined : placeOf(known, at)) ?? last;
    const from = movedFrom.get(clause);
    if (from !== undefined) {
      const names = { ...details, clause: from, now: clause };
      const hint = renumber(from, clause, citing(from));
      return [diagnostic("text.moved", placeOf(from, at) ?? last, names, { file, hint })];
    }
    if (known === null) return [diagnostic("text.new-clause", last, details, { file, hint: placeFor(each) })];
    const before = recorded?.clauses[known];
    if (recorded === null || before === hash) return [];
    if (before === undefined) return [diagnostic("text.unrecorded", last, details, { file, hint: record })];
    const hint = mend(known, citing(known), moved.get(known)?.clause);
    return [diagnostic("text.changed", last, details, { file, hint })];
  });
  const gone = [...at].filter(([clause]) => !found.has(clause) && !moved.has(clause));
  const replaced = [...at].filter(([clause]) => movedFrom.has(clause) && !moved.has(clause));
  return [
    ...(recorded === null ? [diagnostic("text.no-record", ["outline"], {}, { file, hint: record })] : []),
    ...law.repeated.map(({ clause, line }) =>
      diagnostic("text.clause-twice", ["outline"], { clause, file: lawFile, line: String(line) }, { file }),
    ),
    ...ofText,
    ...[...replaced, ...gone].map(([clause, steps]) => {
      const hint = takeOut(clause, citing(clause), movedFrom.get(clause));
      return diagnostic("text.gone", steps, { clause, file: lawFile }, { file, hint });
    }),
  ];
}

function placeFor({ clause }: LawClause): Text {
  return {
    zh: `在这里之后加上“${clause}”，并给它规则或者理由`,
    en: `add "${clause}" after this place, with its rules or a reason`,
  };
}
