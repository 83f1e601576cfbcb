import { describe, expect, test } from "vitest";
import { calendar } from "../../../generated/calendars/cn.js";
import { compile } from "../../../src/assess/compile.js";
import type { Case, CaseEvent } from "../../../src/case/case.js";
import { buskingRules, buskingWith } from "../../packs.js";
import { instanceTold, leaf, on } from "./asking.js";

const applied = on("a", "busking.applied", "2019-03-01");
const extended = (data: Readonly<Record<string, unknown>>, day = "2019-03-05") =>
  on("x", "busking.extended", day, { of: "a", data });
const days = (amount: number) => ({ amount, unit: "working-day" });

describe("a power over a clock", () => {
  const used = (data: Readonly<Record<string, unknown>>, day?: string) =>
    instanceTold(buskingRules, "decide", [applied, extended(data, day)], "2019-03-29").obligations[0]
      ?.exercises[0];

  test("as it may be used: each requirement met, and the ceiling kept", () => {
    expect(used({ approvedBy: "head", grants: days(2) })).toMatchObject({
      rule: "extend-decision",
      event: "x",
      of: { rule: "decide", instance: "a" },
      effect: "extend",
      when: null,
      requirements: [
        {
          kind: "when",
          met: true,
          onBreach: "void",
          when: { result: true },
          event: null,
          times: null,
          readings: [],
        },
        { kind: "before-expiry", met: true, when: null, readings: [{ text: { en: "not in the text" } }] },
      ],
      ceiling: { amount: 3, unit: "working-day", over: "sum", onBreach: "cap", exceeded: false },
      granted: days(2),
      took: "full",
    });
  });

  test("over its ceiling, and too late", () => {
    expect(used({ approvedBy: "head", grants: days(9) })).toMatchObject({
      ceiling: { exceeded: true },
      granted: days(3),
      took: "capped",
    });
    // Five working days after 1 March end on the 8th.
    expect(used({ approvedBy: "head", grants: days(2) }, "2019-03-11")).toMatchObject({
      requirements: [{ met: true }, { met: false }],
      took: "void",
    });
  });

  const quiet = leaf("pitch", "$.busy", "equal", false);
  const own = buskingWith([
    {
      id: "extend-opinion",
      on: "busking.forwarded",
      when: quiet,
      may: {
        extend: ["opine"],
        requires: [
          { event: "stage.inspected", onBreach: "void" },
          { times: 1, onBreach: "void" },
        ],
      },
    },
  ]);
  const forwarded = on("f", "busking.forwarded", "2019-03-04", { of: "a" });
  const told = (busy: boolean) =>
    instanceTold(own, "extend-opinion", [applied, forwarded], "2019-03-04", { facts: { pitch: { busy } } });

  test("told at its own event: what it needed, without a ceiling", () => {
    const { demand, because } = told(false);
    expect(because).toBeNull();
    expect(demand).toMatchObject({
      kind: "power",
      exercises: [
        {
          when: { result: true },
          requirements: [
            { kind: "event", event: "stage.inspected", met: false },
            { kind: "times", times: 1, met: true },
          ],
          ceiling: null,
          granted: null,
          took: "void",
        },
        {},
      ],
    });
  });

  test("where its condition is not met it is not given", () => {
    expect(told(true)).toMatchObject({
      because: "when",
      demand: { exercises: [{ took: null, granted: null }, {}] },
    });
  });

  test("used as it may be, or on nothing", () => {
    const events = [applied, extended({ approvedBy: "head", grants: days(2) })];
    expect(instanceTold(buskingRules, "extend-decision", events, "2019-03-29").because).toBe("exercised");
    const alone = [extended({ approvedBy: "head" })];
    expect(instanceTold(buskingRules, "extend-decision", alone, "2019-03-29").because).toBe("without-effect");
  });

  test("a power on a fact is no exercise", () => {
    const onFact = buskingWith([
      {
        id: "always",
        on: { fact: "pitch" },
        may: { extend: ["decide"], atMost: { ...days(1), onBreach: "cap" } },
      },
    ]);
    const facts = { pitch: { busy: true } };
    expect(instanceTold(onFact, "always", [applied], "2019-03-29", { facts })).toMatchObject({
      because: "without-effect",
      demand: { exercises: [] },
    });
  });
});

describe("a power that lifts a ban", () => {
  const rulebook = buskingWith([
    { id: "no-stage", on: "stage.opened", mustNot: {} },
    {
      id: "licence",
      on: "busking.verified",
      when: leaf("pitch", "$.busy", "equal", false),
      may: { lifts: ["no-stage"], requires: [{ event: "badge.issued", onBreach: "void" }] },
    },
    { id: "free-licence", on: "busking.forwarded", may: { lifts: ["no-stage"] } },
  ]);
  const licence = (day: CaseEvent["on"]) => on("v", "busking.verified", day);
  const opened = on("s", "stage.opened", "2019-03-05");
  const badge = on("b", "badge.issued", "2019-03-04");
  const told = (
    rule: string,
    events: readonly CaseEvent[],
    more: Partial<Case> = { facts: { pitch: { busy: false } } },
  ) => instanceTold(rulebook, rule, events, "2019-03-06", more);
  const took = (events: readonly CaseEvent[], more?: Partial<Case>) => {
    const { demand } = told("licence", events, more);
    return demand.kind === "power" ? demand.exercises.map((each) => each.took) : [];
  };

  test("it lifted, and the ban says so", () => {
    expect(took([badge, licence("2019-03-04"), opened])).toEqual(["full"]);
    expect(told("no-stage", [badge, licence("2019-03-04"), opened])).toMatchObject({
      because: "lifted",
      lifts: [{ rule: "licence", event: "v", lifted: true }],
    });
    const free = on("f", "busking.forwarded", "2019-03-04");
    expect(told("free-licence", [free, opened])).toMatchObject({
      because: "exercised",
      demand: { exercises: [{ of: { rule: "no-stage" }, when: null, requirements: [], took: "full" }] },
    });
  });

  test("void, not known, or not given at all", () => {
    expect(took([licence("2019-03-04"), opened])).toEqual(["void"]);
    expect(took([badge, licence("2019-03-04"), opened], {})).toEqual(["undecided"]);
    expect(took([badge, licence({ from: "2019-03-04", to: "2019-03-08" }), opened])).toEqual(["undecided"]);
    expect(took([badge, licence("2019-03-04"), opened], { facts: { pitch: { busy: true } } })).toEqual([
      null,
    ]);
  });
});

test("a power over a duty that a superior text displaces: its finding fell away with the duty's", () => {
  // The superior text gives three working days, to 6 March, the local one five: the superior governs.
  const [local] = buskingWith([]).regulations;
  if (local === undefined) throw new Error("no regulation");
  const { source } = local;
  const superior = {
    ...source,
    id: "busking-law",
    rank: "law" as const,
    rules: source.rules
      .filter(({ id }) => id === "decide")
      .map((rule) => ({
        ...rule,
        must: { do: "busking.permitted", within: { amount: 3, unit: "working-day" as const } },
      })),
  };
  const below = {
    ...source,
    rules: source.rules.map((rule) =>
      rule.id === "decide" ? { ...rule, counterpart: [{ regulation: "busking-law", rule: "decide" }] } : rule,
    ),
  };
  const rulebook = compile({ regulations: [superior, below], calendar });
  const events = [applied, extended({ approvedBy: "nobody", grants: days(2) })];
  expect(instanceTold(rulebook, "extend-decision", events, "2019-03-29")).toMatchObject({
    findings: [],
    because: "displaced",
    demand: { exercises: [{ took: "void" }] },
  });
});
