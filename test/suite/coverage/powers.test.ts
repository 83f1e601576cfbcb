import { describe, expect, test } from "vitest";
import { coverageOfScenario, covered } from "./covered.js";

// Applied on Monday 1 April 2019; Friday 5 is Qingming: five working days end on Tuesday 9, three more on Friday 12.
const asked = { id: "asked", type: "busking.applied", on: "2019-04-01" };
const extended = (amount: number, approvedBy = "head", on = "2019-04-03") => ({
  id: "more",
  type: "busking.extended",
  on,
  of: "asked",
  data: { grants: { amount, unit: "working-day" }, approvedBy },
});
const scenario = (events: readonly object[], expected: object, asOf = "2019-04-04") => ({
  case: { events: [asked, ...events] },
  asOf,
  others: "allowed",
  expect: expected,
});
const due = (day: string) => ({ obligations: [{ rule: "decide", due: day }] });
const broken = (unmet: string, kind = "violation") => ({
  findings: [{ rule: "extend-decision", kind, unmet }],
});

describe("a power", () => {
  test("applied: the due day is stated, and would be another without it", () => {
    const stated = scenario([extended(2)], due("2019-04-11"));
    expect(covered("effect", stated)).toEqual(["extend-decision applied"]);
    expect(covered("rule", stated)).toEqual(["decide", "extend-decision"]);
  });

  test("only executed: what is stated would be the same without it", () => {
    const executed = scenario([extended(2)], { obligations: [{ rule: "decide", state: "active" }] });
    expect(covered("effect", executed)).toEqual([]);
    expect(covered("rule", executed)).toEqual(["decide"]);
  });

  test("suspended, by a pause that is open", () => {
    const pause = { id: "stop", type: "busking.paused", on: "2019-04-03", of: "asked" };
    const stated = scenario([pause], { obligations: [{ rule: "decide", state: "suspended" }] });
    expect(covered("effect", stated)).toEqual(["pause-decision applied"]);
    expect(covered("state", stated)).toEqual(["decide suspended"]);
  });

  test("each requirement broken, the one that is", () => {
    expect(covered("effect", scenario([extended(2, "clerk")], broken("requirement")))).toEqual([
      "extend-decision requirement 0",
    ]);
    const tooLate = scenario(
      [extended(2, "head", "2019-04-10")],
      broken("requirement", "warning"),
      "2019-04-10",
    );
    expect(covered("effect", tooLate)).toEqual(["extend-decision requirement 1"]);
  });

  test("a requirement broken, but what is stated does not tell", () => {
    const executed = scenario([extended(2, "clerk")], { obligations: [{ rule: "decide", state: "active" }] });
    expect(covered("effect", executed)).toEqual([]);
  });
});

describe("a ceiling of three", () => {
  test("the whole of it", () => {
    expect(covered("boundary", scenario([extended(3)], due("2019-04-12")))).toEqual([
      "extend-decision ceiling-met",
    ]);
  });

  test("one more", () => {
    const stated = scenario([extended(4)], broken("ceiling"));
    expect(covered("effect", stated)).toEqual(["extend-decision ceiling"]);
    expect(covered("boundary", stated)).toEqual(["extend-decision ceiling-exceeded"]);
  });

  test("less, and much more: on neither side of it", () => {
    expect(covered("boundary", scenario([extended(2)], due("2019-04-11")))).toEqual([]);
    expect(covered("boundary", scenario([extended(9)], broken("ceiling")))).toEqual([]);
  });
});

test("restarts and exclusions have no ceiling here, and every power is to be applied", () => {
  const { missing } = coverageOfScenario(scenario([], due("2019-04-09")));
  const applied = missing.filter(({ what }) => what.dimension === "effect" && what.effect === "applied");
  expect(applied.map(({ rule }) => rule)).toEqual([
    "extend-decision",
    "pause-decision",
    "exclude-inspection",
    "start-again",
  ]);
});
