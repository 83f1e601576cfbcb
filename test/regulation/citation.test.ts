import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCitation, normaliseCitation, parseCitation } from "../../src/regulation/citation.js";
import { citation, step } from "./citations.js";

describe("a citation is read as lawyers write it", () => {
  test.each([
    ["第二十一条第二款", [step("article", 21), step("paragraph", 2)]],
    ["第21条第2款", [step("article", 21), step("paragraph", 2)]],
    ["第２１条第２款", [step("article", 21), step("paragraph", 2)]],
    ["第三十九条第(七)项", [step("article", 39), step("item", 7)]],
    ["第三十九条第（七）项", [step("article", 39), step("item", 7)]],
    ["第三十九条第七项", [step("article", 39), step("item", 7)]],
    ["第三十九条第一款第(7)项", [step("article", 39), step("paragraph", 1), step("item", 7)]],
    [
      "第三条第二款第（一）项第三目",
      [step("article", 3), step("paragraph", 2), step("item", 1), step("subitem", 3)],
    ],
    ["第3条第1项第2目", [step("article", 3), step("item", 1), step("subitem", 2)]],
    ["第十五条之一", [{ level: "article", number: 15, inserted: 1 }]],
    ["第十五条之二第三款", [{ level: "article", number: 15, inserted: 2 }, step("paragraph", 3)]],
    ["三(三)第一款", [step("section", 3), step("subsection", 3), step("paragraph", 1)]],
    ["三（三）", [step("section", 3), step("subsection", 3)]],
    ["序言第一款", [step("preamble", 1), step("paragraph", 1)]],
    ["前言第二款", [step("preamble", 1), step("paragraph", 2)]],
    ["附第一款", [step("annex", 1), step("paragraph", 1)]],
    ["附件二第(三)项", [step("annex", 2), step("item", 3)]],
    [" 第一条 ", [step("article", 1)]],
  ])("%s", (text, steps) => {
    expect(parseCitation(text)).toEqual(steps);
  });
});

test.each([
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [21, "二十一"],
  [99, "九十九"],
  [100, "一百"],
  [101, "一百零一"],
  [110, "一百一十"],
  [111, "一百一十一"],
  [120, "一百二十"],
  [199, "一百九十九"],
])("%i is written %s and read back, with 〇 as with 零", (number, numeral) => {
  expect(formatCitation([step("article", number)])).toBe(`第${numeral}条`);
  expect(parseCitation(`第${numeral.replaceAll("零", "〇")}条`)).toEqual([step("article", number)]);
});

test.each([
  ["第条", "no number"],
  ["第零条", "there is no article nought"],
  ["第0条", "there is no article nought"],
  ["第十五条之零", "nothing is inserted as number nought"],
  ["第一条第零款", "there is no paragraph nought"],
  ["第十十条", "ten ten"],
  ["第一二条", "one two is not twelve"],
  ["第二零条", "two nought is not twenty"],
  ["第一百一条", "a hundred and one, or a hundred and ten?"],
  ["第一百十条", "a hundred ten lacks its one"],
  ["第一十条", "ten is written 十"],
  ["第百条", "a hundred is written 一百"],
  ["第1十条", "two ways of writing in one number"],
  ["第十1条", "two ways of writing in one number"],
  ["第99999999999999999999条", "more than any text has"],
  ["第三十九条第(七项", "a bracket that does not close"],
  ["第三十九条第七)项", "a bracket that does not open"],
  ["三(三第一款", "a bracket that does not close"],
  ["第一条第一项第一款", "an item has no paragraphs"],
  ["第一条第一款第一目", "a 目 belongs to an item"],
  ["第一款", "a paragraph of what?"],
  ["第二十一条、第二十二条", "two clauses"],
  ["第二十一条第二款。", "more than the citation"],
  ["Article 21", "another language"],
  ["", "nothing"],
])("%s is refused: %s", (text) => {
  expect(parseCitation(text)).toBeNull();
});

test("what is printed is read back", () => {
  fc.assert(
    fc.property(citation, (steps) => {
      expect(parseCitation(formatCitation(steps))).toEqual(steps);
    }),
  );
});

test("full-width brackets and digits mean the same", () => {
  fc.assert(
    fc.property(citation, (steps) => {
      const wide = formatCitation(steps).replaceAll("(", "（").replaceAll(")", "）");
      expect(parseCitation(wide)).toEqual(steps);
    }),
  );
});

test("whatever can be read has one normal form", () => {
  const soup = fc.string({
    unit: fc.constantFrom(..."第条款项目之零〇一二三十百附件序言()（）12０９ "),
    maxLength: 12,
  });
  fc.assert(
    fc.property(soup, (text) => {
      const steps = parseCitation(text);
      if (steps !== null) expect(parseCitation(formatCitation(steps))).toEqual(steps);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["第24条第2款第（3）项", "第二十四条第二款第(三)项"],
  ["第２４条", "第二十四条"],
  [" 第二十四条第二款第三项 ", "第二十四条第二款第(三)项"],
  ["３（３）第1款", "三(三)第一款"],
  ["前言", "序言"],
  ["附件1", "附"],
  ["第一条第(一)项第1目", "第一条第(一)项第一目"],
])("%s in its normal form is %s", (text, normal) => {
  expect(normaliseCitation(text)).toBe(normal);
});

test("what is no citation has no normal form", () => {
  expect(normaliseCitation("第二款")).toBeNull();
});
