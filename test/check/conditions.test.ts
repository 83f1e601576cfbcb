import { describe, expect, test } from "vitest";
import { type Edits, lintOf } from "./lint-pack.js";

type Row = readonly [name: string, when: object, said: readonly string[]];

const at = (fact: string, path: string) => (operator: string, value: unknown) => ({
  fact,
  path,
  operator,
  value,
});
const busy = at("pitch", "$.busy");
const stage = at("pitch", "$.class");
const permit = at("pitch", "$.permitFrom");
const until = at("pitch", "$.until");
const loud = at("start", "$.data.loud");
const type = at("start", "$.type");
const count = (operator: string, value: unknown) => ({
  fact: "events",
  params: { type: "busking.instructed" },
  path: "$.count",
  operator,
  value,
});

const isFalse = ["error condition.always-false rules.json/rules/15/when"];
const isTrue = ["warning condition.always-true rules.json/rules/15/when"];
const open: readonly string[] = [];

const whens: readonly Row[] = [
  [
    "two values of one property",
    { all: [stage("equal", "conditional"), stage("equal", "withheld")] },
    isFalse,
  ],
  ["one of two values", { any: [stage("equal", "conditional"), stage("equal", "withheld")] }, open],
  [
    "a value and a list without it",
    { all: [stage("equal", "conditional"), stage("in", ["withheld"])] },
    isFalse,
  ],
  ["a value and a list with it", { all: [stage("equal", "withheld"), stage("in", ["withheld"])] }, open],
  [
    "all values that there are, and none",
    { any: [stage("in", ["conditional", "withheld", "unconditional"]), stage("equal", null)] },
    isTrue,
  ],
  [
    "all values that there are: none is left",
    stage("in", ["conditional", "withheld", "unconditional"]),
    open,
  ],
  [
    "none of the values that there are",
    { all: [stage("notIn", ["conditional", "withheld", "unconditional"]), stage("notEqual", null)] },
    isFalse,
  ],
  [
    "a text that is none of those named",
    { all: [permit("notEqual", "law"), permit("notEqual", "rule")] },
    open,
  ],
  [
    "two texts that it is not, either of them",
    { any: [permit("notEqual", "law"), permit("notEqual", "rule")] },
    isTrue,
  ],
  ["not what it says", { all: [busy("equal", true), { not: busy("equal", true) }] }, isFalse],
  ["true, false or none", { any: [busy("equal", true), busy("equal", false)] }, open],
  ["a number above and below", { all: [count("greaterThan", 3), count("lessThan", 3)] }, isFalse],
  ["a number between two neighbours", { all: [count("greaterThan", 3), count("lessThan", 4)] }, open],
  [
    "a number from both sides",
    { any: [count("greaterThanInclusive", 3), count("lessThan", 3), count("equal", null)] },
    isTrue,
  ],
  ["a day before and after", { all: [until("before", "2019-03-01"), until("after", "2019-03-01")] }, isFalse],
  ["a day between two days", { all: [until("after", "2019-03-01"), until("before", "2019-03-03")] }, open],
  [
    "no day between neighbours",
    { all: [until("after", "2019-03-01"), until("before", "2019-03-02")] },
    isFalse,
  ],
  [
    "two facts compared both ways",
    {
      all: [
        { ...until("after", null), value: { fact: "start", path: "$.on" } },
        { ...until("before", null), value: { fact: "start", path: "$.on" } },
      ],
    },
    isFalse,
  ],
  ["two facts compared one way", { ...until("after", null), value: { fact: "start", path: "$.on" } }, open],
  ["stated, and not", { all: [permit("stated", true), permit("stated", false)] }, isFalse],
  ["stated or not", { any: [permit("stated", true), permit("stated", false)] }, isTrue],
  ["not stated, or a value", { any: [permit("stated", false), permit("equal", "law")] }, open],
  [
    "parts that share nothing",
    { all: [permit("stated", true), busy("equal", true), loud("equal", true)] },
    open,
  ],
  ["the event that opens it", type("equal", "busking.applied"), isTrue],
  ["an event that does not open it", type("equal", "busking.refused"), isFalse],
  [
    "a part that is never true among parts that may be",
    { all: [loud("equal", true), { all: [busy("equal", true), busy("equal", false)] }] },
    isFalse,
  ],
  [
    "a part that is never true beside one that may be",
    { any: [loud("equal", true), { all: [busy("equal", true), busy("equal", false)] }] },
    open,
  ],
  [
    "a comparison that nobody looks into",
    {
      any: [
        {
          ...until("withinWorkingDaysOf", null),
          value: { fact: "start", path: "$.on" },
          params: { days: 3 },
        },
        busy("equal", true),
      ],
    },
    open,
  ],
];

describe("a condition of a rule", () => {
  test.each(whens)("%s", (_, when, said) => {
    expect(lintOf({ "rules/rules/15/when": when }).filter((each) => each.includes("always"))).toEqual(said);
  });
});

const never = { all: [stage("equal", "conditional"), stage("equal", "withheld")] };
const always = { not: never };

const places: readonly (readonly [name: string, edits: Edits, said: string])[] = [
  [
    "unless it is always so, the rule never speaks",
    { "rules/rules/15/unless": always },
    "error condition.always-true rules.json/rules/15/unless",
  ],
  [
    "unless it is never so, it says nothing",
    { "rules/rules/15/unless": never },
    "warning condition.always-false rules.json/rules/15/unless",
  ],
  [
    "a requirement that nothing breaks",
    { "rules/rules/19/must/be": always },
    "error condition.always-true rules.json/rules/19/must/be",
  ],
  [
    "a requirement that everything breaks",
    { "rules/rules/19/must/be": never },
    "warning condition.always-false rules.json/rules/19/must/be",
  ],
  [
    "a proof that is always given",
    { "categories/categories/0/proof/0/be": always },
    "error condition.always-true categories.json/categories/0/proof/0/be",
  ],
  [
    "an event that never counts",
    { "rules/rules/8/must/do/all/0": { event: "badge.issued", when: never } },
    "error condition.always-false rules.json/rules/8/must/do/all/0/when",
  ],
  [
    "a thing that is always owed",
    { "rules/rules/8/must/do/all/1/neededIf": always },
    "warning condition.always-true rules.json/rules/8/must/do/all/1/neededIf",
  ],
  [
    "a scope that never reaches",
    { "regulation/scope/0/when": never },
    "error condition.always-false regulation.json/scope/0/when",
  ],
  [
    "liability that never follows",
    { "liability/items/0/when": never },
    "error condition.always-false liability.json/items/0/when",
  ],
  [
    "a measure that never follows",
    { "liability/items/0/measures/0/when": never },
    "error condition.always-false liability.json/items/0/measures/0/when",
  ],
  [
    "by its name",
    { "rules/conditions": { never }, "rules/rules/15/when": { condition: "never" } },
    "error condition.always-false rules.json/rules/15/when",
  ],
];

test.each(places)("%s", (_, edits, said) => {
  expect(lintOf(edits)).toEqual([said]);
});

const criterion = (name: string, when: object) => ({ class: name, when, legalSource: "第五条" });
const criteria = "categories/categories/0/criteria";

const orders: readonly (readonly [name: string, criteria: readonly object[], said: readonly string[]])[] = [
  [
    "the narrower first",
    [
      criterion("withheld", { all: [busy("equal", true), permit("notEqual", null)] }),
      criterion("conditional", busy("equal", true)),
      { otherwise: "declared" },
    ],
    [],
  ],
  [
    "the wider first",
    [
      criterion("conditional", busy("equal", true)),
      criterion("withheld", { all: [busy("equal", true), permit("notEqual", null)] }),
      { otherwise: "declared" },
    ],
    ["error category.covered categories.json/categories/0/criteria/1"],
  ],
  [
    "two that overlap",
    [
      criterion("conditional", busy("equal", true)),
      criterion("withheld", permit("notEqual", null)),
      { otherwise: "declared" },
    ],
    [],
  ],
  [
    "two that cover the third together",
    [
      criterion("conditional", busy("equal", true)),
      criterion("withheld", busy("equal", false)),
      criterion("withheld", { all: [busy("notEqual", null), permit("equal", "law")] }),
      { otherwise: "declared" },
    ],
    ["error category.covered categories.json/categories/0/criteria/2"],
  ],
  [
    "one that is never met",
    [
      criterion("conditional", { all: [busy("equal", true), busy("equal", false)] }),
      { otherwise: "declared" },
    ],
    ["error condition.always-false categories.json/categories/0/criteria/0/when"],
  ],
  [
    "one after the last",
    [{ otherwise: "declared" }, criterion("conditional", busy("equal", true))],
    ["error category.covered categories.json/categories/0/criteria/1"],
  ],
  [
    "a class that none gives",
    [criterion("conditional", busy("equal", true)), { otherwise: "unconditional" }],
    ["warning category.class-unreachable categories.json/categories/0/classes/2/class"],
  ],
];

test.each(orders)("criteria: %s", (_, list, said) => {
  expect(lintOf({ [criteria]: list })).toEqual(said);
});

test("up to 4,096 combinations are tried, more are noted", () => {
  // Twelve texts to look for in a list are 4,096 subsets; with one unknown text and none 4,098.
  const named = (count: number) => ({
    all: Array.from({ length: count }, (_, index) => ({
      fact: "pitch",
      path: "$.tags",
      operator: "contains",
      value: `t${index}`,
    })),
  });
  const tags = { zh: "标签", en: "tags", type: { list: "text" } };
  const edits = (count: number) => ({
    "vocabulary/facts/pitch/type/fields/tags": tags,
    "rules/rules/15/when": named(count),
  });
  expect(lintOf(edits(11))).toEqual([]);
  expect(lintOf(edits(12))).toEqual(["note condition.not-examined rules.json/rules/15/when"]);
});
