import { describe, expect, test } from "vitest";
import { parseCase } from "../../src/case/parse.js";
import { buskingRules } from "../packs.js";

const { vocabulary } = buskingRules;

const applied = { id: "e1", type: "busking.applied", on: "2019-03-01" };
const valid = { id: "B-1", kind: "busking-application", events: [applied] };

/** Each fault in short: code, pointer, and what was meant where that is known. */
function faultsOf(json: unknown): readonly string[] {
  return parseCase(json, vocabulary).diagnostics.map(({ code, path, hint }) => {
    const meant = hint?.en.match(/"(.*)"/)?.[1];
    return [code, path, ...(meant === undefined ? [] : [`→ ${meant}`])].join(" ");
  });
}

const withEvent = (event: object) => ({
  ...valid,
  events: [applied, { id: "e2", on: "2019-03-02", ...event }],
});
const withData = (type: string, data: unknown) => ({ ...valid, events: [{ ...applied, type, data }] });

describe("what is no case", () => {
  test.each([
    ["nothing", undefined, ["shape.type "]],
    ["null", null, ["shape.type "]],
    ["a list", [], ["shape.type "]],
    ["a text", "case", ["shape.type "]],
    ["an empty record", {}, ["shape.missing ", "shape.missing ", "shape.missing "]],
    ["an empty id", { ...valid, id: "" }, ["shape.invalid /id"]],
    ["events that are no list", { ...valid, events: {} }, ["shape.type /events"]],
    ["an event that is no record", { ...valid, events: [7] }, ["shape.type /events/0"]],
    [
      "an event without its day",
      { ...valid, events: [{ id: "e1", type: "busking.applied" }] },
      ["shape.missing /events/0"],
    ],
    [
      "a day that is a number",
      withEvent({ type: "busking.permitted", on: 20190301 }),
      ["shape.type /events/1/on"],
    ],
    [
      "a range without its end",
      withEvent({ type: "busking.permitted", on: { from: "2019-03-01" } }),
      ["shape.missing /events/1/on"],
    ],
    ["a place that is no code", { ...valid, jurisdiction: "Yunling" }, ["shape.invalid /jurisdiction"]],
    ["facts that are a list", { ...valid, facts: [] }, ["shape.type /facts"]],
    [
      "a role without a name",
      { ...valid, roles: { registry: { kind: "contractor" } } },
      ["shape.missing /roles/registry"],
    ],
    [
      "an open term without its unit",
      { ...valid, openTerms: { 及时: { amount: 3 } } },
      ["shape.missing /openTerms/及时"],
    ],
    [
      "half a day",
      { ...valid, openTerms: { 及时: { amount: 0.5, unit: "day" } } },
      ["shape.type /openTerms/及时/amount"],
    ],
  ])("%s", (_, json, faults) => {
    expect(faultsOf(json)).toEqual(faults);
  });
});

describe("keys that nobody reads", () => {
  test.each([
    ["of the case", { ...valid, event: [] }, "shape.unknown-key /event → events"],
    [
      "of an event",
      withEvent({ type: "busking.permitted", dta: {} }),
      "shape.unknown-key /events/1/dta → data",
    ],
    [
      "of a role",
      { ...valid, roles: { registry: { name: "登记处", kin: "contractor" } } },
      "shape.unknown-key /roles/registry/kin → kind",
    ],
    [
      "of a range",
      withEvent({ type: "busking.permitted", on: { from: "2019-03-01", to: "2019-03-02", till: "x" } }),
      "shape.unknown-key /events/1/on/till",
    ],
    [
      "of the observed days",
      { ...valid, observed: { from: "2019-01-01", to: "2019-12-31", too: "" } },
      "shape.unknown-key /observed/too → to",
    ],
    [
      "of an event's data",
      withData("busking.applied", { laud: true }),
      "shape.unknown-key /events/0/data/laud → loud",
    ],
    [
      "of a fact",
      { ...valid, facts: { pitch: { bussy: true } } },
      "shape.unknown-key /facts/pitch/bussy → busy",
    ],
    [
      "of an element of a fact",
      { ...valid, facts: { pitch: { spots: [{}, { lid: true }] } } },
      "shape.unknown-key /facts/pitch/spots/1/lid → lit",
    ],
  ])("%s", (_, json, fault) => {
    expect(faultsOf(json)).toEqual([fault]);
  });
});

describe("words that the vocabulary does not have", () => {
  test.each([
    ["a kind", { ...valid, kind: "busking-aplication" }, "word.unknown /kind → busking-application"],
    ["an event", withEvent({ type: "busking.refsed" }), "word.unknown /events/1/type → busking.refused"],
    ["a fact", { ...valid, facts: { pich: {} } }, "word.unknown /facts/pich → pitch"],
    ["a role", { ...valid, roles: { registri: "登记处" } }, "word.unknown /roles/registri → registry"],
    [
      "a kind of role",
      { ...valid, roles: { registry: { name: "登记处", kind: "contracter" } } },
      "word.unknown /roles/registry/kind → contractor",
    ],
    [
      "who acted",
      withEvent({ type: "busking.permitted", by: "registri" }),
      "word.unknown /events/1/by → registry",
    ],
    [
      "an event that is not recorded",
      { ...valid, unrecorded: ["busking.permited"] },
      "word.unknown /unrecorded/0 → busking.permitted",
    ],
    [
      "a value of a list",
      { ...valid, facts: { pitch: { class: "conditionl" } } },
      "shape.value /facts/pitch/class → conditional",
    ],
  ])("%s", (_, json, fault) => {
    expect(faultsOf(json)).toEqual([fault]);
  });

  test("a name that every object inherits is no word", () => {
    expect(faultsOf({ ...valid, kind: "constructor" })).toEqual(["word.unknown /kind"]);
    expect(faultsOf(withEvent({ type: "toString", by: "valueOf" }))).toEqual([
      "word.unknown /events/1/type",
      "word.unknown /events/1/by",
    ]);
  });
});

describe("days", () => {
  test.each([
    "2019-03-01",
    "2024-02-29",
    "2019-03-01T09:30",
    "2019-03-01T09:30:15.250",
    "2019-03-01T09:30:00Z",
    "2019-03-01T09:30:00+08:00",
    "2019-03-01T24:00",
  ])("%s is one", (on) => {
    expect(faultsOf(withEvent({ type: "busking.permitted", on }))).toEqual([]);
  });

  test.each([
    "2024-02-30",
    "2023-02-29",
    "2024-13-45",
    "2024-00-10",
    "0000-01-01",
    "20190101",
    "2019-1-1",
    "2019/01/01",
    "01-01-2019",
    "2019-W01-1",
    "2019-03-01T25:00",
    "2019-02-30T09:30:00Z",
    "2019-03-01 09:30",
    "二〇一九年三月一日",
    " 2019-03-01",
    "",
  ])("%j is none", (on) => {
    expect(faultsOf(withEvent({ type: "busking.permitted", on }))).toEqual(["case.not-a-day /events/1/on"]);
  });

  test("both ends of a range are judged", () => {
    expect(faultsOf(withEvent({ type: "busking.permitted", on: { from: "2019-02-30", to: "x" } }))).toEqual([
      "case.not-a-day /events/1/on/from",
      "case.not-a-day /events/1/on/to",
    ]);
  });

  test("a range does not run backwards, a range of one day does not either", () => {
    const between = (from: string, to: string) =>
      faultsOf(withEvent({ type: "busking.permitted", on: { from, to } }));
    expect(between("2019-03-02", "2019-03-01")).toEqual(["case.range-backwards /events/1/on"]);
    expect(between("2019-03-02", "2019-03-02")).toEqual([]);
    // 20:00 UTC on the 1st is the 2nd in Shanghai.
    expect(between("2019-03-01T20:00:00Z", "2019-03-01")).toEqual(["case.range-backwards /events/1/on"]);
  });

  test("the observed days are days, without instants", () => {
    const observed = (from: string, to: string) => faultsOf({ ...valid, observed: { from, to } });
    expect(observed("2019-01-01", "2019-12-31")).toEqual([]);
    expect(observed("2019-12-31", "2019-01-01")).toEqual(["case.range-backwards /observed"]);
    expect(observed("2019-01-01T00:00", "2019-02-30")).toEqual([
      "case.not-a-day /observed/from",
      "case.not-a-day /observed/to",
    ]);
  });
});

describe("what an event answers", () => {
  const answering = (of: unknown) => faultsOf(withEvent({ type: "busking.permitted", of }));

  test.each([["e1"], ["2018"], [["e1", "2018"]], [[]]])("%j stands in the case or is a period", (of) => {
    expect(answering(of)).toEqual([]);
  });

  test.each([
    ["an event that is not there", "e9", ["case.answers-nothing /events/1/of → e1"]],
    ["one of several that is not there", ["e1", "x-77"], ["case.answers-nothing /events/1/of/1"]],
    ["a month, which is no period of any rule", "2018-01", ["case.answers-nothing /events/1/of"]],
    ["itself", "e2", ["case.answers-itself /events/1/of"]],
    ["itself among others", ["e1", "e2"], ["case.answers-itself /events/1/of/1"]],
  ])("%s", (_, of, faults) => {
    expect(answering(of)).toEqual(faults);
  });

  test("an id is given once", () => {
    const json = { ...valid, events: [applied, applied, { ...applied, id: "e2" }, applied] };
    expect(faultsOf(json)).toEqual(["case.id-twice /events/1/id", "case.id-twice /events/3/id"]);
  });
});

describe("data and facts have the types of the vocabulary", () => {
  test.each([
    ["a truth value as text", withData("busking.applied", { loud: "yes" }), "shape.type /events/0/data/loud"],
    [
      "an amount as text",
      withData("busking.applied", { promise: "5wd" }),
      "shape.type /events/0/data/promise",
    ],
    [
      "an amount in an unknown unit",
      withData("busking.applied", { promise: { amount: 5, unit: "days" } }),
      "shape.type /events/0/data/promise",
    ],
    [
      "an amount with more in it",
      withData("busking.applied", { promise: { amount: 5, unit: "day", ceiling: true } }),
      "shape.type /events/0/data/promise",
    ],
    [
      "a negative amount",
      withData("busking.applied", { promise: { amount: -5, unit: "day" } }),
      "shape.type /events/0/data/promise",
    ],
    [
      "an interval that runs backwards",
      withData("busking.excluded", { excludes: { from: "2019-03-02", to: "2019-03-01" } }),
      "shape.type /events/0/data/excludes",
    ],
    [
      "an interval without its end",
      withData("busking.excluded", { excludes: { from: "2019-03-02" } }),
      "shape.type /events/0/data/excludes",
    ],
    ["a text as number", withData("busking.refused", { reason: 7 }), "shape.type /events/0/data/reason"],
    [
      "a day that does not exist",
      withData("mending.ordered", { by: "2019-02-30" }),
      "shape.type /events/0/data/by",
    ],
    [
      "an instant where a day is wanted",
      withData("mending.ordered", { by: "2019-02-28T10:00" }),
      "shape.type /events/0/data/by",
    ],
    ["a record as text", { ...valid, facts: { pitch: "square" } }, "shape.type /facts/pitch"],
    ["a list as record", { ...valid, facts: { pitch: { spots: {} } } }, "shape.type /facts/pitch/spots"],
    [
      "a number for a word of a list",
      { ...valid, facts: { pitch: { class: 3 } } },
      "shape.value /facts/pitch/class",
    ],
    ["data that are a list", withData("busking.applied", []), "shape.type /events/0/data"],
    [
      "data of an event that carries none",
      withData("busking.published", { where: "board" }),
      "shape.unknown-key /events/0/data/where",
    ],
  ])("%s", (_, json, fault) => {
    expect(faultsOf(json)).toEqual([fault]);
  });

  test("null fits everywhere: it says that there is none", () => {
    const json = {
      ...withData("busking.applied", { loud: null, promise: null }),
      facts: { pitch: { class: null, busy: null, spots: [null, { lit: null }] }, festivalLaw: null },
    };
    expect(faultsOf(json)).toEqual([]);
    expect(faultsOf({ ...valid, facts: { pitch: null } })).toEqual([]);
  });

  test("what was found is shown in short", () => {
    const [fault] = parseCase(
      withData("busking.applied", { promise: { amount: 5, unit: "days" } }),
      vocabulary,
    ).diagnostics;
    expect(fault?.message.en).toBe(
      'expected { "amount": 10, "unit": "working-day" | "day" | "month" | "year" }, found {"amount":5,"unit":"days"}',
    );
  });
});

test("everything that is wrong is said at once: shape, words, days, ids", () => {
  const json = {
    kind: "busking",
    event: [],
    roles: { registry: { nme: "登记处", kind: "contracter" }, busker: "", buskr: "" },
    facts: { pitch: { class: "free" } },
    unrecorded: ["busking.publishd", 7],
    events: [
      { id: "e1", type: "busking.aplied", on: "2019-02-30" },
      { id: "e1", type: "busking.refused", on: "2019-03-02", of: "e9", data: { reason: 1 }, at: "noon" },
    ],
  };
  expect([...faultsOf(json)].sort()).toEqual(
    [
      "shape.missing ",
      "shape.unknown-key /event → events",
      "shape.missing /roles/registry",
      "shape.unknown-key /roles/registry/nme → name",
      "shape.type /unrecorded/1",
      "shape.unknown-key /events/1/at",
      "word.unknown /kind",
      "word.unknown /roles/registry/kind → contractor",
      "word.unknown /roles/buskr → busker",
      "shape.value /facts/pitch/class",
      "word.unknown /unrecorded/0 → busking.published",
      "word.unknown /events/0/type → busking.applied",
      "case.not-a-day /events/0/on",
      "case.answers-nothing /events/1/of → e1",
      "case.id-twice /events/1/id",
      "shape.type /events/1/data/reason",
    ].sort(),
  );
});

describe("keys that reach a prototype", () => {
  test.each([
    [
      "of the case",
      '{"id":"1","kind":"busking-application","events":[],"__proto__":{"polluted":1}}',
      "/__proto__",
    ],
    [
      "of the facts",
      '{"id":"1","kind":"busking-application","events":[],"facts":{"__proto__":{"polluted":1}}}',
      "/facts/__proto__",
    ],
    [
      "of the facts",
      '{"id":"1","kind":"busking-application","events":[],"facts":{"constructor":{"prototype":{"polluted":1}}}}',
      "/facts/constructor",
    ],
    [
      "of the roles",
      '{"id":"1","kind":"busking-application","events":[],"roles":{"__proto__":"x"}}',
      "/roles/__proto__",
    ],
    [
      "of data",
      '{"id":"1","kind":"busking-application","events":[{"id":"e1","type":"busking.applied","on":"2019-03-01","data":{"__proto__":{"polluted":1}}}]}',
      "/events/0/data/__proto__",
    ],
    [
      "inside a fact",
      '{"id":"1","kind":"busking-application","events":[],"facts":{"pitch":{"__proto__":{"polluted":1}}}}',
      "/facts/pitch/__proto__",
    ],
  ])("%s: refused, and nothing is polluted", (_, text, path) => {
    const result = parseCase(JSON.parse(text), vocabulary);
    expect(result.ok).toBe(false);
    expect(result.diagnostics.map((each) => each.path)).toEqual([path]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("input without end", () => {
  test("nesting deeper than the stack", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level += 1) deep = level % 2 === 0 ? [deep] : { spots: deep };
    const [fault, ...more] = parseCase({ ...valid, facts: { pitch: deep } }, vocabulary).diagnostics;
    expect(fault?.code).toBe("shape.too-deep");
    expect(fault?.path.split("/")).toHaveLength(65);
    expect(more).toEqual([]);
  });

  test("ten thousand events of which each answers nothing", () => {
    const events = Array.from({ length: 10_000 }, (_, index) => ({
      ...applied,
      id: `e${index}`,
      of: `x${index}`,
    }));
    const began = performance.now();
    expect(faultsOf({ ...valid, events })).toHaveLength(10_000);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test("an event that answers three hundred thousand numbers", () => {
    const of = Array.from({ length: 300_000 }, () => 1);
    expect(faultsOf(withEvent({ type: "busking.permitted", of }))).toEqual(["shape.too-many /events/1/of"]);
  });

  test("a word of a million letters is said in short", () => {
    const said = (letters: number) =>
      parseCase({ ...valid, kind: "k".repeat(letters) }, vocabulary).diagnostics[0];
    expect(said(50_000)?.message.en.length).toBeLessThan(500);
    expect(said(1_000_000)).toMatchObject({ code: "shape.too-long", path: "/kind" });
  });
});

test("a case without events is a case", () => {
  expect(parseCase({ id: "1", kind: "busking-application", events: [] }, vocabulary)).toEqual({
    ok: true,
    value: { id: "1", kind: "busking-application", events: [] },
    diagnostics: [],
  });
});

test("$schema is for editors: the case does not keep it", () => {
  const result = parseCase({ $schema: "../case.schema.json", ...valid }, vocabulary);
  expect(result.ok && result.value).toEqual(valid);
});

test("an instant without an offset is read in the zone that is given", () => {
  // 20:00 UTC on the 1st is the 1st in London and the 2nd in Shanghai: only there does the range run backwards.
  const json = withEvent({
    type: "busking.permitted",
    on: { from: "2019-03-01T20:00:00Z", to: "2019-03-01" },
  });
  expect(parseCase(json, vocabulary, "Europe/London").ok).toBe(true);
  expect(parseCase(json, vocabulary, "Asia/Shanghai").ok).toBe(false);
});
