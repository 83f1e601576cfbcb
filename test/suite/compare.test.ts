import { describe, expect, test } from "vitest";
import { differencesOf } from "./suites.js";

// On 17 September the verification due on the 16th is a working day late: one obligation, one violation.
const late = { rule: "verify", instance: "sent", state: "violated", due: "2019-09-16" };

describe("what is stated is compared", () => {
  test("nothing differs where every stated part is so", () => {
    expect(differencesOf({ obligations: [{ ...late, overdueWorkingDays: 1, fulfilledOn: null }] })).toEqual(
      [],
    );
  });

  test("a part that is otherwise, with what was expected and what came out", () => {
    expect(differencesOf({ obligations: [{ ...late, due: "2019-09-14" }] })).toEqual([
      {
        kind: "different",
        path: "/obligations/0/due",
        rule: "verify",
        instance: "sent",
        expected: "2019-09-14",
        actual: "2019-09-16",
      },
    ]);
  });

  test.each([
    ["a day for a range of one day", { due: "2019-09-16" }],
    ["the range itself", { due: { earliest: "2019-09-16", latest: "2019-09-16" } }],
    ["one end of it", { due: { latest: "2019-09-16" } }],
    ["a range for a day", { startedOn: { earliest: "2019-09-09", latest: "2019-09-09" } }],
    ["a number as a range", { overdueWorkingDays: { least: 1, greatest: 1 } }],
    ["a text in Chinese", { summary: "转送后五日内核实" }],
    ["the citation in other numerals", { legalSource: "第7条" }],
    ["the first paragraph of an article of one", { legalSource: "第七条第一款" }],
    ["a text in English", { summary: { en: "The district verifies" } }],
    ["some of the clock", { clock: [{ runs: "running" }] }],
    ["no readings", { readings: [] }],
  ])("met: %s", (_, part) => {
    expect(differencesOf({ obligations: [{ rule: "verify", ...part }] })).toEqual([]);
  });

  test.each([
    ["one end of a range", { due: { earliest: "2019-09-15" } }, "/obligations/0/due/earliest"],
    ["a known term where an open one is stated", { due: null }, "/obligations/0/due"],
    ["a text that neither language has", { summary: "Verify" }, "/obligations/0/summary"],
    ["one clause for another", { legalSource: "第六条" }, "/obligations/0/legalSource"],
    ["readings where there are none", { readings: [{ legalSource: "第七条" }] }, "/obligations/0/readings"],
    ["a clock that stood still", { clock: [{ runs: "stopped" }] }, "/obligations/0/clock/0/runs"],
    ["no clock", { clock: [] }, "/obligations/0/clock"],
  ])("not met: %s", (_, part, path) => {
    expect(differencesOf({ obligations: [{ rule: "verify", ...part }] })).toMatchObject([{ path }]);
  });
});

describe("obligations and findings are complete once stated", () => {
  test("a spurious finding fails, named by its rule", () => {
    expect(differencesOf({ findings: [] })).toEqual([
      {
        kind: "unexpected",
        path: "/findings/0",
        rule: "verify",
        instance: "sent",
        expected: null,
        actual: { kind: "violation", rule: "verify", instance: "sent", unmet: "unfulfilled" },
      },
    ]);
  });

  test("findings that are not stated at all are not looked at", () => {
    expect(differencesOf({ obligations: [late] })).toEqual([]);
  });

  test("others may be allowed; an empty list still says that there are none", () => {
    const events = [
      { id: "sent", type: "busking.forwarded", on: "2019-09-09" },
      { id: "again", type: "busking.forwarded", on: "2019-09-10" },
    ];
    const more = { case: { kind: "busking-application", events } };
    const one = { obligations: [{ rule: "verify", instance: "again" }] };
    expect(differencesOf(one, more)).toMatchObject([{ kind: "unexpected", instance: "sent" }]);
    expect(differencesOf(one, { ...more, others: "allowed" })).toEqual([]);
    expect(differencesOf({ obligations: [] }, { ...more, others: "allowed" })).toHaveLength(2);
  });

  test("a row that is not there fails, and so does stating one row twice", () => {
    expect(differencesOf({ obligations: [late, { rule: "decide" }] })).toMatchObject([
      { kind: "missing", path: "/obligations", rule: "decide", actual: null },
    ]);
    expect(differencesOf({ obligations: [late, { rule: "verify" }] })).toMatchObject([{ kind: "missing" }]);
  });

  test("two rows stated loosely first and strictly second each find their own", () => {
    const events = [
      { id: "sent", type: "busking.forwarded", on: "2019-09-09" },
      { id: "again", type: "busking.forwarded", on: "2019-09-10" },
    ];
    const found = differencesOf(
      { obligations: [{ rule: "verify" }, { rule: "verify", instance: "sent" }] },
      { case: { kind: "busking-application", events } },
    );
    expect(found).toEqual([]);
  });

  test("the wrong kind of finding is a difference of the finding, not two findings", () => {
    expect(differencesOf({ findings: [{ rule: "verify", kind: "warning" }] })).toMatchObject([
      { path: "/findings/0/kind", expected: "warning", actual: "violation" },
    ]);
  });
});

describe("other lists", () => {
  test("each stated entry must be found; an empty list says that there are none", () => {
    expect(differencesOf({ needs: [] })).toEqual([]);
    expect(differencesOf({ needs: [{ fact: "pitch", path: "$.class" }] })).toMatchObject([
      { kind: "missing", path: "/needs" },
    ]);
    expect(differencesOf({ regulations: [] })).toMatchObject([
      { kind: "unexpected", path: "/regulations/0" },
    ]);
  });

  test("a class that is otherwise", () => {
    const pitch = {
      case: { kind: "busking-application", facts: { pitch: { class: "withheld" } }, events: [] },
    };
    expect(differencesOf({ classification: [{ axis: "share", class: "conditional" }] }, pitch)).toMatchObject(
      [{ path: "/classification/0/class", expected: "conditional" }],
    );
  });

  test("a number", () => {
    expect(differencesOf({ notExamined: 0 })).toMatchObject([{ path: "/notExamined", expected: 0 }]);
  });
});

describe("liability", () => {
  const events = [{ id: "asked", type: "busking.applied", on: "2019-01-30" }];
  const roles = { registry: { name: "登记处", kind: "registry-office" } };
  const asked = {
    case: { kind: "busking-application", roles, events },
    asOf: "2019-02-12",
    others: "allowed",
  };
  const expecting = (measure: object) =>
    differencesOf({ findings: [{ rule: "decide", liability: [{ measures: [measure] }] }] }, asked);

  test("some of the measures may be stated", () => {
    expect(expecting({ measure: "reprimand", mode: "shall", follows: "yes" })).toEqual([]);
  });

  test("a measure that does not follow in this way fails", () => {
    expect(expecting({ measure: "reprimand", mode: "shall", follows: "no" })).toHaveLength(1);
  });

  test("whom it strikes: all of them, in any order", () => {
    expect(expecting({ measure: "reprimand", on: ["registry-office"] })).toEqual([]);
    expect(expecting({ measure: "reprimand", on: ["registry-office", "busker"] })).toHaveLength(1);
  });

  test("no liability at all", () => {
    expect(differencesOf({ findings: [{ rule: "decide", liability: [] }] }, asked)).toMatchObject([
      { path: expect.stringMatching(/^\/findings\/\d+\/liability$/), expected: [] },
    ]);
  });
});

describe("a range that is not one day", () => {
  // Before the notice for 2027, five working days after 25 December 2026 may end in either year.
  const open = {
    case: {
      kind: "busking-application",
      events: [{ id: "asked", type: "busking.applied", on: "2026-12-25" }],
    },
    asOf: "2026-12-26",
    knownOn: "2026-06-30",
    others: "allowed",
  };
  const expecting = (part: object) => differencesOf({ obligations: [{ rule: "decide", ...part }] }, open);
  const [different] = expecting({ due: "2026-01-01" });
  const { earliest, latest } = different?.actual as { earliest: string; latest: string };

  test("is not met by one of its ends", () => {
    expect(earliest < latest).toBe(true);
    expect(expecting({ due: earliest })).toHaveLength(1);
    expect(expecting({ due: latest })).toHaveLength(1);
    expect(expecting({ due: { earliest, latest } })).toEqual([]);
  });

  test("nor a number of days by its least", () => {
    const late = (days: unknown) =>
      differencesOf(
        { obligations: [{ rule: "decide", overdueWorkingDays: days }] },
        { ...open, asOf: "2027-01-20" },
      );
    const { least } = late(-1)[0]?.actual as { least: number };
    expect(least).toBeGreaterThan(0);
    expect(late(least)).toHaveLength(1);
    expect(late({ least })).toEqual([]);
  });
});

describe("rows that do not fit are told against the row they are nearest to", () => {
  const more = {
    case: {
      kind: "busking-application",
      events: [
        { id: "first", type: "busking.forwarded", on: "2019-09-09" },
        { id: "second", type: "busking.forwarded", on: "2019-09-20" },
      ],
    },
    asOf: "2019-09-23",
  };

  test("of two, the one that differs least; each is told once", () => {
    const found = differencesOf(
      {
        obligations: [
          { rule: "verify", startedOn: "2019-09-20", state: "fulfilled" },
          { rule: "verify", startedOn: "2019-09-09", state: "fulfilled" },
        ],
      },
      more,
    );
    expect(found.map(({ path, instance, actual }) => [path, instance, actual])).toEqual([
      ["/obligations/1/state", "second", "active"],
      ["/obligations/0/state", "first", "violated"],
    ]);
  });

  test("no row twice", () => {
    const fulfilled = { rule: "verify", state: "fulfilled" };
    const found = differencesOf({ obligations: [{ ...fulfilled }, { ...fulfilled }] }, more);
    expect(found.map(({ path }) => path)).toEqual(["/obligations/0/state", "/obligations/1/state"]);
  });

  test("never another instance than the one that is stated", () => {
    const found = differencesOf({ obligations: [{ rule: "verify", instance: "third" }] }, more);
    expect(found.map(({ kind, instance }) => [kind, instance])).toEqual([
      ["missing", "third"],
      ["unexpected", "first"],
      ["unexpected", "second"],
    ]);
  });
});

test("the second paragraph of an article is not its only one", () => {
  const more = {
    case: {
      kind: "busking-application",
      events: [{ id: "asked", type: "busking.applied", on: "2019-01-30" }],
    },
    others: "allowed",
  };
  const expecting = (legalSource: string) =>
    differencesOf({ obligations: [{ rule: "decide", legalSource }] }, more);
  expect(expecting("第三条第一款")).toEqual([]);
  expect(expecting("第三条第二款")).toHaveLength(1);
});
