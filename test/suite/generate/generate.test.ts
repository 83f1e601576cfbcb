import { describe, expect, test } from "vitest";
import { unconfirmedScenarios } from "../../../src/check/unconfirmed.js";
import { generateScenarios } from "../../../src/suite/generate/generate.js";
import { parseSuite } from "../../../src/suite/parse.js";
import { runSuite } from "../../../src/suite/run.js";
import { buskingRules } from "../../packs.js";

const busking = buskingRules.regulations[0]!.source;

interface Row {
  readonly name: { readonly en: string };
  readonly note?: { readonly en: string };
  readonly set: { readonly "/events": readonly { readonly type: string; readonly on: string }[] };
  readonly asOf: string;
  readonly expect: { readonly obligations: readonly { readonly state: string; readonly due: string }[] };
}

const made = (rules: readonly string[], results: Parameters<typeof generateScenarios>[2] = []) =>
  generateScenarios(buskingRules, "busking-2019", results, rules);
const rowsOf = (rule: string): readonly Row[] => made([rule]).scenarios[0]!.rows as readonly Row[];
/** Begun on, due on, done on and how it came out, for the two rows of a situation. */
const shown = (rule: string, where: string) =>
  rowsOf(rule)
    .filter(({ name }) => name.en.startsWith(where))
    .map(({ set, expect: { obligations } }) => {
      const events = set["/events"];
      return [events[0]!.on, obligations[0]!.due, events.at(-1)!.on, obligations[0]!.state];
    });

describe("five working days to decide: the days that a person counts from the notices of 2018", () => {
  test("ordinary: Tuesday 2 January, then 3, 4, 5, 8, 9", () => {
    expect(shown("decide", "no holiday")).toEqual([
      ["2018-01-02", "2018-01-09", "2018-01-09", "fulfilled"],
      ["2018-01-02", "2018-01-09", "2018-01-10", "fulfilled-late"],
    ]);
  });

  test("Spring Festival, off from 15 to 21 February: begun on the worked Sunday 11, then 12, 13, 14, 22, 23", () => {
    expect(shown("decide", "over Spring Festival")).toEqual([
      ["2018-02-11", "2018-02-23", "2018-02-23", "fulfilled"],
      ["2018-02-11", "2018-02-23", "2018-02-24", "fulfilled-late"],
    ]);
  });

  test("National Day, off from 1 to 7 October: begun on the worked Sunday 30 September, then 8 to 12", () => {
    expect(shown("decide", "over National Day")[0]).toEqual([
      "2018-09-30",
      "2018-10-12",
      "2018-10-12",
      "fulfilled",
    ]);
  });

  test("a make-up day: begun on Monday 5 February, then 6, 7, 8, 9 and the worked Sunday 11", () => {
    expect(shown("decide", "over a make-up")[0]).toEqual([
      "2018-02-05",
      "2018-02-11",
      "2018-02-11",
      "fulfilled",
    ]);
  });

  test("the end of the year: begun on the worked Saturday 29 December, off to 1 January, then 2, 3, 4, 7, 8", () => {
    expect(shown("decide", "over the end")[0]).toEqual([
      "2018-12-29",
      "2019-01-08",
      "2019-01-08",
      "fulfilled",
    ]);
  });

  test.each([
    // 2 January; the limit ends on the 9th, three more working days are the 10th, 11th, 12th.
    ["extend-decision", "2018-01-12"],
    // Stopped from the 3rd to Saturday the 6th, neither counting: 8, 9, 10, 11, 12.
    ["pause-decision", "2018-01-12"],
    ["exclude-inspection", "2018-01-12"],
    // Again from the 3rd: 4, 5, 8, 9, 10.
    ["start-again", "2018-01-10"],
  ])("after %s it is due on %s", (power, due) => {
    const { summary } = busking.rules.find(({ id }) => id === power)!;
    expect(
      shown("decide", `after a power was exercised (${summary.en})`).map((row) => [row[1], row[3]]),
    ).toEqual([
      [due, "fulfilled"],
      [due, "fulfilled-late"],
    ]);
  });
});

test("five days end off a rest day: forwarded on 25 September 2018, the 30th is worked; on the 26th, the 8th", () => {
  expect(shown("verify", "over National Day")[0]).toEqual([
    "2018-09-26",
    "2018-10-08",
    "2018-10-08",
    "fulfilled",
  ]);
});

test("a note names the days that are not what their weekday says, with the notice", () => {
  const row = rowsOf("decide").find(({ name }) => name.en.startsWith("over a make-up"));
  expect(row?.note?.en).toBe("2018-02-11 worked in exchange (国办发明电〔2017〕12号)");
});

describe("what nobody has confirmed", () => {
  const suite = () => {
    const parsed = parseSuite({ scenarios: made(["decide"]).scenarios }, buskingRules);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    return parsed.value;
  };

  test("is not run, and a table of which no row is confirmed fails the check once, with its rows counted", () => {
    expect(suite().scenarios).toEqual([]);
    expect(runSuite(suite(), buskingRules)).toMatchObject({ passed: 0, failed: 0 });
    const faults = unconfirmedScenarios(suite());
    const [table] = made(["decide"]).scenarios as { name: { zh: string }; rows: unknown[] }[];
    expect(faults).toMatchObject([
      {
        code: "suite.unconfirmed",
        severity: "error",
        path: "/scenarios/0",
        message: { zh: `“${table!.name.zh}”的 ${table!.rows.length} 行的预期还没有人核实` },
      },
    ]);
  });

  test("no id stands in a name: a power is called by its summary", () => {
    const names = rowsOf("decide").map(({ name }) => JSON.stringify(name));
    for (const { id } of busking.rules) expect(names.filter((name) => name.includes(id))).toEqual([]);
    expect(names.some((name) => name.includes("行使职权（"))).toBe(true);
  });

  test("a row can be confirmed before the rest of its table", () => {
    const [table] = made(["decide"]).scenarios;
    const [first, ...rest] = table!.rows as readonly object[];
    const { unconfirmed: _, ...open } = table!;
    const rows = [first, ...rest.map((row) => ({ ...row, unconfirmed: true }))];
    const parsed = parseSuite({ scenarios: [{ ...open, rows }] }, buskingRules);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    expect([parsed.value.scenarios.length, parsed.value.unconfirmed.length]).toEqual([1, rest.length]);
    // Then each of the others is told by itself.
    expect(unconfirmedScenarios(parsed.value).map(({ path }) => path)).toEqual(
      rest.map((_, index) => `/scenarios/0/rows/${index + 1}`),
    );
  });

  test("once confirmed it passes, and nothing of it is written again", () => {
    const [{ unconfirmed: _, ...confirmed }] = made(["decide"]).scenarios as [Record<string, unknown>];
    const parsed = parseSuite({ scenarios: [confirmed] }, buskingRules);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const result = runSuite(parsed.value, buskingRules);
    expect(result.failed).toBe(0);
    expect(made(["decide"], result.scenarios).scenarios).toEqual([]);
  });
});

test("what only executes shows nothing: a scenario that expects nothing of the rule leaves all of it missing", () => {
  const parsed = parseSuite(
    {
      scenarios: [
        {
          name: "silent",
          case: {
            kind: "busking-application",
            events: [
              { id: "a", type: "busking.applied", on: "2018-01-02" },
              { id: "p", type: "busking.permitted", on: "2018-01-09" },
            ],
          },
          asOf: "2018-01-09",
          expect: { findings: [], others: undefined },
        },
      ],
    },
    buskingRules,
  );
  const results = parsed.ok ? runSuite(parsed.value, buskingRules).scenarios : [];
  expect(made(["decide"], results).scenarios[0]!.rows).toHaveLength(rowsOf("decide").length);
});

test("a regulation that the rulebook does not have is a mistake of the caller", () => {
  expect(() => generateScenarios(buskingRules, "nothing-2020", [])).toThrow(RangeError);
});
