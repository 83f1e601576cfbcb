import { describe, expect, test } from "vitest";
import { forwarded } from "../suites.js";
import { covered } from "./covered.js";

// Forwarded on Monday 9 September 2019: five days end on Saturday 14, in the Mid-Autumn holiday (13 to 15), so
// the last day is Monday 16.
const verified = (on: string) => ({
  case: { events: [forwarded, { id: "done", type: "busking.verified", on }] },
  asOf: "2019-09-30",
});
const waiting = (asOf: string) => ({ case: { events: [forwarded] }, asOf });
const expecting = (row: object) => ({ obligations: [{ rule: "verify", ...row }] });

describe("the due day and the day after", () => {
  test.each([
    [
      "done on the due day",
      { ...verified("2019-09-16"), expect: expecting({ state: "fulfilled" }) },
      ["due-day"],
    ],
    [
      "open on the due day",
      { ...waiting("2019-09-16"), expect: expecting({ state: "active" }) },
      ["due-day"],
    ],
    [
      "done the day after",
      { ...verified("2019-09-17"), expect: expecting({ state: "fulfilled-late" }) },
      ["day-after"],
    ],
    [
      "open the day after",
      { ...waiting("2019-09-17"), expect: expecting({ state: "violated" }) },
      ["day-after"],
    ],
    ["done the day before", { ...verified("2019-09-12"), expect: expecting({ state: "fulfilled" }) }, []],
    ["open two days after", { ...waiting("2019-09-18"), expect: expecting({ state: "violated" }) }, []],
    ["the state is not stated", { ...waiting("2019-09-16"), expect: expecting({ due: "2019-09-16" }) }, []],
  ])("%s", (_, scenario, sides) => {
    expect(covered("boundary", scenario)).toEqual(sides.map((side) => `verify ${side}`));
  });

  test("a finding of lateness says as much as the state", () => {
    const late = { findings: [{ rule: "verify", kind: "violation", unmet: "late" }] };
    const scenario = { ...verified("2019-09-17"), expect: late };
    expect(covered("state", scenario)).toEqual(["verify fulfilled-late"]);
    expect(covered("boundary", scenario)).toEqual(["verify day-after"]);
    expect(covered("state", { ...scenario, expect: { findings: [{ rule: "verify" }] } })).toEqual([]);
  });

  test("a scenario that fails states nothing", () => {
    const wrong = { ...verified("2019-09-16"), expect: expecting({ state: "violated" }) };
    expect(covered("state", wrong)).toEqual([]);
    expect(covered("rule", wrong)).toEqual([]);
  });

  test("a yearly day: the list of 2019 is due on 29 February 2020, a leap day", () => {
    const year = (asOf: string, state: string) => ({
      case: {
        kind: "busking-office-year",
        observed: { from: "2020-01-01", to: "2020-12-31" },
        events: [],
      },
      asOf,
      expect: { obligations: [{ rule: "yearly-list", instance: "2019", state }] },
    });
    expect(covered("boundary", year("2020-02-29", "active"))).toEqual(["yearly-list due-day"]);
    expect(covered("boundary", year("2020-03-01", "violated"))).toEqual(["yearly-list day-after"]);
    expect(covered("boundary", year("2020-02-28", "active"))).toEqual([]);
  });
});

describe("of two limits of which the least counts, each has its own boundary", () => {
  // Applied on Monday 1 April 2019: 20 days end on Sunday 21, so on Monday 22; a promise of 10 days on Thursday 11.
  const applied = (promise: number | null, publishedOn: string) => ({
    case: {
      events: [
        {
          id: "asked",
          type: "busking.applied",
          on: "2019-04-01",
          data: { promise: promise === null ? null : { amount: promise, unit: "day" } },
        },
        { id: "out", type: "busking.published", on: publishedOn },
      ],
    },
    asOf: "2019-05-31",
    others: "allowed",
    expect: { obligations: [{ rule: "promised", state: "fulfilled" }] },
  });

  test("no promise: the statutory limit", () => {
    expect(covered("boundary", applied(null, "2019-04-22"))).toEqual(["promised due-day"]);
  });

  test("a shorter promise: that of the case", () => {
    expect(covered("boundary", applied(10, "2019-04-11"))).toEqual(["promised due-day of the case"]);
  });

  test("a promise of the same length tells of neither", () => {
    expect(covered("boundary", applied(20, "2019-04-22"))).toEqual([]);
  });
});

test("states: those that can be, none of a term that the text leaves open, nor of a duty without a time", () => {
  const opened = { id: "open", type: "stage.opened", on: "2019-09-09", by: "busker" };
  const scenario = (state: string, more: object[], rule: string) => ({
    case: { events: [opened, ...more] },
    asOf: "2019-09-10",
    others: "allowed",
    expect: { obligations: [{ rule, state }] },
  });
  const cleaned = { id: "done", type: "stage.cleaned", on: "2019-09-10" };
  expect(covered("state", scenario("active", [], "clean-up"))).toEqual(["clean-up active"]);
  expect(covered("state", scenario("fulfilled", [cleaned], "clean-up"))).toEqual(["clean-up fulfilled"]);
  expect(covered("boundary", scenario("fulfilled", [cleaned], "clean-up"))).toEqual([]);
});
