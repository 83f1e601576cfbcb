import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guessParts } from "../../src/author/guess-parts.js";
import { guessReason } from "../../src/author/guess-reason.js";
import { readLaw } from "../../src/author/read-law.js";
import { kindsOf, workList } from "../../src/author/work-list.js";

describe("what a sentence says", () => {
  test.each([
    ["应当自收到申请之日起7个工作日内作出决定", ["limit", "duty"]],
    ["每年1月31日前公布", ["limit"]],
    ["三十日内", ["limit"]],
    ["期满三个月前", ["limit"]],
    ["每年开展一次检查", ["limit"]],
    ["由市政务部门负责汇总", ["duty"]],
    ["应及时告知", ["duty"]],
    ["须经批准", ["duty"]],
    ["无须再次提交", []],
    ["适应需要，提高应用和应急能力", []],
    ["不得转让", ["prohibition"]],
    ["可以延长5个工作日", ["limit", "power"]],
    ["由上级机关责令改正，依法给予处分", ["liability"]],
    ["取消认养资格", ["liability"]],
    ["2018年12月19日印发的办法", []],
    ["坚持便民原则", []],
  ])("%s", (words, kinds) => {
    expect(kindsOf(words)).toEqual(kinds);
  });
});

describe("the work list of a text", () => {
  const { clauses } = readLaw(readFileSync("docs/guide/tree-adoption.md", "utf8"));
  const work = workList(clauses);

  test("a sentence by itself, with its clause and line", () => {
    expect(work.filter(({ clause }) => clause === "第三条第二款")).toEqual([
      {
        clause: "第三条第二款",
        line: 13,
        kinds: ["limit", "duty"],
        words: "园林部门应当自收到申请之日起7个工作日内作出是否同意的决定；",
      },
      { clause: "第三条第二款", line: 13, kinds: ["duty"], words: "不同意的，应当说明理由。" },
    ]);
  });

  test("an item says what the sentence before its list says", () => {
    expect(work.find(({ clause }) => clause === "第四条第(三)项")).toMatchObject({
      kinds: ["prohibition"],
      words: "转让认养资格。",
    });
  });

  test("no clause is left out, a sign in it or not", () => {
    expect(new Set(work.map(({ clause }) => clause))).toEqual(new Set(clauses.map(({ clause }) => clause)));
    expect(work.find(({ clause }) => clause === "第八条")?.kinds).toEqual([]);
  });
});

describe("parts are guessed", () => {
  test.each([
    [
      "园林部门应当自收到申请之日起7个工作日内作出是否同意的决定；不同意的，应当说明理由。",
      ["作出是否同意的决定", "说明理由"],
    ],
    ["经负责人批准，可以延长5个工作日，并应当告知申请人。", ["延长5个工作日", "告知申请人"]],
    ["应当在30日内报告，并应当按照规定公开。", ["报告", "公开"]],
    ["应当在2小时内清理，不得超过4小时。", ["清理", "超过4小时"]],
    ["应当公布。", []],
    ["应当公布；应当公布。", []],
    ["为了便民。", []],
  ])("%s", (text, parts) => {
    expect(guessParts(text)).toEqual(parts);
  });
});

describe("why a clause is not encoded is guessed", () => {
  test.each([
    ["为了便民，制定本办法。", "purpose"],
    ["本办法所称认养，是指照管树木的行为。", "definition"],
    ["本办法自2025年1月1日起施行。", "entry-into-force"],
    ["本市城区内树木的认养，适用本办法。", "scope"],
    ["制定本系统数据采集规范。", null],
    ["本办法自公布之日起施行，各部门应当在30日内报送方案。", null],
    ["坚持便民原则。", null],
  ])("%s", (text, reason) => {
    expect(guessReason(text)).toBe(reason);
  });
});
