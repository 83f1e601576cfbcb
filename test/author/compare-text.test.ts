import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareText } from "../../src/author/compare-text.js";
import { readLaw } from "../../src/author/read-law.js";
import { parseTextRecord, type TextRecord, textRecordOf } from "../../src/author/text-record.js";
import { wordingHash } from "../../src/author/wording-hash.js";
import { type Citation, formatCitation } from "../../src/regulation/citation.js";
import { outlineOf } from "../../src/regulation/clauses.js";
import type { Regulation } from "../../src/regulation/regulation.js";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

const law = readFileSync("docs/guide/tree-adoption.md", "utf8");
const outline: Regulation["outline"] = [
  "第一条",
  "第二条第一款",
  "第二条第二款",
  "第三条第一款",
  { clause: "第三条第二款", parts: ["决定", "说明理由"] },
  "第三条第三款",
  "第四条第(一)项",
  "第四条第(二)项",
  "第四条第(三)项",
  "第五条",
  "第六条",
  "第七条",
  "第八条",
];
const recorded = textRecordOf(readLaw(law), outlineOf(outline), hashOf, null);

const citing = (clause: string) => (clause === "第三条第二款" ? ["decide", "give-reasons"] : []);

function diagnosed(text: string, record: TextRecord | null = recorded) {
  return compareText({ law: readLaw(text), lawFile: "law.md", outline, record, citing, hashOf });
}

function compared(text: string, record: TextRecord | null = recorded) {
  return diagnosed(text, record).map(({ code, path, message }) => ({ code, path, message: message.en }));
}

describe("a text beside its pack", () => {
  test("the one it was written from: nothing to say", () => {
    expect(compared(law)).toEqual([]);
  });

  test("set anew, with other widths and other quotation marks: nothing either", () => {
    const anew = law
      .replaceAll("（", "(")
      .replaceAll("，", ", ")
      .replaceAll("7个", "７个")
      .replace(/^第/gm, "　　第");
    expect(anew).not.toBe(law);
    expect(compared(anew)).toEqual([]);
  });

  test("seven working days become nine: the clause, its place in the outline, the line of the text", () => {
    expect(compared(law.replace("7个工作日", "9个工作日"))).toEqual([
      {
        code: "text.changed",
        path: "/outline/4",
        message: "the wording of 第三条第二款 (law.md, line 13) is not the one that the pack recorded",
      },
    ]);
  });

  test("the sentence before a list is a clause too, and points to its first item", () => {
    expect(compared(law.replace("不得有下列行为", "不宜有下列行为"))).toMatchObject([
      { code: "text.changed", path: "/outline/6" },
    ]);
  });

  test("a new item, a new article: after the clause they follow", () => {
    const more = law
      .replace("（三）转让认养资格。", "（三）转让认养资格；\n（四）损坏认养牌。")
      .replace("第六条", "第五条之一 认养牌由园林部门制发。\n\n第六条");
    expect(compared(more)).toMatchObject([
      { code: "text.changed", path: "/outline/8" },
      {
        code: "text.new-clause",
        path: "/outline/8",
        message: "the outline lacks 第四条第(四)项 (law.md, line 20)",
      },
      {
        code: "text.new-clause",
        path: "/outline/9",
        message: "the outline lacks 第五条之一 (law.md, line 26)",
      },
    ]);
  });

  test("an article is gone", () => {
    expect(compared(law.replace(/第五条.*\n/, ""))).toEqual([
      { code: "text.gone", path: "/outline/9", message: "第五条 of the outline is not in law.md" },
    ]);
  });

  test("what is to be looked at is named: the rules that cite a changed clause", () => {
    const [changed] = diagnosed(law.replace("7个工作日", "9个工作日"));
    expect(changed?.hint?.zh).toBe(
      "对照新旧文字改规则包（引用它的：decide、give-reasons）；改好以后用 --write 第三条第二款 记下现在的文字",
    );
  });

  // Articles 5 to 8 are the last four; without the fifth, the others move up by one.
  const numbered = (text: string) => {
    const names = ["五", "六", "七", "八", "九"];
    let next = 0;
    return text.replace(/^第[五六七八]条|^新条/gm, () => `第${names[next++]}条`);
  };

  test("an article is struck out and the ones after it renumbered: each is said to be the other", () => {
    expect(compared(numbered(law.replace(/第五条.*\n/, "")))).toMatchObject([
      { code: "text.moved", path: "/outline/10", message: expect.stringMatching(/^第六条 is 第五条 now/) },
      { code: "text.moved", path: "/outline/11", message: expect.stringMatching(/^第七条 is 第六条 now/) },
      { code: "text.moved", path: "/outline/12", message: expect.stringMatching(/^第八条 is 第七条 now/) },
      { code: "text.gone", path: "/outline/9" },
    ]);
  });

  test("an article is put in: the one whose number it takes is said to stand further on", () => {
    const more = diagnosed(numbered(law.replace("第六条", "新条 认养牌由园林部门制发。\n\n第六条")));
    expect(more.map(({ code, message }) => [code, message.en.split(" (")[0]])).toEqual([
      ["text.changed", "the wording of 第六条"],
      ["text.moved", "第六条 is 第七条 now"],
      ["text.moved", "第七条 is 第八条 now"],
      ["text.moved", "第八条 is 第九条 now"],
    ]);
    expect(more[0]?.hint?.en).toContain("its old wording is 第七条 now");
  });

  test("a second paragraph renames the first: 第五条 is 第五条第一款 now", () => {
    const more = law.replace("认养情况。\n\n第三章", "认养情况。\n公布应当通过网站。\n\n第三章");
    expect(compared(more)).toMatchObject([{ code: "text.new-clause", path: "/outline/9" }]);
  });

  test("an article that stands twice", () => {
    expect(compared(`${law}\n第八条 另行公布。\n`)).toMatchObject([
      { code: "text.clause-twice", path: "/outline" },
    ]);
  });

  test("nothing recorded: only the outline can be compared", () => {
    expect(compared(law.replace("7个", "9个"), null)).toMatchObject([
      { code: "text.no-record", path: "/outline" },
    ]);
    const { 第五条: _, ...clauses } = recorded.clauses;
    expect(compared(law, { clauses })).toMatchObject([{ code: "text.unrecorded", path: "/outline/9" }]);
  });
});

describe("text.json", () => {
  const known = outlineOf(outline);
  const codes = (json: unknown) =>
    parseTextRecord(json, known).diagnostics.map(({ code, path }) => [code, path]);
  const hash = "sha256:0123456789abcdef";

  test("records every clause and the leads of lists, in the text's order, and keeps its source", () => {
    expect(Object.keys(recorded.clauses)).toEqual(readLaw(law).clauses.map(({ clause }) => clause));
    expect(textRecordOf(readLaw(law), known, hashOf, { source: "公报", clauses: {} }).source).toBe("公报");
  });

  test("one clause alone is recorded as it stands now; the record of the others stays", () => {
    const amended = readLaw(law.replace("7个工作日", "9个工作日").replace(/第五条.*/, "第五条 另行规定。"));
    const only = (citation: Citation) => formatCitation(citation) === "第五条";
    const after = textRecordOf(amended, known, hashOf, recorded, only);
    const changed = Object.keys(after.clauses).filter((key) => after.clauses[key] !== recorded.clauses[key]);
    expect(changed).toEqual(["第五条"]);
  });

  test("is read with its faults", () => {
    expect(codes(recorded)).toEqual([]);
    expect(codes({ clauses: { 第九条: hash } })).toEqual([["text.not-in-outline", "/clauses/第九条"]]);
    expect(codes({ clauses: { 第条: hash } })).toEqual([["citation.unreadable", "/clauses/第条"]]);
    expect(codes({ clauses: { 第一条: "0123" } })).toEqual([["shape.invalid", "/clauses/第一条"]]);
    expect(codes({ clause: {}, clauses: {} })).toEqual([["shape.unknown-key", "/clause"]]);
    expect(codes([])).toEqual([["shape.type", ""]]);
  });
});

describe("the hash of a wording", () => {
  const wording = fc.string({ unit: fc.constantFrom(..."一二三，。（）()“”12 \n　ａa"), maxLength: 20 });

  test("blanks and widths do not matter, anything else does", () => {
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        const bare = (text: string) => text.normalize("NFKC").replace(/\s/g, "").replace(/[“”]/g, '"');
        expect(wordingHash(a, hashOf) === wordingHash(b, hashOf)).toBe(bare(a) === bare(b));
      }),
    );
  });
});

test.each(
  readdirSync("rules", { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : [])),
)("%s records the wording of every clause of its outline", (id) => {
  const read = (name: string) => JSON.parse(readFileSync(`rules/${id}/${name}.json`, "utf8"));
  const clauses = outlineOf(read("regulation").outline);
  const record = read("text");
  expect(parseTextRecord(record, clauses).diagnostics).toEqual([]);
  expect([...clauses.keys()].filter((clause) => record.clauses[clause] === undefined)).toEqual([]);
});
