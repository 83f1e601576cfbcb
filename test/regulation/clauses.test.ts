import { describe, expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { parseCitation } from "../../src/regulation/citation.js";
import { accountFor, clauseOf, outlineOf } from "../../src/regulation/clauses.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import { buskingFiles } from "../packs.js";

const found = (outline: Regulation["outline"], text: string) =>
  clauseOf(parseCitation(text)!, outlineOf(outline));

describe("a clause is found however it is cited", () => {
  test.each([
    [
      "an article of one paragraph is cited without 款",
      ["第三十九条第(七)项"],
      "第三十九条第一款第(七)项",
      "第三十九条第(七)项",
    ],
    [
      "the same the other way round",
      ["第三十九条第一款第(七)项"],
      "第三十九条第(七)项",
      "第三十九条第一款第(七)项",
    ],
    ["an article of one paragraph", ["第五条"], "第五条第一款", "第五条"],
    ["an article whose outline says 第一款", ["第五条第一款"], "第五条", "第五条第一款"],
    ["a heading of one paragraph", ["三(三)"], "三(三)第一款", "三(三)"],
    ["the lead-in of a list", ["第三十九条第(一)项", "第三十九条第(二)项"], "第三十九条", "第三十九条"],
    ["the lead-in of a list in a paragraph", ["第九条第二款第(一)项"], "第九条第二款", "第九条第二款"],
    [
      "the lead-in of the first paragraph's list",
      ["第九条第一款第(一)项", "第九条第二款"],
      "第九条第一款",
      "第九条第一款",
    ],
    ["Arabic figures", ["第二十一条第二款"], "第21条第2款", "第二十一条第二款"],
  ])("%s", (_, outline, cited, clause) => {
    expect(found(outline, cited)).toBe(clause);
  });

  test.each([
    ["an article of two paragraphs is not cited without 款", ["第三条第一款", "第三条第二款"], "第三条"],
    ["nor an item of it", ["第三条第一款第(一)项", "第三条第二款"], "第三条第(一)项"],
    ["a second paragraph is not the article", ["第五条"], "第五条第二款"],
    ["article 2 does not lead article 20's list", ["第二十条第(一)项"], "第二条"],
    ["an inserted article is another one", ["第十五条"], "第十五条之一"],
  ])("%s", (_, outline, cited) => {
    expect(found(outline, cited)).toBeNull();
  });
});

test("entries that cannot be read are left out of the outline", () => {
  expect([...outlineOf(["第一条", "第十十条", { clause: "第2条", parts: ["甲", "乙"] }])]).toEqual([
    ["第一条", []],
    ["第二条", ["甲", "乙"]],
  ]);
});

describe("every clause is accounted for, part by part", () => {
  const busking = parseRegulation(buskingFiles(), vocabulary);
  if (!busking.ok) throw new Error("the made-up pack is sound");
  const rowOf = (regulation: Regulation, clause: string) =>
    accountFor(regulation).find((row) => row.clause === clause);

  test("the made-up pack leaves nothing out", () => {
    const open = accountFor(busking.value).filter((row) => row.disposition === "unaccounted");
    expect(open).toEqual([]);
  });

  test("a clause with its reason, a clause with its rule", () => {
    expect(rowOf(busking.value, "第一条")).toEqual({
      clause: "第一条",
      parts: [],
      disposition: "non-operative",
      rules: [],
      reason: "purpose",
    });
    expect(rowOf(busking.value, "第二条")).toMatchObject({ disposition: "encoded", rules: ["acknowledge"] });
  });

  test("each part of a clause that says several things has its own rule", () => {
    expect(rowOf(busking.value, "第三条第一款")).toMatchObject({
      disposition: "encoded",
      rules: ["decide", "say-why"],
      parts: [
        { part: "决定", disposition: "encoded", rules: ["decide"] },
        { part: "理由", disposition: "encoded", rules: ["say-why"] },
      ],
    });
  });

  test("one rule does not hide the rest of a long clause", () => {
    const rules = busking.value.rules.filter((rule) => rule.id !== "say-why");
    expect(rowOf({ ...busking.value, rules }, "第三条第一款")).toMatchObject({
      disposition: "unaccounted",
      rules: ["decide"],
      parts: [{ disposition: "encoded" }, { disposition: "unaccounted", rules: [], reason: null }],
    });
  });

  test("a rule that cites a clause of several parts without saying which accounts for none of them", () => {
    const rules = busking.value.rules.map(({ part: _, ...rule }) => rule);
    expect(rowOf({ ...busking.value, rules }, "第三条第一款")).toMatchObject({ disposition: "unaccounted" });
  });

  test("a reason for the whole clause covers the parts that no rule cites", () => {
    const rules = busking.value.rules.filter((rule) => rule.id !== "say-why");
    const nonOperative = [...busking.value.nonOperative, { clause: "第三条第一款", reason: "principle" }];
    expect(rowOf({ ...busking.value, rules, nonOperative }, "第三条第一款")?.parts).toMatchObject([
      { disposition: "encoded" },
      { disposition: "non-operative", reason: "principle" },
    ]);
  });

  test("a part alone may be non-operative", () => {
    const rules = busking.value.rules.filter((rule) => rule.id !== "say-why");
    const nonOperative = [{ clause: "第三条第一款", part: "理由", reason: "principle" }];
    expect(rowOf({ ...busking.value, rules, nonOperative }, "第三条第一款")).toMatchObject({
      disposition: "encoded",
      parts: [{ part: "决定" }, { part: "理由", disposition: "non-operative", reason: "principle" }],
    });
  });

  test("a clause cited in another way of writing is the same clause", () => {
    const rules = busking.value.rules.map((rule) =>
      rule.id === "acknowledge" ? { ...rule, legalSource: "第2条第一款" } : rule,
    );
    expect(rowOf({ ...busking.value, rules }, "第二条")).toMatchObject({ rules: ["acknowledge"] });
  });

  test("liability items, categories, proofs and scopes account for what they cite", () => {
    const { outline } = busking.value;
    expect(rowOf(busking.value, "第十九条")?.rules).toEqual(["liability:第十九条"]);
    expect(rowOf(busking.value, "第六条")?.rules).toEqual(["opine", "stage-class", "closed-by-permit"]);
    expect(rowOf(busking.value, "第二十条")?.rules).toEqual(["scope"]);
    expect(accountFor(busking.value)).toHaveLength(outline.length);
  });
});
