import { describe, expect, test } from "vitest";
import { parseSuite } from "../../src/suite/parse.js";
import { buskingRules } from "../packs.js";
import { faultsOf, forwarded, suiteOf } from "./suites.js";

const first = "/scenarios/0";
const obligation = `${first}/expect/obligations/0`;
const finding = `${first}/expect/findings/0`;

function expecting(expected: unknown) {
  return faultsOf(suiteOf({ expect: expected }));
}

describe("a misspelt expectation is a fault, never a pass", () => {
  test.each([
    ["a part of the assessment", { obligation: [] }, `shape.unknown-key ${first}/expect/obligation`],
    ["a key of a row", { obligations: [{ stat: "active" }] }, `shape.unknown-key ${obligation}/stat`],
    ["a state", { obligations: [{ state: "violatd" }] }, `shape.value ${obligation}/state`],
    ["a kind of finding", { findings: [{ kind: "violated" }] }, `shape.value ${finding}/kind`],
    ["what went wrong", { findings: [{ unmet: "unfullfilled" }] }, `shape.value ${finding}/unmet`],
    ["a rule", { obligations: [{ rule: "verfy" }] }, `pack.unknown-rule ${obligation}/rule`],
    [
      "a clause",
      { findings: [{ legalSource: "第九十条" }] },
      `citation.not-in-outline ${finding}/legalSource`,
    ],
    ["a citation", { findings: [{ legalSource: "seven" }] }, `citation.unreadable ${finding}/legalSource`],
    [
      "a part of a clause",
      { findings: [{ legalSource: "第三条第一款", part: "决订" }] },
      `citation.no-such-part ${finding}/part`,
    ],
    [
      "a regulation",
      { findings: [{ regulation: "busking" }] },
      `suite.other-regulation ${finding}/regulation`,
    ],
    ["a role", { obligations: [{ bearer: "distrct" }] }, `word.unknown ${obligation}/bearer`],
    [
      "one of several roles",
      { obligations: [{ bearer: ["district", "x"] }] },
      `word.unknown ${obligation}/bearer/1`,
    ],
    [
      "a category",
      { classification: [{ category: "stage-clas" }] },
      `pack.unknown-rule ${first}/expect/classification/0/category`,
    ],
    ["a day", { obligations: [{ due: "2019-02-30" }] }, `suite.not-a-day ${obligation}/due`],
    ["an end", { obligations: [{ due: { latest: "soon" } }] }, `suite.not-a-day ${obligation}/due/latest`],
    [
      "a measure",
      { findings: [{ liability: [{ measures: [{ measure: "reprimnd" }] }] }] },
      `word.unknown ${finding}/liability/0/measures/0/measure`,
    ],
    [
      "whom it strikes",
      { findings: [{ liability: [{ measures: [{ on: ["registry-offic"] }] }] }] },
      `word.unknown ${finding}/liability/0/measures/0/on/0`,
    ],
    [
      "a rule of a need",
      { needs: [{ decides: [{ rule: "x" }] }] },
      `pack.unknown-rule ${first}/expect/needs/0/decides/0/rule`,
    ],
    [
      "a name of the prototype",
      { findings: [{ regulation: "constructor", legalSource: "第七条" }] },
      `suite.other-regulation ${finding}/regulation`,
    ],
  ])("%s", (_, expected, fault) => {
    expect(expecting(expected)).toEqual([fault]);
  });

  test("a rule that the scenario says it is about", () => {
    expect(faultsOf(suiteOf({ rule: ["verify", "verifi"], expect: { findings: [] } }))).toEqual([
      `pack.unknown-rule ${first}/rule/1`,
    ]);
  });

  test("what a condition compared may be anything", () => {
    expect(
      expecting({ findings: [{ because: [{ fact: "event", actual: { rule: "x", due: "y" } }] }] }),
    ).toEqual([]);
  });

  test("says what was probably meant", () => {
    const json = suiteOf({ expect: { obligations: [{ rule: "verfy", statee: "active" }] } });
    const hints = parseSuite(json, buskingRules).diagnostics.map(({ hint }) => hint?.en);
    expect(hints).toEqual(['did you mean "state"?', 'did you mean "verify"?']);
  });

  test("all faults at once, words too where the shape is faulty", () => {
    const json = suiteOf({
      asOf: "2019-02-30",
      case: { kind: "busking-aplication", events: [forwarded] },
      expect: { obligations: [{ stat: 1, rule: "verfy" }] },
    });
    expect(faultsOf(json)).toEqual([
      `shape.unknown-key ${obligation}/stat`,
      `suite.not-a-day ${first}/asOf`,
      `pack.unknown-rule ${obligation}/rule`,
      `word.unknown ${first}/case/kind`,
    ]);
  });
});

describe("a suite that could not fail", () => {
  test.each([
    ["no scenarios: a warning, and nothing that can be run", { scenarios: [] }, "suite.empty /scenarios"],
    ["nothing expected", suiteOf({}), `suite.expects-nothing ${first}`],
    ["an empty expectation", suiteOf({ expect: {} }), `suite.expects-nothing ${first}`],
    ["an empty table", suiteOf({ expect: { findings: [] }, rows: [] }), `shape.invalid ${first}/rows`],
    [
      "a row without an expectation of its own or its scenario's",
      suiteOf({ rows: [{ asOf: "2019-09-16" }] }),
      `suite.expects-nothing ${first}/rows/0`,
    ],
  ])("%s", (_, json, fault) => {
    expect(faultsOf(json)).toEqual([fault]);
  });

  test("no day", () => {
    const scenario = { name: "x", case: { kind: "busking-application" }, expect: { findings: [] } };
    expect(faultsOf({ scenarios: [scenario] })).toEqual([`shape.missing ${first}`]);
  });
});

describe("faults of a case point to where its parts stand", () => {
  const background = { kind: "busking-application", roles: { distrct: "街道办" }, events: [forwarded] };
  const scenario = { name: "x", asOf: "2019-09-17", expect: { findings: [] } };

  test("in the background, told once for all its scenarios", () => {
    expect(faultsOf({ background, scenarios: [scenario, scenario] })).toEqual([
      "word.unknown /background/roles/distrct",
    ]);
  });

  test("in a scenario that goes on with an event of the background", () => {
    const { roles: _, ...sound } = background;
    const events = [
      { id: "sent", data: { loud: 1 } },
      { id: "x", type: "busking.verifid", on: "2019-09-16" },
    ];
    expect(faultsOf({ background: sound, scenarios: [{ ...scenario, case: { events } }] })).toEqual([
      `shape.unknown-key ${first}/case/events/0/data/loud`,
      `word.unknown ${first}/case/events/1/type`,
    ]);
  });

  test("events without an id are not taken for each other", () => {
    const { id: _, ...nameless } = forwarded;
    const json = { kind: background.kind, events: [{ ...nameless, type: "busking.forwardd" }] };
    const own = { ...scenario, case: { events: [nameless] } };
    expect(faultsOf({ background: json, scenarios: [own] })).toEqual([
      `shape.missing ${first}/case/events`,
      `word.unknown ${first}/case/events`,
    ]);
  });

  test("in what a row sets", () => {
    const rows = [{ set: { "/events/sent/on": "2019-09-31" } }, { set: { "/facts/pitch/busy": "yes" } }];
    expect(faultsOf(suiteOf({ expect: { findings: [] }, rows }))).toEqual([
      `case.not-a-day ${first}/rows/0/set/~1events~1sent~1on`,
      `shape.type ${first}/rows/1/set/~1facts~1pitch~1busy`,
    ]);
  });

  test("a pointer that leads nowhere", () => {
    const rows = [
      { set: { "/events/nobody/on": "2019-09-16" } },
      { set: { "events/0/on": "2019-09-16" } },
      { set: { "/kind/of": 1 } },
      { unset: ["/facts"] },
      { set: { "/events/7": forwarded } },
      { unset: ["/events/7"] },
      { set: { "": {} } },
      { set: { "/facts/~2": 1 } },
    ];
    expect(faultsOf(suiteOf({ expect: { findings: [] }, rows }))).toEqual([
      `suite.pointer ${first}/rows/0/set/~1events~1nobody~1on`,
      `suite.pointer ${first}/rows/1/set/events~10~1on`,
      `suite.pointer ${first}/rows/2/set/~1kind~1of`,
      `suite.pointer ${first}/rows/3/unset/0`,
      `suite.pointer ${first}/rows/4/set/~1events~17`,
      `suite.pointer ${first}/rows/5/unset/0`,
      `suite.pointer ${first}/rows/6/set/`,
      `suite.pointer ${first}/rows/7/set/~1facts~1~02`,
    ]);
  });

  test("a key that would reach a prototype is a key that the case does not have", () => {
    const json = JSON.parse(
      JSON.stringify(suiteOf({ expect: { findings: [] } })).replace('"kind"', '"__proto__":{"a":1},"kind"'),
    );
    expect(faultsOf(json)).toEqual([`shape.unknown-key ${first}/case/__proto__`]);
  });
});
