import { describe, expect, test } from "vitest";
import { compile } from "../../../src/assess/compile.js";
import { why, whyIds } from "../../../src/assess/why/why.js";
import type { Case, CaseEvent } from "../../../src/case/case.js";
import { application, buskingRules, buskingWith } from "../../packs.js";
import { instanceTold, leaf, on, ruleTold } from "./asking.js";

const applied = on("a", "busking.applied", "2019-03-01");
const loud = (value?: boolean) =>
  on("a", "busking.applied", "2019-03-01", { data: value === undefined ? {} : { loud: value } });

describe("why a rule has nothing", () => {
  const told = (rule: string, events: readonly CaseEvent[], more: Partial<Case> = {}) =>
    ruleTold(buskingRules, rule, events, "2019-03-29", more);

  test("its condition is not met", () => {
    const rule = told("no-noise", [loud(false)]);
    expect(rule).toMatchObject({
      fired: false,
      because: "when",
      instances: [{ because: "when", applies: false }],
    });
    expect(rule.instances[0]?.when).toMatchObject({ result: false });
  });

  test("its exception is met, or one in other law", () => {
    const rulebook = buskingWith([
      {
        id: "unless-busy",
        on: "busking.applied",
        unless: leaf("pitch", "$.busy", "equal", true),
        mustNot: {},
      },
    ]);
    const facts = { pitch: { busy: true } };
    expect(ruleTold(rulebook, "unless-busy", [applied], "2019-03-29", { facts })).toMatchObject({
      because: "unless",
      instances: [{ unless: { result: true } }],
    });
    expect(told("no-noise", [loud(true)], { facts: { festivalLaw: true } })).toMatchObject({
      because: "other-law",
      instances: [{ otherLaw: { fact: "festivalLaw", path: null, actual: true } }],
    });
  });

  test("it was kept; nothing opened it; it is read in other cases; the text does not reach the case", () => {
    const refused = on("r", "busking.refused", "2019-03-04", { data: { reason: "noise" } });
    expect(told("say-why", [applied, refused]).because).toBe("kept");
    expect(told("say-why", [applied]).because).toBe("no-trigger");
    expect(told("yearly-list", [applied]).because).toBe("other-kind");
    expect(told("say-why", [applied], { jurisdiction: "110000" }).because).toBe("scope");
    expect(told("yearly-list", [], { kind: "busking-office-year" }).because).toBe("not-observed");
    const observed = { from: "2019-03-01", to: "2019-03-29" };
    expect(told("yearly-list", [], { kind: "busking-office-year", observed }).because).toBe("no-trigger");
  });

  test("where it has something there is no reason for having nothing", () => {
    const rule = told("decide", [applied]);
    expect(rule).toMatchObject({ fired: true, because: null, modality: "must", hedged: false, part: "决定" });
    expect(rule.instances).toMatchObject([
      { instance: "a", because: null, obligations: [{ row: { rule: "decide" } }] },
    ]);
  });
});

describe("what opens a rule", () => {
  const trigger = (rule: string, events: readonly CaseEvent[] = [applied]) =>
    ruleTold(
      buskingWith([
        { id: "open-since", on: { event: "stage.opened", notBefore: "busking.applied" }, mustNot: {} },
        {
          id: "until-known",
          case: "any",
          on: { fact: "pitch", path: "$.until" },
          mustNot: {},
          alsoFrom: ["第三条第二款", { legalSource: "第三条第一款", part: "理由" }],
        },
        {
          id: "either-kind",
          case: { any: ["busking-application", "busking-office-year"] },
          on: { any: ["stage.opened", "stage.cleaned"] },
          mustNot: {},
        },
      ]),
      rule,
      events,
      "2019-03-01",
    );

  test.each([
    ["decide", { events: ["busking.applied"], later: [] }],
    ["either-kind", { events: ["stage.opened", "stage.cleaned"] }],
    ["open-since", { events: ["stage.opened"], notBefore: "busking.applied" }],
    ["lit-spots", { events: [], fact: { fact: "pitch", path: null, each: "$.spots" } }],
    ["until-known", { fact: { fact: "pitch", path: "$.until", each: null } }],
    ["yearly-list", { every: "calendar-year" }],
  ])("%s: %j", (rule, expected) => {
    expect(trigger(rule).trigger).toMatchObject(expected);
  });

  test("an event after the day of the assessment would have", () => {
    expect(trigger("either-kind", [on("s", "stage.cleaned", "2019-03-04")])).toMatchObject({
      because: "no-trigger",
      trigger: { later: ["s"] },
    });
  });

  test("its kinds of case, its force, and the other clauses that it rests on", () => {
    expect(trigger("either-kind").kinds).toEqual(["busking-application", "busking-office-year"]);
    expect(trigger("until-known")).toMatchObject({
      kinds: "any",
      modality: "mustNot",
      alsoFrom: [
        { legalSource: "第三条第二款", part: null },
        { legalSource: "第三条第一款", part: "理由" },
      ],
    });
    expect(trigger("friendly").hedged).toBe(true);
    expect(trigger("pause-decision").modality).toBe("may");
  });
});

describe("which rules are told of", () => {
  const told = (more: Partial<Case> = {}, asOf = "2019-03-29") =>
    why(buskingRules, application([applied], more), { asOf });
  const reasons = (more?: Partial<Case>) => [...new Set(told(more).notExamined.map((each) => each.why))];

  test("those whose trigger is there; the others wait together for the same", () => {
    expect(told().rules.map(({ rule }) => rule)).toEqual([
      "acknowledge",
      "decide",
      "opine",
      "tell-once",
      "no-noise",
      "promised",
    ]);
    expect(reasons()).toEqual(["no-trigger", "other-kind"]);
    const onPermit = told().notExamined.find(({ trigger }) => trigger?.events[0] === "busking.permitted");
    expect(onPermit?.rules.map(({ rule }) => rule)).toEqual(["publish", "equip", "keep-record", "someday"]);
  });

  test("none where the text does not reach the case; a year without a window is not observed", () => {
    expect(reasons({ jurisdiction: "110000" })).toEqual(["scope"]);
    expect(reasons({ kind: "busking-office-year" })).toContain("not-observed");
    const all = buskingWith([]).regulations.map(({ source }) => ({
      ...source,
      rules: source.rules.map((rule) => ({ ...rule, case: "busking-application" })),
    }));
    const rulebook = compile({ regulations: all, calendar: buskingRules.calendar });
    expect(
      why(rulebook, application([]), { asOf: "2019-03-29" }).notExamined.map((each) => each.why),
    ).not.toContain("other-kind");
  });

  test("asked for by name, a proof by that of its category; an id that none has is left out", () => {
    const asked = why(buskingRules, application([], { facts: { pitch: {} } }), {
      asOf: "2019-03-29",
      rules: ["closed-by-permit", "nothing"],
    });
    expect(asked).toMatchObject({ rules: [], categories: [{ category: "stage-class" }], notExamined: [] });
  });

  test("the ids that can be asked for, those of the kind first", () => {
    const ids = whyIds(buskingRules);
    expect(ids).toContain("closed-by-permit");
    expect(ids.indexOf("yearly-list")).toBeLessThan(ids.indexOf("lit-spots"));
    const ofYears = whyIds(buskingRules, "busking-office-year");
    expect(ofYears.slice(0, 3)).toEqual(["yearly-list", "stage-class", "closed-by-permit"]);
    expect(ofYears).toHaveLength(ids.length);
  });
});

describe("the count behind a due day", () => {
  const counted = (events: readonly CaseEvent[], rule = "decide") =>
    instanceTold(buskingRules, rule, events, "2019-03-29").obligations[0]?.count ?? [];

  test("working days one by one from one known day, and no others", () => {
    // 4 to 8 March.
    expect(
      counted([applied])
        .filter(({ n }) => n !== null)
        .map(({ n }) => n),
    ).toEqual([1, 2, 3, 4, 5]);
    expect(counted([on("a", "busking.applied", { from: "2019-03-01", to: "2019-03-04" })])).toEqual([]);
    expect(counted([applied], "promised")).toEqual([]);
    expect(counted([on("s", "stage.opened", "2019-03-01")], "clean-up")).toEqual([]);
    expect(counted([applied, on("m", "busking.amended", "2019-03-05")])).toEqual([]);
  });
});
