import { describe, expect, test } from "vitest";
import { mutantsOf } from "../../../src/suite/mutation/mutants.js";
import { busking } from "./busking-suite.js";

const all = mutantsOf(busking);
const namesOf = (start: string) => all.map(({ id }) => id).filter((id) => id.startsWith(start));

describe("the mutants of a rule, by name", () => {
  test("five working days, either of two answers, ended by a third event", () => {
    expect(namesOf("decide/")).toEqual([
      "decide/removed",
      "decide/bearer/police",
      "decide/must/do/all",
      "decide/must/do/any/busking.permitted/dropped",
      "decide/must/do/any/busking.refused/dropped",
      "decide/must/within/amount-1",
      "decide/must/within/amount+1",
      "decide/must/within/unit/day",
      "decide/endedBy/busking.withdrawn/dropped",
      "decide/force/hedged",
    ]);
  });

  test("no days are not one fewer, and are the same in either unit", () => {
    expect(namesOf("acknowledge/must")).toEqual(["acknowledge/must/within/amount+1"]);
  });

  test("a requirement on the state: its group, its comparisons", () => {
    expect(namesOf("say-why/must")).toEqual([
      "say-why/must/be/any",
      "say-why/must/be/all/0/dropped",
      "say-why/must/be/all/0/false",
      "say-why/must/be/all/1/dropped",
      "say-why/must/be/all/1/equal",
    ]);
  });

  test("a power: ceiling, sum, requirements and what their breach does", () => {
    expect(namesOf("extend-decision/may")).toEqual([
      "extend-decision/may/atMost/amount-1",
      "extend-decision/may/atMost/amount+1",
      "extend-decision/may/atMost/unit/day",
      "extend-decision/may/atMost/onBreach/void",
      "extend-decision/may/over/each",
      "extend-decision/may/requires/when/dropped",
      "extend-decision/may/requires/0/onBreach/cap",
      "extend-decision/may/requires/0/when/notEqual",
      "extend-decision/may/requires/0/when/head-other",
      "extend-decision/may/requires/before-expiry/dropped",
      "extend-decision/may/requires/1/onBreach/cap",
    ]);
  });

  test("two targets, of which each can go; one alone cannot", () => {
    expect(namesOf("pause-decision/may")).toEqual([
      "pause-decision/may/exclude/decide/dropped",
      "pause-decision/may/exclude/publish/dropped",
    ]);
    expect(namesOf("start-again/may")).toEqual([]);
  });

  test("the least of a promise and the statutory limit", () => {
    expect(namesOf("promised/must")).toEqual([
      "promised/must/within/greatest",
      "promised/must/within/least/0/amount-1",
      "promised/must/within/least/0/amount+1",
      "promised/must/within/least/0/unit/working-day",
      "promised/must/within/least/0/ceiling-dropped",
      "promised/must/within/least/0/dropped",
      "promised/must/within/least/1/dropped",
    ]);
  });

  test("every year by the end of February, of the year after", () => {
    expect(namesOf("yearly-list/")).toEqual([
      "yearly-list/removed",
      "yearly-list/bearer/police",
      "yearly-list/on/first-1",
      "yearly-list/on/first+1",
      "yearly-list/must/by/day/-1",
      "yearly-list/must/by/day/+1",
      "yearly-list/must/by/yearsAfter-1",
      "yearly-list/must/by/yearsAfter+1",
      "yearly-list/force/hedged",
    ]);
    const days = all.filter(({ operator }) => operator === "yearly-day").map(({ now }) => now);
    expect(days).toEqual(["02-27", "03-01"]);
  });
});

test("categories, scope and counting", () => {
  expect(namesOf("stage-class/")).toEqual([
    "stage-class/criteria/0/dropped",
    "stage-class/criteria/0/class/withheld",
    "stage-class/criteria/0/when/notEqual",
    "stage-class/criteria/1/otherwise/unconditional",
    "stage-class/proof/closed-by-permit/dropped",
    "stage-class/proof/0/be/equal",
    "stage-class/mismatch/warning",
    "stage-class/bearer/police",
  ]);
  expect(namesOf("scope/")).toEqual([
    "scope/0/dropped",
    "scope/0/scope/yes",
    "scope/0/when/dropped",
    "scope/0/when/notEqual",
    "scope/0/when/department",
    "scope/1/dropped",
    "scope/1/scope/by-analogy",
  ]);
  expect(namesOf("counting/")).toEqual(["counting/pauseEndDays/counted"]);
});

test("liability: what it answers, whom it reaches, what follows", () => {
  expect(namesOf("liability/第十九条/subjects")).toEqual([
    "liability/第十九条/subjects/registry-office/dropped",
    "liability/第十九条/subjects/busker/dropped",
  ]);
  expect(namesOf("liability/第十九条/measures")).toEqual([
    "liability/第十九条/measures/0/dropped",
    "liability/第十九条/measures/0/mode/may",
    "liability/第十九条/measures/1/dropped",
    "liability/第十九条/measures/1/mode/shall",
    "liability/第十九条/measures/1/after/dropped",
  ]);
  expect(namesOf("liability/第十九条/of/")).toHaveLength(18);
});

test("no two mutants have one name, and each changes something", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ was, now }) => JSON.stringify(was) === JSON.stringify(now))).toEqual([]);
});
