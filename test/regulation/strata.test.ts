import { expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import { mutated, ruleAt } from "./mutated.js";

// Categories, powers and clocks, obligations, the other rules, liability: a condition reads only what stands before it.
const running = {
  fact: "obligations",
  params: { rule: "decide" },
  path: "$.running",
  operator: "equal",
  value: true,
};
const broken = { fact: "violation", path: "$.unmet", operator: "equal", value: "late" };
const classed = { fact: "classification", path: "$.share.class", operator: "equal", value: "withheld" };

const tooEarly = (changes: Readonly<Record<string, unknown>>) => {
  const { diagnostics } = parseRegulation(mutated(changes), vocabulary);
  return diagnostics.map(({ code, file, path }) => `${code} ${file}${path}`);
};

test.each([
  [
    "what runs, in the condition of a duty with a clock",
    { [`${ruleAt("decide")}/when`]: running },
    `${ruleAt("decide")}/when`,
  ],
  [
    "what runs, in the condition of a power",
    { [`${ruleAt("start-again")}/when`]: running },
    `${ruleAt("start-again")}/when`,
  ],
  [
    "a breach, in the condition of a check",
    { [`${ruleAt("no-noise")}/when`]: broken },
    `${ruleAt("no-noise")}/when`,
  ],
  [
    "a class, in the criteria of a category",
    { "categories.json/categories/0/criteria/0/when": classed },
    "categories.json/categories/0/criteria/0/when",
  ],
  ["a class, in the scope", { "regulation.json/scope/0/when": classed }, "regulation.json/scope/0/when"],
  [
    "through a named condition",
    { "rules.json/conditions": { busy: running }, [`${ruleAt("decide")}/when`]: { condition: "busy" } },
    `${ruleAt("decide")}/when`,
  ],
])("%s is read too early", (_, changes, place) => {
  expect(tooEarly(changes)).toEqual([`condition.too-early ${place}`]);
});

test.each([
  ["what runs, in the condition of a check", { [`${ruleAt("no-noise")}/when`]: running }],
  ["a class, in the condition of a duty with a clock", { [`${ruleAt("decide")}/when`]: classed }],
  ["a breach, in a liability item", { "liability.json/items/0/when": broken }],
])("%s is read in time", (_, changes) => {
  expect(tooEarly(changes)).toEqual([]);
});
