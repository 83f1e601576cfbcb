import { describe, expect, test } from "vitest";
import { checkCondition } from "../../src/condition/check.js";
import type { Operator } from "../../src/condition/operator.js";
import { looksLikeDate, wantedValue } from "../../src/condition/wanted.js";

const even: Operator = {
  name: "even",
  accepts: (value) => typeof value === "number" && value % 2 === 0,
  expects: { zh: "偶数", en: "an even number" },
  evaluate: () => true,
};
const some: Operator = { name: "some", accepts: (value) => value === "some", evaluate: () => true };
const any: Operator = { name: "any", evaluate: () => true };
const operators = [any, some, even];

const wanted = (name: string) => {
  const decorators = name.split(":");
  return wantedValue(decorators.slice(0, -1), decorators.at(-1) ?? "", operators);
};
const scalar = "a single value (text, number, true, false or null)";

describe("what may stand under an operator", () => {
  test.each<[string, string, readonly unknown[], readonly unknown[]]>([
    ["equal", scalar, ["a", 1, true, false, null], [[], {}, undefined, 1n]],
    ["not:equal", scalar, ["a"], [["a"]]],
    ["everyFact:equal", scalar, ["a"], [["a"]]],
    ["someFact:equal", scalar, ["a"], [["a"]]],
    ["in", `a list, each item ${scalar}`, [[], ["a", 1]], ["a", [{}], ["a", {}], [["a"], "a"]]],
    ["someValue:equal", `a list, each item ${scalar}`, [["a"]], ["a", [["a"]]]],
    ["everyValue:in", `a list, each item a list, each item ${scalar}`, [[["a"]]], [["a"], "a"]],
    ["swap:in", scalar, ["a"], [["a"]]],
    ["swap:contains", `a list, each item ${scalar}`, [["a"]], ["a"]],
    ["swap:swap:contains", scalar, ["a"], [["a"]]],
    ["swap:everyFact:equal", `a list, each item ${scalar}`, [["a"]], ["a"]],
    ["swap:someFact:equal", `a list, each item ${scalar}`, [["a"]], ["a"]],
    ["swap:someValue:equal", scalar, ["a"], [["a"]]],
    ["lessThan", "a number", [1, 2.5], ["1", null]],
    ["before", "a date that exists, YYYY-MM-DD", ["2024-02-29"], ["2023-02-29", 5, null, new Array(10)]],
    ["stated", "true or false", [true, false], ["true", null]],
    ["even", "an even number", [2], [3, "2"]],
    ["some", "a value that this operator accepts", ["some"], ["other"]],
    ["someValue:even", "a list, each item an even number", [[2, 4]], [[2, 3], 2]],
    ["someValue:any", "a list", [[], [{}]], ["a", {}]],
  ])("%s wants %s", (name, words, right, wrong) => {
    const found = wanted(name);
    expect(found?.words.en).toBe(words);
    expect(right.filter((value) => !found?.accepts(value))).toEqual([]);
    expect(wrong.filter((value) => found?.accepts(value))).toEqual([]);
  });

  test("is said in Chinese too", () => {
    expect(wanted("in")?.words.zh).toBe("列表，每项为单个值（文本、数值、真假或 null）");
    expect(wanted("someValue:any")?.words.zh).toBe("列表");
    expect(wanted("some")?.words.zh).toBe("该运算符接受的值");
  });

  test.each([
    "any",
    "not:any",
    "swap:even",
    "everyFact:any",
    "halved:equal",
    "halved:in",
    "toString",
  ])("%s wants nothing in particular", (name) => {
    expect(wanted(name)).toBeNull();
  });
});

describe("under a host's own operators and decorators", () => {
  const halved = {
    name: "halved",
    decorate: (operator: { name: string; evaluate: () => boolean }) => operator,
  };
  const context = { file: "rules.json", steps: [], operators, decorators: [halved] };

  test.each(["any", "halved:in"])("%s: every value is right", (operator) => {
    expect(checkCondition({ fact: "a", operator, value: { anything: [1] } }, context)).toEqual([]);
  });

  test("a misspelt one is known all the same", () => {
    const hints = ["evne", "halvd:equal"].map(
      (operator) => checkCondition({ fact: "a", operator, value: 2 }, context)[0]?.hint?.en,
    );
    expect(hints).toEqual(['did you mean "even"?', 'did you mean "halved"?']);
  });

  test("a date where it wants a number is just not what it accepts", () => {
    const [found] = checkCondition({ fact: "a", operator: "even", value: "2019-01-25" }, context);
    expect([found?.code, found?.hint]).toEqual(["condition.value", null]);
  });
});

test("a text where a list belongs is explained, for notIn too", () => {
  const hints = ["in", "not:notIn", "contains"].map((operator) => {
    const value = operator === "contains" ? [] : "x";
    return checkCondition({ fact: "a", operator, value }, { file: null, steps: [] })[0]?.hint?.zh ?? null;
  });
  expect(hints).toEqual([
    "写成列表：[…]；若是文本，json-rules-engine 会在其中找子串",
    "写成列表：[…]；若是文本，json-rules-engine 会在其中找子串",
    null,
  ]);
});

test("a date compared as a number: the hint is in both languages, the date is named", () => {
  const leaf = { fact: "a", operator: "someValue:greaterThan", value: [5, "2019年1月25日"] };
  const [found] = checkCondition(leaf, { file: "rules.json", steps: [] });
  expect(found?.hint).toEqual({
    zh: "用“someValue:after”，日期写作 YYYY-MM-DD",
    en: 'use "someValue:after", and YYYY-MM-DD',
  });
  expect(found?.message.zh).toContain("2019年1月25日");
  expect(found?.message.en).toContain('"someValue:greaterThan"');
});

describe("a date as people write it", () => {
  test.each([
    "2019-01-25",
    "2019-01",
    "2019/1",
    "2019.1",
    "2019年1月",
    "2019 年1月",
    "2019年 1 月",
    "25-01-19",
    "25/1/2019",
    "25.1.19",
    "6 Sep 2024",
    "06-SEP-2024",
    "6 September, 2024",
  ])("%s", (text) => {
    expect(looksLikeDate(text)).toBe(true);
  });

  test.each([
    "2019",
    "1-2",
    "1/2/3",
    "abcd-1",
    "10",
    "3.5",
    "20190125",
    "6 of 24",
    "a-b-cd",
    "",
    2019,
    null,
    ["2019-01-25"],
  ])("%j is none", (value) => {
    expect(looksLikeDate(value)).toBe(false);
  });
});
