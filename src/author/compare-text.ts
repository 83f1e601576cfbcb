import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { normaliseCitation } from "../regulation/citation.js";
import { clauseOf, outlineOf } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";
import type { LawClause, LawText } from "./law-text.js";
import type { TextRecord } from "./text-record.js";
import { type HashOf, wordingHash } from "./wording-hash.js";

const file = "regulation.json";

const again: Text = {
  zh: "对照新旧文字改规则包；改好以后用 --write 记下现在的文字",
  en: "compare the wordings and change the pack; then record the text as it is now with --write",
};

const record: Text = { zh: "用 --write 记下现在的文字", en: "record the text as it is now with --write" };

interface Compared {
  readonly law: LawText;
  /** The name of the law's text, for messages. */
  readonly lawFile: string;
  readonly outline: Regulation["outline"];
  /** Null: the pack has none. */
  readonly record: TextRecord | null;
  readonly hashOf: HashOf;
}

/**
 * What became of a pack's clauses in a text: changed since they were recorded, new, gone. Every diagnostic points
 * to the place in the outline and names the line of the text.
 */
export function compareText({
  law,
  lawFile,
  outline: entries,
  record: recorded,
  hashOf,
}: Compared): readonly Diagnostic[] {
  const outline = outlineOf(entries);
  const at = stepsOf(entries);
  const places = law.clauses.map((each) => ({ each, clause: clauseOf(each.citation, outline) }));
  const found = new Set(places.map(({ clause }) => clause));
  let last: Steps = ["outline"];
  const ofText = places.flatMap(({ each, clause }): Diagnostic[] => {
    const details = { clause: clause ?? each.clause, file: lawFile, line: String(each.line) };
    if (clause === null)
      return [diagnostic("text.new-clause", last, details, { file, hint: placeFor(each) })];
    last = at.get(clause) ?? itemOf(clause, at) ?? last;
    const before = recorded?.clauses[clause];
    if (recorded === null || before === wordingHash(each.text, hashOf)) return [];
    return before === undefined
      ? [diagnostic("text.unrecorded", last, details, { file, hint: record })]
      : [diagnostic("text.changed", last, details, { file, hint: again })];
  });
  const gone = [...at].filter(([clause]) => !found.has(clause));
  return [
    ...(recorded === null ? [diagnostic("text.no-record", ["outline"], {}, { file, hint: record })] : []),
    ...law.repeated.map(({ clause, line }) =>
      diagnostic("text.clause-twice", ["outline"], { clause, file: lawFile, line: String(line) }, { file }),
    ),
    ...ofText,
    ...gone.map(([clause, steps]) =>
      diagnostic("text.gone", steps, { clause, file: lawFile }, { file, hint: again }),
    ),
  ];
}

function placeFor({ clause }: LawClause): Text {
  return {
    zh: `在这里之后加上“${clause}”，并给它规则或者理由`,
    en: `add "${clause}" after this place, with its rules or a reason`,
  };
}

function stepsOf(entries: Regulation["outline"]): ReadonlyMap<string, Steps> {
  return new Map(
    entries.flatMap((entry, index) => {
      const clause = normaliseCitation(typeof entry === "string" ? entry : entry.clause);
      return clause === null ? [] : [[clause, ["outline", index]] as const];
    }),
  );
}

/** A sentence that leads into a list has no entry of its own: its first item stands for it. */
function itemOf(lead: string, at: ReadonlyMap<string, Steps>): Steps | undefined {
  return [...at].find(([clause]) => clause.startsWith(`${lead}第`))?.[1];
}
