import { describe, expect, test } from "vitest";
import type { Case, CaseEvent } from "../../src/case/case.js";
import { application, assessed, buskingWith, findingsOf, obligation } from "../packs.js";

// March 2019 has no holiday: Friday the 1st is the day on which most of these cases begin.
const on = (id: string, type: string, day: CaseEvent["on"], more: Partial<CaseEvent> = {}): CaseEvent => ({
  id,
  type,
  on: day,
  ...more,
});
const applied = on("a", "busking.applied", "2019-03-01");
const days = (amount: number) => ({ amount, unit: "day" });
const workingDays = (amount: number) => ({ amount, unit: "working-day" });
const until = { from: "pitch", path: "$.until" };
const publish = (id: string, within: unknown) => ({
  id,
  on: "busking.applied",
  must: { do: "list.published", within },
});
const one = (day: string) => ({ earliest: day, latest: day });

const rulebook = buskingWith(
  [
    publish("the-longer", { greatest: [days(10), until] }),
    publish("under-ceiling", { least: [{ ...days(10), ceiling: true }, until] }),
    publish("by-the-day", until),
    {
      id: "put-off",
      on: "stage.cleaned",
      may: {
        extend: ["by-the-day", "the-longer"],
        atMost: { ...days(5), onBreach: "void" },
        over: "each",
        requires: [{ before: "expiry", onBreach: "void" }],
      },
    },
    {
      id: "both-if-busy",
      on: { event: "stage.opened", notBefore: "busking.applied" },
      must: {
        do: {
          all: [
            {
              event: "site.marked",
              neededIf: { fact: "pitch", path: "$.busy", operator: "equal", value: true },
            },
          ],
        },
        within: days(3),
      },
      endedBy: ["busking.withdrawn"],
    },
  ],
  {
    "stage.cleaned": {
      zh: "清场",
      en: "cleaned up",
      exercise: "extend",
      data: { grants: { zh: "多久", en: "how long", type: "amount" } },
    },
  },
);
const look = (
  events: readonly CaseEvent[],
  pitch: object = { until: "2019-03-20" },
  asOf = "2019-03-04",
  more: Partial<Case> = {},
) => assessed(rulebook, application(events, { facts: { pitch }, ...more }), asOf);

describe("of several limits", () => {
  test("the greatest: ten days, to Monday the 11th, or the day that a fact sets", () => {
    expect(obligation(look([applied]), "the-longer").due).toEqual(one("2019-03-20"));
    expect(obligation(look([applied], { until: "2019-03-05" }), "the-longer").due).toEqual(one("2019-03-11"));
  });

  test("a day above the statutory limit is a warning, and the limit counts", () => {
    const assessment = look([applied]);
    expect(obligation(assessment, "under-ceiling").due).toEqual(one("2019-03-11"));
    expect(findingsOf(assessment, "under-ceiling")).toMatchObject([
      { kind: "warning", unmet: "above-ceiling" },
    ]);
  });
});

describe("a day that was set, put off", () => {
  const putOff = (grants: unknown, id = "x", day: CaseEvent["on"] = "2019-03-04") =>
    on(id, "stage.cleaned", day, { of: "a", data: { grants } });

  test("three days after Sunday the 17th, Wednesday the 20th; each time anew up to five", () => {
    const set = { until: "2019-03-17" };
    expect(obligation(look([applied, putOff(days(3))], set), "by-the-day").due).toEqual(one("2019-03-20"));
    const twice = look([applied, putOff(days(3)), putOff(days(5), "y")], set);
    expect(obligation(twice, "by-the-day").due).toEqual(one("2019-03-25"));
  });

  test("over the ceiling it is void; in another unit it is not known how it stands to it", () => {
    const over = obligation(look([applied, putOff(days(6))]), "by-the-day");
    expect(over).toMatchObject({ due: one("2019-03-20"), limit: null });
    expect(findingsOf(look([applied, putOff(days(6))]), "put-off")).toMatchObject([{ unmet: "ceiling" }]);
    // Without it the 20th, with all that may be granted the 25th.
    expect(obligation(look([applied, putOff(workingDays(2))]), "by-the-day").due).toEqual({
      earliest: "2019-03-20",
      latest: "2019-03-25",
    });
  });

  test("of a day that is not known nobody can say whether it has passed", () => {
    expect(obligation(look([applied, putOff(days(3))], {}), "by-the-day")).toMatchObject({
      due: null,
      state: "undecided",
    });
    expect(findingsOf(look([applied, putOff(days(3))], {}), "put-off")).toEqual([]);
  });

  test("put off around the last day: perhaps in time", () => {
    const around = putOff(days(5), "x", { from: "2019-03-19", to: "2019-03-21" });
    const { limit } = obligation(
      look([applied, around], { until: "2019-03-20" }, "2019-03-29"),
      "the-longer",
    );
    expect(limit?.exercises).toMatchObject([{ took: "undecided" }]);
  });
});

describe("two extensions under one ceiling, the first of them in doubt", () => {
  test("the second is full without the first and cut with it: what it took is undecided", () => {
    const extended = (id: string, data: object) =>
      on(id, "busking.extended", "2019-03-05", { of: "a", data: { grants: workingDays(2), ...data } });
    const row = obligation(
      look([applied, extended("x", {}), extended("y", { approvedBy: "head" })], {}, "2019-03-06"),
      "decide",
    );
    expect(row.limit?.exercises.map(({ took }) => took)).toEqual(["undecided", "undecided"]);
    // Five working days and two, to the 12th; or with both cut to three, to the 13th.
    expect(row.due).toEqual({ earliest: "2019-03-12", latest: "2019-03-13" });
  });
});

describe("nothing is owed after all", () => {
  test("then it was done from the start, also where the start is open", () => {
    const state = (events: readonly CaseEvent[]) => obligation(look(events, { busy: false }), "both-if-busy");
    expect(state([on("s", "stage.opened", "2019-03-01")])).toMatchObject({
      state: "fulfilled",
      fulfilledOn: "2019-03-01",
    });
    expect(state([applied])).toMatchObject({
      state: "fulfilled",
      fulfilledOn: { earliest: "2019-03-01", latest: "2019-03-04" },
    });
  });

  test("ended on one of several days: undecided until the last of them", () => {
    const withdrawn = on("w", "busking.withdrawn", { from: "2019-03-06", to: "2019-03-11" });
    const state = (asOf: string) => obligation(look([applied, withdrawn], {}, asOf), "decide").state;
    expect(state("2019-03-07")).toBe("undecided");
  });
});
