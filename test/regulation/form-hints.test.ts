import { describe, expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import { gone, mutated, ruleAt } from "./mutated.js";

const decide = ruleAt("decide");
const extend = ruleAt("extend-decision");

function saidOf(changes: Readonly<Record<string, unknown>>) {
  return parseRegulation(mutated(changes), vocabulary).diagnostics.map(({ message, hint }) => [
    message.en,
    hint?.en ?? null,
  ]);
}

const limits =
  'expected {"amount", "unit"} | {"open": "及时"} | {"from", "path"} | {"least": […]} | {"greatest": […]} | "unstated"';

describe("a limit in another form is told all the forms, and its own in the right one", () => {
  test.each([
    ["15wd", 'write {"amount":15,"unit":"working-day"}'],
    ["30d", 'write {"amount":30,"unit":"day"}'],
    ["2 m", 'write {"amount":2,"unit":"month"}'],
    ["1y", 'write {"amount":1,"unit":"year"}'],
    ["15个工作日", 'write {"amount":15,"unit":"working-day"}'],
    ["三十日", null],
    ["及时", 'write {"open":"及时"}'],
    ["soon", null],
    [15, null],
  ])("%j", (within, hint) => {
    const actual = typeof within === "string" ? JSON.stringify(within) : String(within);
    expect(saidOf({ [`${decide}/must/within`]: within })).toEqual([[`${limits}, found ${actual}`, hint]]);
  });
});

test.each([
  ["workday", "working-day"],
  ["workdays", "working-day"],
  ["工作日", "working-day"],
  ["日", "day"],
  ["个月", "month"],
])("the unit %s", (unit, meant) => {
  const [said] = saidOf({ [`${decide}/must/within/unit`]: unit });
  expect(said?.[1]).toBe(`did you mean "${meant}"?`);
});

test("a must without anything is told what it may say", () => {
  expect(saidOf({ [`${decide}/must`]: {} })[0]).toEqual([
    'not acceptable: one of "do" with "within", "do" with "by", "be" and "after" is wanted',
    null,
  ]);
});

test("so is a power", () => {
  expect(saidOf({ [`${extend}/may`]: {} })[0]).toEqual([
    'not acceptable: one of "extend", "exclude", "restart" and "lifts" is wanted',
    null,
  ]);
});

test("a key of a closed list that is missing names the list", () => {
  expect(saidOf({ [`${extend}/may/atMost/onBreach`]: gone })).toEqual([
    ['the required key "onBreach" is missing', "one of void | cap"],
  ]);
});
