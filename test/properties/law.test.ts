import fc from "fast-check";
import { expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { packReadme } from "../../src/author/pack-readme.js";
import { type OutlineEntry, packSkeleton } from "../../src/author/pack-skeleton.js";
import { readLaw } from "../../src/author/read-law.js";
import { parseTextRecord, textRecordOf } from "../../src/author/text-record.js";
import { checkPack } from "../../src/check/check-pack.js";
import { toBeFilledIn } from "../../src/check/unfilled.js";
import { parseCitation } from "../../src/regulation/citation.js";
import { outlineOf } from "../../src/regulation/clauses.js";

const numerals = ["一", "二", "三", "十", "十一", "1", "２", "零", "百"];
const words = [
  "应当在3日内办理",
  "不得转让",
  "可以延长5个工作日",
  "，",
  "。",
  "；",
  "：",
  "本办法",
  "责令改正",
  " ",
  "(一)",
];
const numeral = fc.constantFrom(...numerals);
const start = fc.oneof(
  numeral.map((each) => `第${each}条 `),
  fc.tuple(numeral, numeral).map(([a, b]) => `第${a}条之${b} `),
  numeral.map((each) => `（${each}）`),
  numeral.map((each) => `${each}、`),
  numeral.map((each) => `${each}. `),
  numeral.map((each) => `[¶${each}] `),
  fc.constantFrom("", "# ", "附：", "附件2", "第一章 ", ")", "　　", "- ", "\r"),
);
const line = fc
  .tuple(start, fc.array(fc.constantFrom(...words), { maxLength: 5 }))
  .map(([a, b]) => a + b.join(""));
const law = fc.oneof(
  fc.array(line, { maxLength: 25 }).map((each) => each.join("\n")),
  fc.string({ maxLength: 200 }),
);

/** The pack that is begun from a text. */
function begun(text: string) {
  const read = readLaw(text);
  const files = packSkeleton({ id: "a", law: read, unknown: toBeFilledIn });
  const { outline } = files["regulation.json"] as { outline: OutlineEntry[] };
  const value = (name: string) => JSON.parse(JSON.stringify(files[`${name}.json`]));
  const pack = {
    regulation: value("regulation"),
    rules: value("rules"),
    liability: value("liability"),
    categories: value("categories"),
    vocabulary: value("vocabulary"),
  };
  return { read, outline, pack };
}

test("whatever stands in a text, its clauses can be cited, each once, and lie where they are said to", () => {
  fc.assert(
    fc.property(law, (text) => {
      const { clauses } = readLaw(text);
      const lines = text.split(/\r\n|\r|\n/);
      expect(new Set(clauses.map(({ clause }) => clause)).size).toBe(clauses.length);
      for (const { clause, citation, line: at } of clauses) {
        expect(parseCitation(clause)).toEqual(citation);
        expect(at).toBeLessThanOrEqual(lines.length);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a pack begun from any text passes check as a draft, with its record and its page", () => {
  fc.assert(
    fc.property(law, (text) => {
      const { read, outline, pack } = begun(text);
      expect(checkPack(pack, vocabulary).filter(({ severity }) => severity === "error")).toEqual([]);
      const known = outlineOf(pack.regulation.outline);
      const record = textRecordOf(read, known, () => "0123456789abcdef", null);
      expect(parseTextRecord(record, known).diagnostics).toEqual([]);
      expect([...known.keys()].filter((clause) => !(clause in record.clauses))).toEqual([]);
      const page = packReadme({ law: read, title: "x", outline, folder: "a", text: "b" }, "zh");
      for (const clause of known.keys()) expect(page).toContain(clause);
    }),
    { numRuns: 300 },
  );
});
