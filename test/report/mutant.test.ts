import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/report/markdown.js";
import { mutantText } from "../../src/report/mutant.js";
import { describeMutation } from "../../src/report/mutation.js";
import type { Mutant } from "../../src/suite/mutation/mutant.js";
import type { MutantResult } from "../../src/suite/mutation/result.js";
import { buskingRules } from "../packs.js";

const regulation = buskingRules.regulations[0]!.source;

const mutant = (operator: Mutant["operator"], was: unknown, now: unknown): Mutant => ({
  id: "decide/x",
  operator,
  in: "rule",
  rules: ["decide"],
  legalSource: "第三条",
  part: null,
  was,
  now,
  steps: [],
  edits: [],
  touches: [],
});

describe("what a mutant changes is told without the words of the file", () => {
  test.each([
    ["force-toggled", null, "hedged", "普通要求 → 原则性要求", "binding → a principle"],
    ["force-toggled", "hedged", null, "删去：原则性要求", "dropped: a principle"],
    ["shall-may", "shall", "may", "应当 → 可以", "shall → may"],
    ["void-cap", "void", "cap", "无效 → 有效，另作认定", "void → takes effect, but is a finding"],
    ["sum-each", "sum", "each", "合计 → 每次", "all together → each by itself"],
    ["mismatch-changed", "violation", "warning", "违法 → 提示", "violation → warning"],
    ["pause-days", "excluded", "counted", "不计 → 计入", "do not count → count"],
    ["scope-changed", "by-analogy", "no", "参照适用 → 不适用", "applies by analogy → does not apply"],
    [
      "requirement-dropped",
      { before: "expiry", onBreach: "void" },
      null,
      "删去：到期以前",
      "dropped: before the time runs out",
    ],
    [
      "requirement-dropped",
      { times: 2, onBreach: "void" },
      null,
      "删去：至多2次",
      "dropped: 2 times at most",
    ],
  ] as const)("%s: %j to %j", (operator, was, now, zh, en) => {
    const text = mutantText(mutant(operator, was, now), regulation);
    expect(text.zh.endsWith(`：${zh}`), text.zh).toBe(true);
    expect(text.en.endsWith(`: ${en}`), text.en).toBe(true);
  });
});

test("a breached ceiling is told otherwise than a breached requirement", () => {
  const edits = [{ steps: ["rules", 0, "may", "atMost", "onBreach"], value: "void" }];
  const text = mutantText({ ...mutant("void-cap", "cap", "void"), edits }, regulation);
  expect(text.zh.endsWith("：以上限为准 → 无效"), text.zh).toBe(true);
});

describe("a day less or more that nothing notices", () => {
  const survived = (set: Readonly<Record<string, unknown>>): MutantResult => ({
    mutant: mutant("limit-amount", { amount: 5, unit: "day" }, { amount: 6, unit: "day" }),
    fate: {
      kind: "survived",
      tried: 1,
      witness: {
        file: "busking.json",
        scenario: { zh: "决定", en: "decision" },
        at: [],
        row: { name: "decide/x", set, expect: {}, unconfirmed: true },
      } as unknown as Extract<MutantResult["fate"], { kind: "survived" }>["witness"],
    },
  });
  const told = (set: Readonly<Record<string, unknown>>) =>
    toMarkdown(describeMutation({ regulation, results: [survived(set)] }, "zh"));

  test("and that the same case on other days shows: the due days fall together on the days of the scenario", () => {
    expect(told({ "/events/0/on": "2019-09-11" })).toContain(
      "场景里的日子上，两种期限落到同一个到期日（最后一日遇休息日顺延）",
    );
  });

  test("and that another value shows: there the days are not the reason", () => {
    expect(told({ "/events/0/data/loud": true })).not.toContain("同一个到期日");
  });
});
