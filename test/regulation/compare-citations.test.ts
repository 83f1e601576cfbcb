import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCitation, parseCitation } from "../../src/regulation/citation.js";
import { compareCitations, isSameClause, sortCitations } from "../../src/regulation/compare-citations.js";
import { citation } from "./citations.js";

const sign = (a: string, b: string) => Math.sign(compareCitations(parseCitation(a)!, parseCitation(b)!));

describe("the order of a text", () => {
  test.each([
    ["the preamble before the first article", "序言第三款", "第一条"],
    ["the preamble before the first section", "序言", "一"],
    ["nine before ten", "第九条", "第十条"],
    ["an inserted article after the whole of the one it follows", "第十五条第四款", "第十五条之一"],
    ["and before the next", "第十五条之十二", "第十六条"],
    ["an article before its second paragraph", "第五条", "第五条第二款"],
    ["a lead-in before its items", "第三十九条", "第三十九条第(一)项"],
    ["the items of the first paragraph before the second", "第三十九条第(七)项", "第三十九条第二款"],
    ["an item before its 目", "第三条第(一)项", "第三条第(一)项第一目"],
    ["the 目 of an item before the next item", "第三条第(一)项第九目", "第三条第(二)项"],
    ["what stands under a heading before its subheadings", "五第三款", "五(一)第一款"],
    ["headings by number", "三(十)", "四(一)"],
    ["an annex last", "第一百零一条", "附"],
    ["annexes by number", "附件二", "附件十"],
  ])("%s: %s, %s", (_, first, second) => {
    expect(sign(first, second)).toBe(-1);
    expect(sign(second, first)).toBe(1);
  });

  test.each(
    readdirSync("rules", { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : [])),
  )("the outline of %s stands in it", (id) => {
    const { outline } = JSON.parse(readFileSync(join("rules", id, "regulation.json"), "utf8"));
    const clauses: string[] = outline.map((each: string | { clause: string }) =>
      typeof each === "string" ? each : each.clause,
    );
    expect(clauses.length).toBeGreaterThan(20);
    expect(sortCitations([...clauses].reverse())).toEqual(clauses);
  });
});

describe("a total order", () => {
  const signOf = (figure: number) => Math.sign(figure);

  test("either way round gives the opposite", () => {
    fc.assert(
      fc.property(citation, citation, (a, b) => {
        expect(signOf(compareCitations(a, b)) + signOf(compareCitations(b, a))).toBe(0);
      }),
    );
  });

  test("what follows the second follows the first", () => {
    fc.assert(
      fc.property(fc.tuple(citation, citation, citation), (three) => {
        const [a, b, c] = [...three].sort(compareCitations);
        expect(compareCitations(a!, c!)).toBeLessThanOrEqual(0);
        expect(compareCitations(a!, b!) === 0 && compareCitations(b!, c!) === 0).toBe(
          compareCitations(a!, c!) === 0,
        );
      }),
    );
  });

  test("only the unnamed first paragraph makes two citations one place", () => {
    fc.assert(
      fc.property(citation, citation, (a, b) => {
        const named = (each: typeof a) =>
          formatCitation(each.filter(({ level, number }) => level !== "paragraph" || number !== 1));
        expect(compareCitations(a, b) === 0).toBe(named(a) === named(b));
      }),
    );
  });
});

describe("sorting", () => {
  test("one clause written in several ways stays in the order it came; what cannot be read comes last", () => {
    expect(
      sortCitations(["附则", "第2条", "附", "第二条第一款", "第十五条之一", "？", "第二条", "第１５条"]),
    ).toEqual(["第2条", "第二条第一款", "第二条", "第１５条", "第十五条之一", "附", "附则", "？"]);
  });

  test("nothing is lost, and sorting twice is sorting once", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(citation.map(formatCitation), fc.string())), (texts) => {
        const sorted = sortCitations(texts);
        expect([...sorted].sort()).toEqual([...texts].sort());
        expect(sortCitations(sorted)).toEqual(sorted);
      }),
    );
  });
});

describe("the same clause", () => {
  test.each([
    ["第21条", "第二十一条"],
    ["第三十九条第(七)项", "第三十九条第（七）项"],
    ["第三十九条第(七)项", "第三十九条第一款第(七)项"],
    ["三（三）", "三(三)第一款"],
    ["不是引用", "不是引用"],
  ])("%s and %s are", (one, other) => {
    expect(isSameClause(one, other)).toBe(true);
  });

  test.each([
    ["第二十一条", "第二十一条第二款"],
    ["第十五条", "第十五条之一"],
    ["不是引用", "第一条"],
    ["不是引用", "也不是"],
  ])("%s and %s are not", (one, other) => {
    expect(isSameClause(one, other)).toBe(false);
  });
});
