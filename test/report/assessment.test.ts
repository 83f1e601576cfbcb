import { describe, expect, test } from "vitest";
import type { Rulebook } from "../../src/assess/rulebook.js";
import type { Case } from "../../src/case/case.js";
import type { Language } from "../../src/diagnostic/text.js";
import { describeAssessment } from "../../src/report/assessment.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { application, assessed, buskingRules, jiamusiRules, shareRequest } from "../packs.js";

function told(rulebook: Rulebook, theCase: Case, asOf: string, language: Language = "zh"): string {
  const document = describeAssessment(assessed(rulebook, theCase, asOf), {
    language,
    vocabulary: rulebook.vocabulary,
    regulations: rulebook.regulations.map((each) => each.source),
    calendar: rulebook.calendar,
    theCase,
  });
  return toMarkdown(document);
}

describe("a conditional share request, told", () => {
  // Received on Friday 25 January 2019: ten working days end on Wednesday 13 February.
  test("unanswered on 1 March: twelve working days late (14 and 15, 18–22, 25–28 February, 1 March)", () => {
    const text = told(jiamusiRules, shareRequest("2019-01-25"), "2019-03-01");
    expect(text).toContain(
      "应在 2019年2月13日（周三）前（含当日）完成；到 2019年3月1日（周五）仍未完成，逾期12个工作日。",
    );
  });

  test("the verdict stands before everything else", () => {
    const lines = told(jiamusiRules, shareRequest("2019-01-25"), "2019-03-01").split("\n");
    const verdict = lines.findIndex((line) => line.includes("违法1项"));
    expect(verdict).toBeGreaterThan(0);
    expect(verdict).toBeLessThan(lines.findIndex((line) => line.startsWith("## ")));
  });

  test("late on a rest day: on Saturday 16 February 2019, two working days after the due day", () => {
    const granted = { id: "e2", type: "share-request.granted", on: "2019-02-16", of: "e1" };
    const text = told(jiamusiRules, shareRequest("2019-01-25", [granted]), "2019-03-01", "en");
    expect(text).toContain("done only on Sat 16 Feb 2019, 2 working days late.");
  });

  test("late with no working day between: due Friday 12 April, answered on Saturday 13", () => {
    // From Thursday 28 March 2019: 29 March, 1–4 April, (5 April 清明节), 8–12 April.
    const granted = { id: "e2", type: "share-request.granted", on: "2019-04-13", of: "e1" };
    const text = told(jiamusiRules, shareRequest("2019-03-28", [granted]), "2019-05-01");
    expect(text).toContain(
      "应在 2019年4月12日（周五）前（含当日）完成；到 2019年4月13日（周六）才完成，逾期（其间没有工作日）。",
    );
  });

  test("on the due day itself", () => {
    const text = told(jiamusiRules, shareRequest("2019-01-25"), "2019-02-13");
    expect(text).toContain("今日到期");
    expect(text).toContain("未发现违法");
  });

  test("past the last notice: a range, and which notice is missing", () => {
    const text = told(jiamusiRules, shareRequest("2026-12-25"), "2026-12-28");
    expect(text).toContain("2027 年的放假安排通知尚未公布");
    expect(text).toContain("2027 年放假安排通知");
  });

  test("the class is not known: what remains possible, by name, and what would decide", () => {
    const theCase: Case = { ...shareRequest("2019-01-25"), facts: { resource: { name: "婚姻登记" } } };
    const text = told(jiamusiRules, theCase, "2019-02-01");
    expect(text).toContain("尚不能判断（无条件共享 / 有条件共享 / 不予共享）");
    expect(text).toContain("政务信息资源的目录所载共享类型");
  });

  test("events after the day of the assessment are named as unread", () => {
    const granted = { id: "e2", type: "share-request.granted", on: "2019-02-13", of: "e1" };
    const text = told(jiamusiRules, shareRequest("2019-01-25", [granted]), "2019-02-01");
    expect(text).toContain("晚于截至日的事件未采用：答复同意共享 (e2)");
  });

  test("a local office of a central body: by analogy, and no liability", () => {
    const theCase = shareRequest("2019-01-25", [], {
      roles: { provider: { name: "某中央驻地单位", kind: "central-or-provincial-body" } },
    });
    const text = told(jiamusiRules, theCase, "2019-03-01");
    expect(text).toContain("参照适用");
    expect(text).toContain("参照适用，不附带责任");
    expect(text).not.toContain("责令限期改正");
  });

  test("everything is said in English when English is asked for, but for citations and Chinese names", () => {
    const text = told(jiamusiRules, shareRequest("2019-01-25"), "2019-03-01", "en");
    const rest = text
      .replaceAll(/第[一二三四五六七八九十百()条款项]+/g, "")
      .replaceAll(/国办发明电〔2018〕15号|春节|市民政局|市人社局|答复/g, "");
    expect(rest).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("a made-up regulation, told with its own words", () => {
  const applied = { id: "a1", type: "busking.applied", on: "2019-01-25" };

  test("each of two bodies that owe the same has an entry of its own", () => {
    const text = told(buskingRules, application([applied]), "2019-03-01");
    expect(text).toContain("**义务人** 公安");
    expect(text).toContain("**义务人** 街道");
    expect(text.match(/分别出具意见\*\*/g)).toHaveLength(2);
  });

  test("a stopped clock: the due day is open, and the days so far are told", () => {
    const paused = { id: "p1", type: "busking.paused", on: "2019-01-29", of: "a1" };
    const text = told(buskingRules, application([applied, paused]), "2019-02-01");
    expect(text).toContain("计时已停止");
  });

  test("a limit of nothing is due the same day", () => {
    const text = told(buskingRules, application([applied]), "2019-01-25");
    expect(text).toContain("2019年1月25日（周五）（申请）当日");
  });

  test("what is undecided is not told as a fact", () => {
    const text = told(buskingRules, application([applied]), "2019-02-01");
    expect(text).toContain("是否发生了禁止的行为，尚不能判断。");
  });
});
