import { describe, expect, test } from "vitest";
import { covered } from "./covered.js";

const scenario = (events: readonly object[], expected: object, others?: string) => ({
  case: { facts: { pitch: { busy: false } }, events },
  asOf: "2022-12-31",
  ...(others === undefined ? {} : { others }),
  expect: expected,
});

describe("a record kept for two years: permitted on 9 September 2019, so through 9 September 2021", () => {
  const events = (destroyedOn: string) => [
    { id: "yes", type: "busking.permitted", on: "2019-09-09" },
    { id: "badge", type: "badge.issued", on: "2019-09-09" },
    { id: "out", type: "busking.published", on: "2019-09-10" },
    { id: "gone", type: "record.destroyed", on: destroyedOn },
  ];
  const tooSoon = { findings: [{ rule: "keep-record", unmet: "too-soon" }] };

  test("destroyed on the last day", () => {
    expect(covered("boundary", scenario(events("2021-09-09"), tooSoon))).toEqual(["keep-record last-day"]);
  });

  test("destroyed on the day after, and no finding is stated", () => {
    expect(covered("boundary", scenario(events("2021-09-10"), { findings: [] }))).toEqual([
      "keep-record period-over",
    ]);
  });

  test("a day earlier or later is on neither side; nor is it stated where other findings may be", () => {
    expect(covered("boundary", scenario(events("2021-09-08"), tooSoon))).toEqual([]);
    expect(covered("boundary", scenario(events("2021-09-11"), { findings: [] }))).toEqual([]);
    const open = { obligations: [{ rule: "someday", state: "fulfilled" }] };
    expect(covered("boundary", scenario(events("2021-09-10"), open, "allowed"))).toEqual([]);
  });
});

describe("told once what is missing", () => {
  const events = (...told: string[]) => [
    { id: "asked", type: "busking.applied", on: "2019-04-01", data: { promise: null } },
    { id: "back", type: "busking.withdrawn", on: "2019-04-01" },
    ...told.map((on, index) => ({ id: `told-${index}`, type: "busking.instructed", on, of: "asked" })),
  ];
  const often = { findings: [{ rule: "tell-once", unmet: "too-often" }] };

  test("twice: the finding would be gone with one less", () => {
    expect(covered("boundary", scenario(events("2019-04-02", "2019-04-03"), often, "allowed"))).toEqual([
      "tell-once times-exceeded",
    ]);
  });

  test("three times is more than one too often", () => {
    const thrice = scenario(events("2019-04-02", "2019-04-03", "2019-04-04"), often, "allowed");
    expect(covered("boundary", thrice)).toEqual([]);
  });
});
