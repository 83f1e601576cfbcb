import { describe, expect, test } from "vitest";
import type { WhyDemand } from "../../../src/assess/why/demand-rows.js";
import type { CaseEvent } from "../../../src/case/case.js";
import { buskingRules, buskingWith } from "../../packs.js";
import { instanceTold, leaf, on, ruleTold } from "./asking.js";

const applied = on("a", "busking.applied", "2019-03-01");

/** Each event that might have counted, and what became of it. */
const counted = (demand: WhyDemand | undefined) =>
  demand !== undefined && "members" in demand
    ? demand.members.flatMap(({ candidates }) =>
        candidates.map(({ event, counts, why }) => [event, counts, why]),
      )
    : null;

describe("what answers a duty", () => {
  const decided = (events: readonly CaseEvent[], asOf = "2019-03-29") =>
    instanceTold(buskingRules, "decide", events, asOf).demand;
  const permitted = (id: string, day: CaseEvent["on"], more: Partial<CaseEvent> = {}) =>
    on(id, "busking.permitted", day, more);
  const second = on("b", "busking.applied", "2019-03-01");

  test("an answer counts; one after the day of the assessment does not", () => {
    expect(counted(decided([applied, permitted("p", "2019-03-05")]))).toEqual([["p", true, "answers"]]);
    expect(counted(decided([applied, permitted("p", "2019-03-05")], "2019-03-04"))).toEqual([
      ["p", false, "later"],
    ]);
  });

  test("one that may not have happened yet perhaps counts", () => {
    const perhaps = permitted("p", { from: "2019-03-05", to: "2019-03-07" });
    expect(counted(decided([applied, perhaps], "2019-03-06"))).toEqual([["p", null, "answers"]]);
  });

  test("before what it might answer, or naming another, or naming none of two", () => {
    expect(counted(decided([permitted("p", "2019-02-28"), applied]))).toEqual([["p", false, "before-start"]]);
    expect(counted(decided([applied, second, permitted("p", "2019-03-05", { of: "b" })]))).toEqual([
      ["p", false, "names-other"],
    ]);
    expect(counted(decided([applied, second, permitted("p", "2019-03-05")]))).toEqual([
      ["p", null, "may-answer"],
    ]);
  });

  test("with the first answered, what names none answers the second", () => {
    const events = [applied, second, permitted("p", "2019-03-05", { of: "a" }), permitted("q", "2019-03-06")];
    expect(counted(decided(events))).toEqual([
      ["p", true, "answers"],
      ["q", false, "answered-before"],
    ]);
  });

  test("what ends it stands beside", () => {
    const demand = decided([applied, on("w", "busking.withdrawn", "2019-03-04")]);
    expect(demand).toMatchObject({ kind: "do", needs: "any", endings: [{ event: "w", counts: true }] });
  });

  test("分别: what somebody else did answers for none of them", () => {
    const opinion = on("o", "opinion.given", "2019-03-04", { by: "busker" });
    const { demand } = instanceTold(buskingRules, "opine", [applied, opinion], "2019-03-29");
    expect(counted(demand)).toEqual([["o", false, "other-actor"]]);
  });

  test("an event never answers what it opens, and its own condition must hold", () => {
    const noise = leaf("event", "$.data.reason", "equal", "noise");
    const rulebook = buskingWith([
      {
        id: "refuse-again",
        on: "busking.refused",
        must: { do: { event: "busking.refused", when: noise }, within: { amount: 2, unit: "working-day" } },
      },
    ]);
    const refused = (id: string, data: Readonly<Record<string, unknown>>) =>
      on(id, "busking.refused", "2019-03-05", { data, of: "r" });
    const events = [
      on("r", "busking.refused", "2019-03-04"),
      refused("s", { reason: "noise" }),
      refused("t", { reason: "space" }),
      refused("u", {}),
    ];
    expect(counted(instanceTold(rulebook, "refuse-again", events, "2019-03-29").demand)).toEqual([
      ["r", false, "opens-it"],
      ["s", true, "answers"],
      ["t", false, "condition"],
      ["u", null, "condition"],
    ]);
  });

  test("what is owed only under a condition, and what the host does not record", () => {
    const equipped = instanceTold(buskingRules, "equip", [permitted("p", "2019-03-01")], "2019-03-29", {
      facts: { pitch: { busy: false } },
      unrecorded: ["badge.issued"],
    }).demand;
    expect(equipped).toMatchObject({
      needs: "all",
      members: [
        { type: "badge.issued", owed: true, neededIf: null, unrecorded: true },
        { type: "site.marked", owed: false, unrecorded: false },
      ],
    });
  });
});

describe("what must have come before", () => {
  const quiet = leaf("pitch", "$.busy", "equal", false);
  const rulebook = buskingWith([
    {
      id: "after-look",
      on: "stage.opened",
      must: { after: { any: [{ event: "stage.inspected", when: quiet }] } },
    },
    { id: "spot-after", on: { fact: "pitch" }, must: { after: "stage.inspected" } },
  ]);
  const opened = (of?: string) => on("s", "stage.opened", "2019-03-05", of === undefined ? {} : { of });
  const look = (
    day: CaseEvent["on"],
    pitch: object = { busy: false },
    of: readonly [string?, string?] = [],
  ) =>
    counted(
      instanceTold(
        rulebook,
        "after-look",
        [applied, opened(of[0]), on("i", "stage.inspected", day, of[1] === undefined ? {} : { of: of[1] })],
        "2019-03-08",
        { facts: { pitch } },
      ).demand,
    );

  test.each([
    ["2019-03-04", true, "in-order"],
    ["2019-03-06", false, "out-of-order"],
    [{ from: "2019-03-04", to: "2019-03-06" }, null, "order-unknown"],
    ["2019-03-11", false, "later"],
  ])("inspected on %j: %s, %s", (day, counts, why) => {
    expect(look(day)).toEqual([["i", counts, why]]);
  });

  test("its condition must hold, and it must concern the same", () => {
    expect(look("2019-03-04", { busy: true })).toEqual([["i", false, "condition"]]);
    expect(look("2019-03-04", {})).toEqual([["i", null, "condition"]]);
    expect(look("2019-03-04", { busy: false }, ["a", "else"])).toEqual([["i", false, "names-other"]]);
  });

  test("a fact is no act that could come after another", () => {
    const told = instanceTold(
      rulebook,
      "spot-after",
      [on("i", "stage.inspected", "2019-03-04")],
      "2019-03-08",
      {
        facts: { pitch: { busy: true } },
      },
    );
    expect(told).toMatchObject({ event: null, because: "kept", demand: { kind: "after" } });
    expect(counted(told.demand)).toEqual([]);
  });
});

describe("what must wait", () => {
  const until = { from: "pitch", path: "$.until" };
  const wait = (id: string, within: unknown, more: object = {}) => ({
    id,
    on: "busking.applied",
    mustNot: { do: "record.destroyed", within },
    ...more,
  });
  const rulebook = buskingWith([
    wait("ten-days", { amount: 10, unit: "day" }),
    wait("as-told", until),
    wait("the-longer", { greatest: [{ amount: 10, unit: "day" }, until] }),
    wait("some-time", { open: "及时" }),
    wait(
      "since-then",
      { amount: 10, unit: "day" },
      { on: { event: "stage.opened", notBefore: "busking.applied" } },
    ),
  ]);
  const told = (rule: string, day: CaseEvent["on"]) => {
    const events = [applied, on("d", "record.destroyed", day)];
    return instanceTold(rulebook, rule, events, "2019-03-29", { facts: { pitch: { until: "2019-03-20" } } })
      .demand;
  };

  test("the last of ten days after 1 March is the 11th", () => {
    expect(told("ten-days", "2019-03-11")).toMatchObject({
      kind: "not-within",
      until: { earliest: "2019-03-11", latest: "2019-03-11" },
    });
    expect(counted(told("ten-days", "2019-03-11"))).toEqual([["d", true, "too-soon"]]);
    expect(counted(told("ten-days", "2019-03-12"))).toEqual([["d", true, "in-time"]]);
    const perhaps = { from: "2019-03-11", to: "2019-03-12" };
    expect(counted(told("ten-days", perhaps))).toEqual([["d", true, "not-known"]]);
  });

  test("a day that stands, one that no notice ends, and none where there are two or no number", () => {
    expect(told("as-told", "2019-03-11")).toMatchObject({
      until: { earliest: "2019-03-20", latest: "2019-03-20" },
    });
    expect(told("since-then", "2019-03-11")).toMatchObject({
      until: { earliest: "2019-03-11", latest: null },
    });
    expect(told("the-longer", "2019-03-11")).toMatchObject({ until: null });
    expect(told("some-time", "2019-03-11")).toMatchObject({ until: null });
  });

  test("an act of which it is not known whether it counts is told by its condition", () => {
    const loud = buskingWith([
      wait(
        "no-loud-one",
        { amount: 10, unit: "day" },
        {
          mustNot: {
            do: { event: "busking.refused", when: leaf("event", "$.data.reason", "equal", "noise") },
            within: { amount: 10, unit: "day" },
          },
        },
      ),
    ]);
    const refused = on("r", "busking.refused", "2019-03-05");
    expect(counted(instanceTold(loud, "no-loud-one", [applied, refused], "2019-03-29").demand)).toEqual([
      ["r", null, "condition"],
    ]);
  });

  test("before the text was in force nothing is matched", () => {
    // In force from 1 January 2018.
    const old = [on("p", "busking.permitted", "2017-12-29"), on("d", "record.destroyed", "2018-01-02")];
    const kept = ruleTold(buskingRules, "keep-record", old, "2018-01-05");
    expect(kept).toMatchObject({ fired: false, because: "not-in-force" });
    expect(counted(kept.instances[0]?.demand)?.map(([event, counts]) => [event, counts])).toEqual([
      ["d", false],
    ]);
  });
});

test("how often is too often", () => {
  const events = [applied, on("i", "busking.instructed", "2019-03-04")];
  const { demand } = instanceTold(buskingRules, "tell-once", events, "2019-03-29");
  expect(demand).toMatchObject({ kind: "not-more", moreThan: 1 });
  expect(counted(demand)).toEqual([["i", true, "answers"]]);
  const old = [on("a", "busking.applied", "2017-12-29")];
  expect(ruleTold(buskingRules, "tell-once", old, "2018-01-05").because).toBe("not-in-force");
});
