import { describe, expect, test } from "vitest";
import { besideSuperior } from "../../src/regulation/beside.js";
import type { Regulation, Rule } from "../../src/regulation/regulation.js";

const text = { zh: "答复", en: "Answer" };
const rule = (id: string, more: object): Rule =>
  ({ id, legalSource: "第一条", summary: text, case: "c", bearer: "b", on: "asked", ...more }) as Rule;
const within = (amount: number, unit = "working-day") => ({
  must: { do: "answered", within: { amount, unit } },
});
const extend = (amount: number) => ({
  may: { extend: ["x"], atMost: { amount, unit: "working-day", onBreach: "cap" } },
});
const keep = (amount: number) => ({ mustNot: { do: "destroyed", within: { amount, unit: "year" } } });
const regulation = (id: string, rules: readonly Rule[]) =>
  ({ id, rules, categories: [] }) as unknown as Regulation;

const standing = (local: object, superior: object) =>
  besideSuperior(
    regulation("city", [rule("mine", { ...local, counterpart: [{ regulation: "state", rule: "theirs" }] })]),
    regulation("state", [rule("theirs", superior)]),
  ).map((row) => row.standing);

describe("a local duty beside its superior counterpart", () => {
  test.each([
    ["the same number", within(10), within(10), "same"],
    ["more time to act is weaker", within(15), within(10), "weaker"],
    ["less time to act is stricter", within(5), within(10), "stricter"],
    [
      "no number where the superior gives one is weaker",
      { must: { do: "a", within: "unstated" } },
      within(10),
      "weaker",
    ],
    [
      "a number where the superior gives none",
      within(10),
      { must: { do: "a", within: { open: "及时" } } },
      "superior-silent",
    ],
    ["other units are not compared", within(10, "day"), within(10), "different"],
    ["more room to extend is weaker", extend(15), extend(10), "weaker"],
    ["a longer time to keep is stricter", keep(3), keep(2), "stricter"],
    [
      "open terms of different words",
      { must: { do: "a", within: { open: "及时" } } },
      { must: { do: "a", within: { open: "立即" } } },
      "different",
    ],
    ["the same number from another event", { ...within(10), on: "updated" }, within(10), "different"],
    [
      "a principle where the superior commands is weaker",
      { mustNot: {}, force: "hedged" },
      { mustNot: {} },
      "weaker",
    ],
    [
      "a command where the superior states a principle is stricter",
      { mustNot: {} },
      { mustNot: {}, force: "hedged" },
      "stricter",
    ],
    ["neither has a limit", { mustNot: {} }, { mustNot: {} }, "same"],
  ])("%s", (_, local, superior, expected) => {
    expect(standing(local, superior)).toEqual([expected]);
  });

  test("a principle about other kinds of case is not weaker: no case is read by both", () => {
    const strict = { case: { any: ["d", "e"] }, mustNot: {} };
    expect(standing({ case: "c", force: "hedged", mustNot: {} }, strict)).toEqual(["different"]);
    expect(standing({ case: "e", force: "hedged", mustNot: {} }, strict)).toEqual(["weaker"]);
    expect(standing({ case: "any", force: "hedged", mustNot: {} }, strict)).toEqual(["weaker"]);
  });

  test("what the local pack reads of the two stands beside them, recorded or in its own words", () => {
    const words = { zh: "以上位规定为准", en: "the superior text governs" };
    const local = (reading: unknown) =>
      ({
        ...regulation("city", [
          rule("mine", { ...within(15), counterpart: [{ regulation: "state", rule: "theirs", reading }] }),
        ]),
        readings: [{ id: "ten-days", legalSource: "第一条", ...words }],
      }) as unknown as Regulation;
    const readings = (reading: unknown) =>
      besideSuperior(local(reading), regulation("state", [rule("theirs", within(10))])).map(
        (row) => row.reading,
      );
    expect(readings("ten-days")).toEqual([words]);
    expect(readings({ zh: "十日", en: "ten days" })).toEqual([{ zh: "十日", en: "ten days" }]);
    expect(readings(undefined)).toEqual([null]);
  });

  test("a superior duty that no local rule names is one on which the local text is silent", () => {
    const rows = besideSuperior(regulation("city", []), regulation("state", [rule("theirs", within(10))]));
    expect(rows).toMatchObject([{ standing: "local-silent", local: null, superior: { rule: "theirs" } }]);
  });

  test("a local power to extend what the superior text lets nobody extend is weaker", () => {
    const counterpart = [{ regulation: "state", rule: "theirs" }];
    const local = [
      rule("mine", { ...within(10), counterpart }),
      rule("more", {
        may: { extend: ["mine"], atMost: { amount: 15, unit: "working-day", onBreach: "cap" } },
      }),
    ];
    const rows = besideSuperior(regulation("city", local), regulation("state", [rule("theirs", within(10))]));
    expect(rows.map((row) => [row.local?.rule, row.superior?.rule ?? null, row.standing])).toEqual([
      ["mine", "theirs", "same"],
      ["more", null, "weaker"],
    ]);
  });

  test("the basis that a restricted class needs stands beside the superior one", () => {
    const category = (value: string) => ({
      axis: "share",
      classes: [{ class: "withheld", label: { zh: "不予共享", en: "withheld" }, legalSource: "第二条" }],
      proof: [
        {
          id: "basis",
          class: "withheld",
          legalSource: "第三条",
          be: { fact: "resource", path: "$.legalBasis", operator: "equal", value },
        },
      ],
    });
    const withBasis = (id: string, value: string) =>
      ({ id, rules: [], categories: [category(value)] }) as unknown as Regulation;
    const standings = (mine: string, theirs: string) =>
      besideSuperior(withBasis("city", mine), withBasis("state", theirs)).map((row) => row.standing);
    expect(standings("law", "law")).toEqual(["same"]);
    expect(standings("local-rule", "law")).toEqual(["different"]);
  });
});
