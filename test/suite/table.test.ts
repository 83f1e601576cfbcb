import { expect, test } from "vitest";
import { parseSuite } from "../../src/suite/parse.js";
import type { Scenario } from "../../src/suite/suite.js";
import { buskingRules } from "../packs.js";
import { fixture, forwarded, ran, suiteOf } from "./suites.js";

function scenarios(json: unknown): readonly Scenario[] {
  const parsed = parseSuite(json, buskingRules);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics, null, 1));
  return parsed.value.scenarios;
}

test("a suite of the made-up pack passes, each row of a table a scenario of its own", () => {
  const { passed, failed, scenarios: results } = ran(fixture("busking"));
  expect(results.flatMap(({ differences }) => differences)).toEqual([]);
  expect({ passed, failed }).toEqual({ passed: 5, failed: 0 });
  expect(results[0]?.name).toEqual({
    zh: "移送核验：五日在中秋假期内届满的，顺延到节后第一个工作日 — 当日",
    en: "Verification: five days that end in the Mid-Autumn holiday roll to Monday — on the day",
  });
});

test("a suite that must fail, for the reason stated", () => {
  const { passed, failed, scenarios: results } = ran(fixture("must-fail"));
  expect({ passed, failed }).toEqual({ passed: 1, failed: 2 });
  expect(results[0]?.differences).toMatchObject([
    { path: expect.stringMatching(/\/due$/), expected: "2019-02-10", actual: "2019-02-11" },
  ]);
  expect(results[1]?.differences).toMatchObject([{ kind: "unexpected", rule: "verify" }]);
});

test("a scenario goes on with the case of the background, event by event", () => {
  const background = {
    kind: "busking-application",
    facts: { pitch: { busy: true, class: "withheld" } },
    events: [forwarded],
  };
  const [scenario] = scenarios({
    background,
    scenarios: [
      {
        name: "x",
        asOf: "2019-09-17",
        case: {
          facts: { pitch: { class: null } },
          events: [
            { id: "done", type: "busking.verified", on: "2019-09-16" },
            { id: "sent", on: "2019-09-10" },
          ],
        },
        expect: { findings: [] },
      },
    ],
  });
  expect(scenario?.case).toEqual({
    id: "scenario-1",
    kind: "busking-application",
    facts: { pitch: { busy: true, class: null } },
    events: [
      { ...forwarded, on: "2019-09-10" },
      { id: "done", type: "busking.verified", on: "2019-09-16" },
    ],
  });
});

test("a row takes out, then sets: by index, by the id of an event, at the end of a list", () => {
  const [scenario] = scenarios(
    suiteOf({
      expect: { findings: [] },
      rows: [
        {
          unset: ["/roles"],
          set: {
            "/events/sent/on": "2019-09-10",
            "/events/0/by": "registry",
            "/events/-": { id: "done", type: "busking.verified", on: "2019-09-16" },
            "/facts/pitch/class": null,
          },
        },
      ],
    }),
  );
  expect(scenario?.case).toEqual({
    id: "scenario-1",
    kind: "busking-application",
    facts: { pitch: { class: null } },
    events: [
      { ...forwarded, on: "2019-09-10", by: "registry" },
      { id: "done", type: "busking.verified", on: "2019-09-16" },
    ],
  });
});

test("a row's obligations are laid over its scenario's by rule; its findings take their place", () => {
  const [both, none] = scenarios(
    suiteOf({
      expect: { obligations: [{ rule: "verify", due: "2019-09-16" }], findings: [{ rule: "verify" }] },
      rows: [
        { expect: { obligations: [{ rule: "verify", state: "active" }, { rule: "decide" }], findings: [] } },
        { expect: { obligations: [] } },
      ],
    }),
  );
  expect(both?.expect).toEqual({
    obligations: [{ rule: "verify", due: "2019-09-16", state: "active" }, { rule: "decide" }],
    findings: [],
  });
  expect(none?.expect).toEqual({ obligations: [], findings: [{ rule: "verify" }] });
});

test("obligations of two instances, and such without a rule, stay apart", () => {
  const [row] = scenarios(
    suiteOf({
      expect: { obligations: [{ rule: "verify", instance: "sent" }, { state: "active" }] },
      rows: [{ expect: { obligations: [{ rule: "verify", instance: "again" }, { state: "violated" }] } }],
    }),
  );
  expect(row?.expect.obligations).toEqual([
    { rule: "verify", instance: "sent" },
    { state: "active" },
    { rule: "verify", instance: "again" },
    { state: "violated" },
  ]);
});

test("a row without a name is called by what it changes", () => {
  const rows = [
    { set: { "/events/sent/on": "2019-09-10" }, asOf: "2019-09-20" },
    { set: { "/events/-": { id: "x", type: "busking.verified", on: "2019-09-16" } } },
  ];
  const named = scenarios(suiteOf({ name: "核验", expect: { notExamined: 1 }, rows })).map(
    ({ name }) => name.zh,
  );
  expect(named).toEqual(["核验 — 2019-09-10, 2019-09-20", "核验 — #2"]);
});

test("a scenario about a year not announced stays one when the notice is published", () => {
  const year = {
    name: "x",
    case: { kind: "busking-application", events: [{ ...forwarded, on: "2018-12-25" }] },
  };
  const verify = { expect: { obligations: [{ rule: "verify", certain: true }] }, asOf: "2018-12-26" };
  // 30 December 2018 is a Sunday: the notice for 2019 settles whether Monday 31 December is worked.
  const { scenarios: results } = ran({
    scenarios: [
      { ...year, ...verify },
      { ...year, ...verify, knownOn: "2018-06-30" },
    ],
  });
  expect(results.map(({ ok }) => ok)).toEqual([true, false]);
});
