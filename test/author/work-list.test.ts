import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guessParts } from "../../src/author/guess-parts.js";
import { guessReason } from "../../src/author/guess-reason.js";
import { numberGaps } from "../../src/author/number-gaps.js";
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
    // A ceiling is no act of its own.
    ["应当在2小时内清理，不得超过4小时。", []],
    ["可以延长期限，累计不得超过10个工作日，并应当告知理由。", ["延长期限", "告知理由"]],
    ["应当公布，不得超过批准的范围。", ["公布", "超过批准的范围"]],
    ["应当自核实之日起15个工作日内完成整改，并及时公布整改结果。", ["完成整改", "公布整改结果"]],
    ["应当组织验收，并经批准。", []],
    // Nothing obliges in the sentence of the second 并.
    ["应当公布。评价情况汇总，并存档。", []],
    ["应当公布。", []],
    ["应当公布；应当公布。", []],
    ["为了便民。", []],
  ])("%s", (text, parts) => {
    expect(guessParts(text)).toEqual(parts);
  });
});

describe("numbers of articles that leap", () => {
  const gaps = (text: string) => numberGaps(readLaw(text).clauses);

  test("are told with the line: 第五条 after 第三条, a text that begins with 第二条", () => {
    expect(gaps("第一条 甲。\n第二条 乙。\n第三条 丙。\n第五条 丁。")).toEqual([
      { after: "第三条", next: "第五条", line: 4 },
    ]);
    expect(gaps("第二条 乙。")).toEqual([{ after: "", next: "第二条", line: 1 }]);
  });

  test("a second paragraph, an inserted article, headings without articles: no leap", () => {
    expect(gaps("第一条 甲。\n又一款。\n第一条之一 乙。\n第二条 丙。")).toEqual([]);
    expect(gaps("方案\n一、任务\n（一）平台。各部门办理。")).toEqual([]);
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
    ["本办法由市管理部门负责解释。", "organisation"],
    ["市管理部门负责全市评价工作的统筹、指导和监督。", "organisation"],
    ["市管理部门负责统筹，并应当每年公布报告。", null],
    ["由市政务部门负责汇总。", null],
    ["供水单位的服务评价，参照本办法执行。", "scope"],
  ])("%s", (text, reason) => {
    expect(guessReason(text)).toBe(reason);
  });
});
