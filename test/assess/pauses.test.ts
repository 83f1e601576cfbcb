import { describe, expect, test } from "vitest";
import { isFollowedBy, ledTo } from "../../src/assess/answers.js";
import { assessTraced } from "../../src/assess/assess.js";
import type { Rulebook } from "../../src/assess/rulebook.js";
import { scopeOf } from "../../src/assess/scope.js";
import type { CaseEvent } from "../../src/case/case.js";
import {
  application,
  assessed,
  buskingFiles,
  buskingRules,
  buskingWith,
  findingsOf,
  obligation,
} from "../packs.js";

// To be decided within five working days of Friday 1 March 2019: 4 to 8 March.
const on = (id: string, type: string, day: CaseEvent["on"], more: Partial<CaseEvent> = {}): CaseEvent => ({
  id,
  type,
  on: day,
  ...more,
});
const applied = on("a", "busking.applied", "2019-03-01");
const decided = (events: readonly CaseEvent[], rulebook: Rulebook = buskingRules, asOf = "2019-04-01") =>
  obligation(assessed(rulebook, application([applied, ...events]), asOf), "decide");
const one = (day: string) => ({ earliest: day, latest: day });
const paused = on("p", "busking.paused", "2019-03-05", { of: "a" });

describe("where the pack counts the end days of a pause", () => {
  const { counting } = buskingFiles().regulation as { readonly counting: object };
  const counted = buskingWith([], {}, { regulation: { counting: { ...counting, pauseEndDays: "counted" } } });

  test("from Tuesday 5 to Thursday 7 March only the 6th is left out", () => {
    expect(decided([paused, on("r", "busking.resumed", "2019-03-07", { of: "p" })], counted).due).toEqual(
      one("2019-03-11"),
    );
  });

  test("resumed on the same day, nothing is left out", () => {
    expect(decided([paused, on("r", "busking.resumed", "2019-03-05", { of: "p" })], counted).due).toEqual(
      one("2019-03-08"),
    );
  });

  test("still open on Thursday the 7th, and resumed tomorrow: the 6th and 7th are left out", () => {
    expect(decided([paused], counted, "2019-03-07").due).toEqual({ earliest: "2019-03-12", latest: null });
  });
});

describe("what sets a clock going again", () => {
  test("a resumption that names the application ends the pause; one that names another pause does not", () => {
    // 5 to 7 March are left out: the 4th and 8th, then 11 to 13 March.
    expect(decided([paused, on("r", "busking.resumed", "2019-03-07", { of: "a" })]).due).toEqual(
      one("2019-03-13"),
    );
    const forwarded = on("f", "busking.forwarded", "2019-03-05");
    const other = on("q", "busking.paused", "2019-03-05", { of: "f" });
    const stopped = decided([
      paused,
      forwarded,
      other,
      on("r", "busking.resumed", "2019-03-07", { of: "q" }),
    ]);
    expect(stopped).toMatchObject({ state: "suspended", due: { latest: null } });
  });
});

describe("an inspection that does not count", () => {
  const inspected = (data: object) =>
    on("i", "busking.excluded", "2019-03-05", { of: "a", data: { ...data } });

  test("without its days the due day is open, and they are needed", () => {
    const assessment = assessed(buskingRules, application([applied, inspected({})]), "2019-03-06");
    expect(obligation(assessment, "decide").due).toEqual({ earliest: "2019-03-08", latest: null });
    expect(assessment.needs).toContainEqual(expect.objectContaining({ event: "i", path: "$.data.excludes" }));
  });

  test("before the application it takes nothing out, and the ledger does not show it", () => {
    const row = decided([inspected({ excludes: { from: "2019-02-25", to: "2019-02-27" } })]);
    expect(row.due).toEqual(one("2019-03-08"));
    expect(row.clock).toMatchObject([{ from: "2019-03-02", runs: "running" }]);
  });
});

describe("an exercise of a power that the text does not give", () => {
  const rulebook = buskingWith([], { "list.put-off": { zh: "延期", en: "put off", exercise: "extend" } });
  const putOff = on("x", "list.put-off", "2019-03-04");
  const noPower = (events: readonly CaseEvent[]) =>
    assessed(rulebook, application(events), "2019-03-05").findings.filter(
      ({ unmet }) => unmet === "no-power",
    );

  test("is a warning on the duty that it was meant for, and none where nothing is owed", () => {
    expect(noPower([applied, putOff])).toMatchObject([{ kind: "warning", rule: "acknowledge" }]);
    expect(noPower([putOff])).toEqual([]);
    expect(noPower([applied, { ...putOff, of: "a" }])).toHaveLength(1);
  });
});

describe("what leads to what", () => {
  const theCase = application([
    applied,
    on("b", "busking.forwarded", "2019-03-04", { of: ["a", "2019"] }),
    on("c", "busking.instructed", "2019-03-04", { of: "a" }),
    on("d", "opinion.given", "2019-03-05", { of: ["b", "c"] }),
  ]);
  const [under] = assessTraced(buskingRules, theCase, { asOf: "2019-03-08" }).under;
  const run = under!.run;
  const instance = under!.opened.find(({ rule }) => rule.source.id === "decide")!.instances[0]!;

  test("by two ways to the same, and to a period", () => {
    expect([...ledTo(run.case.byId.get("d")!, run.case)].sort()).toEqual(["2019", "a", "b", "c"]);
  });

  test("an event does not follow what it opened itself; what leads to it does", () => {
    expect(isFollowedBy(instance, run.case.byId.get("a")!, run.case)).toBe(false);
    expect(isFollowedBy(instance, run.case.byId.get("c")!, run.case)).toBe(true);
    expect(isFollowedBy({ ...instance, start: null }, run.case.byId.get("c")!, run.case)).toBe(false);
  });

  test("a condition that is asked outside of any instance sees the case, and nothing of a start or an act", () => {
    const scope = scopeOf(run, { instance: null });
    expect(scope.read("roles", undefined)).toMatchObject({ registry: { name: "登记处" } });
    for (const fact of ["start", "event", "item", "violation", "nothing"]) {
      expect(scope.read(fact, undefined), fact).toBeUndefined();
    }
    expect(scope.read("classification", undefined)).toEqual({});
    // Decided on no day yet: it runs on the day of the assessment.
    expect(scope.read("obligations", { rule: "decide" })).toEqual({ running: true });
  });
});

test("data that an event does not carry and no condition asks for are not listed as assumed", () => {
  const word = {
    zh: "申请",
    en: "applied",
    data: {
      loud: { zh: "扩音", en: "amplified", type: "boolean", orFact: { fact: "pitch", path: "$.busy" } },
      class: { zh: "类别", en: "class", type: "stage-class", orFact: { fact: "pitch", path: "$.class" } },
      promise: { zh: "承诺", en: "promised", type: "amount" },
    },
  };
  const rulebook = buskingWith([], { "busking.applied": word });
  const facts = { pitch: { busy: true, class: "withheld" } };
  const assessment = assessed(rulebook, application([applied], { facts }), "2019-03-04");
  expect(findingsOf(assessment, "no-noise")).toHaveLength(1);
  const taken = assessment.assumed.filter(({ assumed }) => assumed === "fact-for-event");
  expect(taken.map(({ rule, text }) => [rule, text.en])).toEqual([
    ["no-noise", "the event a does not say data.loud: the fact of the case is taken"],
  ]);
});
