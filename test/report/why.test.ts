import { describe, expect, test } from "vitest";
import type { Rulebook } from "../../src/assess/rulebook.js";
import { whyWith } from "../../src/assess/why/why.js";
import type { Case } from "../../src/case/case.js";
import type { Language } from "../../src/diagnostic/text.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { describeWhy } from "../../src/report/why/why.js";
import { jiamusiRules, shareRequest } from "../packs.js";

function told(
  rulebook: Rulebook,
  theCase: Case,
  asOf: string,
  rules?: readonly string[],
  language: Language = "zh",
) {
  const { why, assessment } = whyWith(rulebook, theCase, rules === undefined ? { asOf } : { asOf, rules });
  const regulations = rulebook.regulations.map((each) => each.source);
  const { vocabulary, calendar } = rulebook;
  return toMarkdown(describeWhy(why, assessment, { language, vocabulary, theCase, regulations, calendar }));
}

// Received on Friday 25 January 2019: ten working days end on Wednesday 13 February (28 January to 1 February,
// the make-up weekend 2 and 3 February, 11 to 13 February).
const late = shareRequest("2019-01-25", [
  { id: "e2", type: "share-request.granted", on: "2019-02-14", of: "e1" },
]);

describe("why a duty was breached", () => {
  test("the condition with its value, the answer that counted, the count and what follows", () => {
    const text = told(jiamusiRules, late, "2019-03-01", ["answer-share-request"]);
    expect(text).toContain("违法：");
    expect(text).toContain("✓ 申请时的共享类型：有条件共享");
    expect(text).toMatch(/✓ 2019年2月14日（周四）.*（e2）：算作完成/);
    expect(text).toContain("2月11日至13日＝8–10");
    expect(text).toMatch(/须先有“责令限期改正”，并且逾期没有改正：案件中没有/);
  });

  test("in English", () => {
    const text = told(jiamusiRules, late, "2019-03-01", ["answer-share-request"], "en");
    expect(text).toContain("✓ share class when requested: shared on conditions");
    expect(text).toContain('needs "correction ordered" first, passed unmet: the case has none');
  });

  test("an answer after the day of the assessment is named and not counted", () => {
    const text = told(jiamusiRules, late, "2019-02-13", ["answer-share-request"]);
    expect(text).toMatch(/✗ 2019年2月14日（周四）.*（e2）：晚于截至日，没有采用/);
  });
});

describe("why a rule did not fire", () => {
  test("its condition is not met: the value that it was and the one that was wanted", () => {
    const other = shareRequest("2019-01-25", [], {
      events: [
        { id: "e1", type: "share-request.received", on: "2019-01-25", data: { shareClass: "withheld" } },
      ],
    });
    const text = told(jiamusiRules, other, "2019-03-01", ["answer-share-request"]);
    expect(text).toContain("没有适用：条件不具备。");
    expect(text).toContain("✗ 申请时的共享类型：不予共享（条件：等于“有条件共享”）");
  });

  test("its trigger is missing", () => {
    expect(told(jiamusiRules, late, "2019-03-01", ["give-reasons"])).toContain(
      "没有触发：案件中没有事件“答复不予共享”。",
    );
  });

  test("it is for another kind of case", () => {
    expect(told(jiamusiRules, late, "2019-03-01", ["answer-open-request"], "en")).toMatch(
      /Did not apply: it is for cases of the kind .*; this one is share request\./,
    );
  });
});

describe("what would decide", () => {
  // The host does not say of which class the request was.
  const unknown = shareRequest("2019-01-25", [], {
    facts: {},
    events: [{ id: "e1", type: "share-request.received", on: "2019-01-25", data: {} }],
  });

  test("each answer leads to what the assessment would say with it", () => {
    const text = told(jiamusiRules, unknown, "2019-02-14", ["answer-share-request"]);
    expect(text).toContain("若为“有条件共享”：违法，逾期未完成，2019年2月13日（周三） 到期");
    expect(text).toMatch(/若为“无条件共享”、“不予共享”：没有结果/);
  });

  test("without a rule, every rule of such a case, and in one line those that wait for the same", () => {
    const text = told(jiamusiRules, unknown, "2019-02-14");
    expect(text).toContain("没有触发的规则");
    expect(text).toMatch(/没有触发：案件中没有事件“答复不予共享” · .*give-reasons/);
    expect(text).toMatch(/不适用于“共享申请”案件的规则 · \d+条/);
  });
});
