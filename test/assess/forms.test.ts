import { describe, expect, test } from "vitest";
import type { Case, CaseEvent } from "../../src/case/case.js";
import { application, assessed, buskingWith, findingsOf, obligation } from "../packs.js";

// Forms of the grammar that few regulations use, each with its edges. March 2019 has no holiday: the 1st is a
// Friday, the 2nd and 3rd, the 9th and 10th are weekends.
const on = (id: string, type: string, day: CaseEvent["on"], more: Partial<CaseEvent> = {}): CaseEvent => ({
  id,
  type,
  on: day,
  ...more,
});
type Written = Readonly<Record<string, unknown>>;
/** The pack with one rule more, or several, looked at through a case. */
const under = (rules: readonly Written[], words: Written = {}) => {
  const rulebook = buskingWith(rules, words);
  return (events: readonly CaseEvent[], asOf: string, more: Partial<Case> = {}) =>
    assessed(rulebook, application(events, more), asOf);
};
const kinds = (findings: readonly { readonly kind: string }[]) => findings.map(({ kind }) => kind);
const leaf = (fact: string, path: string, operator: string, value: unknown) => ({
  fact,
  path,
  operator,
  value,
});

describe("whom the start event names (协办)", () => {
  const words = {
    "help.asked": {
      zh: "请求协办",
      en: "help asked for",
      data: { helpers: { zh: "协办", en: "helpers", type: { list: "text" } } },
    },
  };
  const look = under(
    [
      {
        id: "help",
        bearer: { namedBy: "$.data.helpers" },
        on: "help.asked",
        must: { do: "opinion.given", within: { amount: 2, unit: "working-day" } },
      },
    ],
    words,
  );
  const rows = (helpers: unknown) => {
    const data = helpers === undefined ? {} : { helpers };
    const assessment = look([on("h", "help.asked", "2019-03-01", { data })], "2019-03-06");
    return { assessment, rows: assessment.obligations.filter(({ rule }) => rule === "help") };
  };

  test("each of those named owes it on its own", () => {
    // Two working days after Friday 1 March: the 4th and the 5th.
    expect(rows(["police", "district"]).rows.map(({ bearer, state }) => [bearer, state])).toEqual([
      ["police", "violated"],
      ["district", "violated"],
    ]);
  });

  test.each([[undefined], [[]]])("named as %j: there is a duty, and whose it is must be said", (helpers) => {
    const { assessment, rows: found } = rows(helpers);
    expect(found.map(({ bearer }) => bearer)).toEqual([null]);
    expect(assessment.needs).toContainEqual({
      event: "h",
      path: "$.data.helpers",
      decides: [{ rule: "help", instance: "h" }],
    });
  });
});

describe("whoever did the act", () => {
  const look = under([
    {
      id: "no-second-inspection",
      bearer: { actorOf: "stage.inspected" },
      on: "stage.opened",
      mustNot: { do: "stage.inspected", moreThan: 1 },
    },
    {
      id: "opener-cleans",
      bearer: { actorOf: "start" },
      on: "stage.opened",
      must: { after: "badge.issued" },
    },
  ]);

  test("of several acts, who did the one that was too many", () => {
    const assessment = look(
      [
        on("o", "stage.opened", "2019-03-01", { by: "busker" }),
        on("i1", "stage.inspected", "2019-03-04", { by: "police" }),
        on("i2", "stage.inspected", "2019-03-05", { by: "district" }),
      ],
      "2019-03-06",
    );
    expect(findingsOf(assessment, "no-second-inspection")).toMatchObject([
      { kind: "violation", unmet: "too-often", bearer: "district" },
    ]);
    expect(findingsOf(assessment, "opener-cleans")).toMatchObject([{ bearer: "busker", unmet: "order" }]);
  });

  test("of several openings, whoever did the act that concerns each", () => {
    const owed = under([
      {
        id: "close-again",
        bearer: { actorOf: "stage.inspected" },
        on: "stage.opened",
        must: { do: "stage.cleaned", within: { amount: 2, unit: "working-day" } },
      },
    ]);
    const assessment = owed(
      [
        on("s1", "stage.opened", "2019-03-01"),
        on("s2", "stage.opened", "2019-03-01"),
        on("i1", "stage.inspected", "2019-03-01", { of: "s1", by: "police" }),
        on("i2", "stage.inspected", "2019-03-01", { of: "s2", by: "district" }),
      ],
      "2019-03-04",
    );
    const rows = assessment.obligations.filter(({ rule }) => rule === "close-again");
    expect(rows.map(({ instance, bearer }) => [instance, bearer])).toEqual([
      ["s1", "police"],
      ["s2", "district"],
    ]);
  });

  test("where it is not said who acted, that is what is needed", () => {
    const assessment = look([on("o", "stage.opened", "2019-03-01")], "2019-03-06");
    expect(findingsOf(assessment, "opener-cleans")).toMatchObject([{ bearer: null }]);
    expect(assessment.needs).toContainEqual({
      event: "o",
      path: "$.by",
      decides: expect.arrayContaining([{ rule: "opener-cleans", instance: "o" }]),
    });
  });
});

describe("while an obligation is running", () => {
  // `decide` runs from the application, five working days, until it is permitted or refused.
  const look = under([
    {
      id: "not-while-deciding",
      on: "stage.opened",
      when: { ...leaf("obligations", "$.running", "equal", true), params: { rule: "decide" } },
      mustNot: {},
    },
  ]);
  const opened = (day: CaseEvent["on"], events: readonly CaseEvent[]) =>
    kinds(findingsOf(look([...events, on("s", "stage.opened", day)], "2019-04-01"), "not-while-deciding"));
  const applied = on("a", "busking.applied", "2019-03-04");

  test("opened before the application: no; after it and before the answer: yes; once answered: no", () => {
    const permitted = on("p", "busking.permitted", "2019-03-06");
    expect(opened("2019-03-01", [applied, permitted])).toEqual([]);
    expect(opened("2019-03-05", [applied, permitted])).toEqual(["violation"]);
    expect(opened("2019-03-07", [applied, permitted])).toEqual([]);
  });

  test("never answered, it runs on", () => {
    expect(opened("2019-03-29", [applied])).toEqual(["violation"]);
  });

  test("answered on one of several days: undecided between them, sure outside", () => {
    const permitted = on("p", "busking.permitted", { from: "2019-03-06", to: "2019-03-08" });
    expect(opened("2019-03-05", [applied, permitted])).toEqual(["violation"]);
    expect(opened("2019-03-07", [applied, permitted])).toEqual(["undecided"]);
    expect(opened("2019-03-11", [applied, permitted])).toEqual([]);
  });

  test("without an application nothing runs", () => {
    expect(opened("2019-03-05", [])).toEqual([]);
  });
});

describe("what a power requires", () => {
  const words = {
    "panel.heard": { zh: "听证", en: "panel heard" },
    "busking.prolonged": {
      zh: "再延长",
      en: "prolonged",
      exercise: "extend",
      data: { grants: { zh: "多久", en: "how long", type: "amount" } },
    },
  };
  const grants = { grants: { amount: 2, unit: "working-day" } };
  const look = under(
    [
      {
        id: "prolong",
        on: "busking.prolonged",
        may: {
          extend: ["decide"],
          requires: [
            { times: 1, onBreach: "void" },
            { event: "panel.heard", onBreach: "void" },
          ],
        },
      },
    ],
    words,
  );
  // Applied on 1 March: five working days, 4 to 8 March; with two more the 11th and 12th.
  const applied = on("a", "busking.applied", "2019-03-01");
  const first = on("x1", "busking.prolonged", "2019-03-05", { of: "a", data: grants });
  const second = on("x2", "busking.prolonged", "2019-03-06", { of: "a", data: grants });
  const due = (events: readonly CaseEvent[], more: Partial<Case> = {}) => {
    const assessment = look([applied, ...events], "2019-03-07", more);
    return {
      due: obligation(assessment, "decide").due,
      found: findingsOf(assessment, "prolong"),
      assessment,
    };
  };
  const heard = (more: Partial<CaseEvent> = {}) => on("h", "panel.heard", "2019-03-04", more);

  test("an event of its own: there, it extends; missing, it is void and a finding", () => {
    expect(due([heard(), first]).due).toEqual({ earliest: "2019-03-12", latest: "2019-03-12" });
    expect(due([first])).toMatchObject({
      due: { earliest: "2019-03-08", latest: "2019-03-08" },
      found: [{ kind: "violation", rule: "prolong" }],
    });
  });

  test("it counts for the exercise or the instance that it names, and for no other", () => {
    expect(due([heard({ of: "a" }), first]).due?.latest).toBe("2019-03-12");
    expect(due([heard({ of: "x1" }), first]).due?.latest).toBe("2019-03-12");
    const other = on("b", "badge.issued", "2019-03-01");
    expect(due([other, heard({ of: "b" }), first]).due?.latest).toBe("2019-03-08");
  });

  test("it must have come first: on the day itself is in time, afterwards is not, perhaps afterwards is unknown", () => {
    const heardOn = (day: CaseEvent["on"]) => due([first, on("h", "panel.heard", day)]).due;
    expect(heardOn("2019-03-05")).toEqual({ earliest: "2019-03-12", latest: "2019-03-12" });
    expect(heardOn("2019-03-06")).toEqual({ earliest: "2019-03-08", latest: "2019-03-08" });
    expect(heardOn({ from: "2019-03-04", to: "2019-03-06" })).toEqual({
      earliest: "2019-03-08",
      latest: "2019-03-12",
    });
  });

  test("not recorded, it is a range and said to be needed", () => {
    const { due: range, assessment } = due([first], { unrecorded: ["panel.heard"] });
    expect(range).toEqual({ earliest: "2019-03-08", latest: "2019-03-12" });
    expect(assessment.needs).toContainEqual(expect.objectContaining({ event: "panel.heard", path: null }));
  });

  test("once only: the second is void", () => {
    expect(due([heard(), first, second])).toMatchObject({
      due: { earliest: "2019-03-12", latest: "2019-03-12" },
      found: [{ kind: "violation", rule: "prolong" }],
    });
  });
});

describe("a requirement of a power that lifts a ban", () => {
  const look = under(
    [
      { id: "no-noise-at-night", on: "stage.opened", mustNot: {} },
      {
        id: "night-licence",
        on: "licence.given",
        when: leaf("event", "$.data.night", "notEqual", false),
        may: {
          lifts: ["no-noise-at-night"],
          requires: [
            { event: "badge.issued", onBreach: "void" },
            { when: leaf("event", "$.data.signed", "equal", true), onBreach: "void" },
            { times: 1, onBreach: "void" },
          ],
        },
      },
    ],
    {
      "licence.given": {
        zh: "发夜场许可",
        en: "night licence given",
        data: {
          night: { zh: "夜场", en: "for the night", type: "boolean" },
          signed: { zh: "签署", en: "signed", type: "boolean" },
        },
      },
    },
  );
  const badge = on("b", "badge.issued", "2019-03-01");
  const opened = on("s", "stage.opened", "2019-03-05");
  const licence = (
    data: CaseEvent["data"],
    day: CaseEvent["on"] = "2019-03-04",
    more: Partial<CaseEvent> = {},
  ) => on("l", "licence.given", day, { data: data!, ...more });
  const good = { night: true, signed: true };
  const found = (events: readonly CaseEvent[], more: Partial<Case> = {}) => {
    const assessment = look(events, "2019-03-08", more);
    return {
      ban: kinds(findingsOf(assessment, "no-noise-at-night")),
      power: kinds(findingsOf(assessment, "night-licence")),
      needs: assessment.needs,
    };
  };

  test("all of it met, the ban is gone; without a licence it stands", () => {
    expect(found([badge, licence(good), opened])).toMatchObject({ ban: [], power: [] });
    expect(found([badge, opened])).toMatchObject({ ban: ["violation"], power: [] });
  });

  test("a requirement broken: the ban stands, and the exercise is a finding of its own", () => {
    expect(found([licence(good), opened])).toMatchObject({ ban: ["violation"], power: ["violation"] });
    expect(found([badge, licence({ night: true, signed: false }), opened])).toMatchObject({
      ban: ["violation"],
      power: ["violation"],
    });
  });

  test("what it requires must have come first", () => {
    const late = on("b", "badge.issued", "2019-03-05");
    expect(found([licence(good), late, opened])).toMatchObject({ ban: ["violation"], power: ["violation"] });
    const perhaps = on("b", "badge.issued", { from: "2019-03-03", to: "2019-03-05" });
    expect(found([perhaps, licence(good), opened]).ban).toEqual(["undecided"]);
  });

  test("not known whether it was met: undecided", () => {
    expect(found([badge, licence({ night: true }), opened]).ban).toEqual(["undecided"]);
    const unrecorded = found([licence(good), opened], { unrecorded: ["badge.issued"] });
    expect(unrecorded.ban).toEqual(["undecided"]);
    expect(unrecorded.needs).toContainEqual(expect.objectContaining({ event: "badge.issued", path: null }));
  });

  test("a licence for the day lifts nothing, and breaks nothing", () => {
    expect(found([licence({ night: false, signed: false }), opened])).toMatchObject({
      ban: ["violation"],
      power: [],
    });
  });

  test("given after the act it comes too late; on one of several days, some of them before it: undecided", () => {
    expect(found([badge, licence(good, "2019-03-06"), opened]).ban).toEqual(["violation"]);
    expect(found([badge, licence(good, { from: "2019-03-04", to: "2019-03-06" }), opened]).ban).toEqual([
      "undecided",
    ]);
  });

  test("one that names another act does not concern this one", () => {
    const other = on("s0", "stage.opened", "2019-03-04");
    const assessment = look([badge, other, licence(good, "2019-03-04", { of: "s0" }), opened], "2019-03-08");
    expect(findingsOf(assessment, "no-noise-at-night").map(({ instance }) => instance)).toEqual(["s"]);
    expect(found([badge, licence(good, "2019-03-04", { of: "s" }), opened]).ban).toEqual([]);
  });
});

describe("within so many working days of another day", () => {
  const look = under([
    {
      id: "inspect-soon",
      on: "stage.inspected",
      must: {
        be: {
          ...leaf("event", "$.on", "withinWorkingDaysOf", {
            fact: "events",
            path: "$.first",
            params: { type: "stage.opened" },
          }),
          params: { workingDays: 2 },
        },
      },
    },
  ]);
  const found = (opened: CaseEvent["on"], inspected: CaseEvent["on"]) =>
    kinds(
      findingsOf(
        look([on("s", "stage.opened", opened), on("i", "stage.inspected", inspected)], "2019-04-01"),
        "inspect-soon",
      ),
    );

  test("opened on Friday 1 March: Tuesday the 5th is within two working days, the 6th is not", () => {
    expect(found("2019-03-01", "2019-03-05")).toEqual([]);
    expect(found("2019-03-01", "2019-03-06")).toEqual(["violation"]);
  });

  test("over ranges only what holds for every day is sure", () => {
    // Opened on the 1st (to the 5th) or on the 4th (to the 6th).
    const opened = { from: "2019-03-01", to: "2019-03-04" };
    expect(found(opened, "2019-03-05")).toEqual([]);
    expect(found(opened, "2019-03-06")).toEqual(["undecided"]);
    expect(found(opened, "2019-03-07")).toEqual(["violation"]);
    expect(found("2019-03-01", { from: "2019-03-05", to: "2019-03-06" })).toEqual(["undecided"]);
  });
});

describe("an act after others", () => {
  const quiet = leaf("pitch", "$.busy", "equal", false);
  const look = under([
    {
      id: "after-both",
      on: "stage.opened",
      must: {
        after: {
          all: ["badge.issued", { event: "site.marked", neededIf: leaf("pitch", "$.busy", "equal", true) }],
        },
      },
    },
    {
      id: "after-either",
      on: "stage.opened",
      must: { after: { any: ["opinion.given", { event: "busking.verified", when: quiet }] } },
    },
  ]);
  const opened = on("s", "stage.opened", "2019-03-05");
  const badge = on("b", "badge.issued", "2019-03-04");
  const marked = on("m", "site.marked", "2019-03-04");
  const found = (rule: string, events: readonly CaseEvent[], busy?: boolean, more: Partial<Case> = {}) => {
    const facts = { pitch: busy === undefined ? {} : { busy } };
    const assessment = look([...events, opened], "2019-03-08", { facts, ...more });
    return kinds(findingsOf(assessment, rule));
  };

  test("all of them, where each is needed", () => {
    expect(found("after-both", [badge, marked], true)).toEqual([]);
    expect(found("after-both", [badge], true)).toEqual(["violation"]);
    expect(found("after-both", [badge], false)).toEqual([]);
    expect(found("after-both", [badge])).toEqual(["undecided"]);
    expect(found("after-both", [marked], true)).toEqual(["violation"]);
  });

  test("any of them, if it counts", () => {
    expect(found("after-either", [on("o", "opinion.given", "2019-03-04")])).toEqual([]);
    const verified = on("v", "busking.verified", "2019-03-04");
    expect(found("after-either", [verified], false)).toEqual([]);
    expect(found("after-either", [verified], true)).toEqual(["violation"]);
    expect(found("after-either", [verified])).toEqual(["undecided"]);
    expect(look([verified, opened], "2019-03-08").needs).toContainEqual({
      fact: "pitch",
      path: "$.busy",
      decides: [
        { rule: "after-both", instance: "s" },
        { rule: "after-either", instance: "s" },
      ],
    });
  });

  test("afterwards is not before; on the same day without a time it is taken to be in order, and said", () => {
    expect(found("after-either", [on("o", "opinion.given", "2019-03-06")])).toEqual(["violation"]);
    const assessment = look([on("o", "opinion.given", "2019-03-05"), opened], "2019-03-08");
    expect(findingsOf(assessment, "after-either")).toEqual([]);
    expect(assessment.assumed).toContainEqual(
      expect.objectContaining({ assumed: "same-day-order", rule: "after-either", instance: "s" }),
    );
  });

  test("on one of several days around it: undecided", () => {
    const given = on("o", "opinion.given", { from: "2019-03-04", to: "2019-03-07" });
    expect(found("after-either", [given])).toEqual(["undecided"]);
  });

  test("not recorded: undecided", () => {
    expect(found("after-either", [], true, { unrecorded: ["opinion.given"] })).toEqual(["undecided"]);
  });

  test("what concerns another application does not count", () => {
    const rulebook = buskingWith([
      { id: "after-opinion", on: "busking.permitted", must: { after: "opinion.given" } },
    ]);
    const look = (of: string) =>
      assessed(
        rulebook,
        application([
          on("a1", "busking.applied", "2019-03-01"),
          on("a2", "busking.applied", "2019-03-01"),
          on("o", "opinion.given", "2019-03-04", { of }),
          on("p", "busking.permitted", "2019-03-05", { of: "a1" }),
        ]),
        "2019-03-08",
      );
    expect(findingsOf(look("a1"), "after-opinion")).toEqual([]);
    expect(kinds(findingsOf(look("a2"), "after-opinion"))).toEqual(["violation"]);
  });
});

describe("not before a period ends", () => {
  const look = under([
    {
      id: "wait-longest",
      on: "busking.applied",
      mustNot: {
        do: "record.destroyed",
        within: {
          greatest: [
            { amount: 10, unit: "day" },
            { from: "pitch", path: "$.until" },
          ],
        },
      },
    },
    {
      id: "wait-shortest",
      on: "busking.applied",
      mustNot: {
        do: "stage.cleaned",
        within: {
          least: [
            { amount: 10, unit: "day" },
            { from: "pitch", path: "$.until" },
          ],
        },
      },
    },
    {
      id: "wait-as-told",
      on: "busking.applied",
      mustNot: { do: "site.marked", within: { from: "pitch", path: "$.until" } },
    },
  ]);
  // Ten days after 1 March: the 11th is the last of them.
  const acts = (
    day: CaseEvent["on"],
    until: string | null | undefined,
    start: CaseEvent["on"] = "2019-03-01",
  ) => {
    const facts = { pitch: until === undefined ? {} : { until } };
    const assessment = look(
      [
        on("a", "busking.applied", start),
        on("d", "record.destroyed", day),
        on("c", "stage.cleaned", day),
        on("m", "site.marked", day),
      ],
      "2019-04-30",
      { facts },
    );
    return ["wait-longest", "wait-shortest", "wait-as-told"].map(
      (rule) => kinds(findingsOf(assessment, rule))[0],
    );
  };

  test("the longer of two, the shorter of two, and a day that stands: the last day is inside", () => {
    expect(acts("2019-03-11", "2019-03-20")).toEqual(["violation", "violation", "violation"]);
    expect(acts("2019-03-12", "2019-03-20")).toEqual(["violation", undefined, "violation"]);
    expect(acts("2019-03-20", "2019-03-20")).toEqual(["violation", undefined, "violation"]);
    expect(acts("2019-03-21", "2019-03-20")).toEqual([undefined, undefined, undefined]);
  });

  test("one of them known to be none is left out; where nothing is left no time is stated", () => {
    expect(acts("2019-03-11", null)).toEqual(["violation", "violation", "undecided"]);
    expect(acts("2019-03-12", null)).toEqual([undefined, undefined, "undecided"]);
  });

  test("only what counts must wait; where it is not known whether it does: undecided", () => {
    const loud = under([
      {
        id: "no-loud-one",
        on: "busking.applied",
        mustNot: {
          do: { event: "busking.refused", when: leaf("event", "$.data.reason", "equal", "noise") },
          within: { amount: 10, unit: "day" },
        },
      },
    ]);
    const found = (day: string, data: Written) => {
      const events = [on("a", "busking.applied", "2019-03-01"), on("r", "busking.refused", day, { data })];
      return kinds(findingsOf(loud(events, "2019-03-29"), "no-loud-one"));
    };
    expect(found("2019-03-11", { reason: "noise" })).toEqual(["violation"]);
    expect(found("2019-03-11", { reason: "space" })).toEqual([]);
    expect(found("2019-03-11", {})).toEqual(["undecided"]);
    expect(found("2019-03-12", {})).toEqual([]);
  });

  test("what may not have happened yet is not surely too soon", () => {
    const day = { from: "2019-03-07", to: "2019-03-09" };
    const seen = (asOf: string) => {
      const events = [on("a", "busking.applied", "2019-03-01"), on("d", "record.destroyed", day)];
      return kinds(findingsOf(look(events, asOf, { facts: { pitch: { until: null } } }), "wait-longest"));
    };
    expect(seen("2019-03-08")).toEqual(["undecided"]);
    expect(seen("2019-03-09")).toEqual(["violation"]);
  });

  test("begun on one of several days: sure only where every one says so", () => {
    const start = { from: "2019-03-01", to: "2019-03-04" };
    expect(acts("2019-03-11", "2019-03-05", start)[0]).toBe("violation");
    expect(acts("2019-03-13", "2019-03-05", start)[0]).toBe("undecided");
    expect(acts("2019-03-15", "2019-03-05", start)[0]).toBeUndefined();
  });
});

describe("an act on one of several days, the last of them after the day of the assessment", () => {
  const look = under([{ id: "no-inspection", on: "stage.inspected", mustNot: {} }]);

  test("may not have happened yet: undecided until the last day is there", () => {
    const inspected = on("i", "stage.inspected", { from: "2019-03-07", to: "2019-03-09" });
    const found = (asOf: string) => kinds(findingsOf(look([inspected], asOf), "no-inspection"));
    expect(found("2019-03-06")).toEqual([]);
    expect(found("2019-03-08")).toEqual(["undecided"]);
    expect(found("2019-03-09")).toEqual(["violation"]);
  });
});

describe("not more often", () => {
  const look = under([
    {
      id: "one-loud-one",
      on: "busking.applied",
      mustNot: {
        do: { event: "busking.refused", when: leaf("event", "$.data.reason", "equal", "noise") },
        moreThan: 1,
      },
    },
  ]);
  const refused = (id: string, reason: string | undefined, day: CaseEvent["on"] = "2019-03-04") =>
    on(id, "busking.refused", day, { data: reason === undefined ? {} : { reason } });
  const found = (events: readonly CaseEvent[]) => {
    const assessment = look([on("a", "busking.applied", "2019-03-01"), ...events], "2019-03-08");
    return kinds(findingsOf(assessment, "one-loud-one"));
  };

  test("only those that count are counted", () => {
    expect(found([refused("r1", "noise"), refused("r2", "noise")])).toEqual(["violation"]);
    expect(found([refused("r1", "noise"), refused("r2", "space")])).toEqual([]);
  });

  test("not known whether the second counts, or whether it has happened: undecided", () => {
    expect(found([refused("r1", "noise"), refused("r2", undefined)])).toEqual(["undecided"]);
    const perhaps = refused("r2", "noise", { from: "2019-03-07", to: "2019-03-11" });
    expect(found([refused("r1", "noise"), perhaps])).toEqual(["undecided"]);
  });
});

describe("how often, first and last", () => {
  const asked = (path: string, operator: string, value: unknown, params: Written) => ({
    ...leaf("events", path, operator, value),
    params: { type: "busking.instructed", ...params },
  });
  const look = under([
    {
      id: "twice-by-then",
      on: "busking.refused",
      when: asked("$.count", "greaterThanInclusive", 2, { upTo: "event" }),
      mustNot: {},
    },
    {
      id: "twice-at-all",
      on: "busking.refused",
      when: asked("$.count", "greaterThanInclusive", 2, {}),
      mustNot: {},
    },
    {
      id: "of-this-one",
      on: "busking.applied",
      when: asked("$.last", "after", "2019-03-06", { of: "start" }),
      mustNot: {},
    },
    {
      id: "none-yet",
      on: "busking.refused",
      when: asked("$.first", "equal", null, { upTo: "event" }),
      mustNot: {},
    },
    {
      id: "while-paused",
      on: "busking.refused",
      when: {
        ...leaf("events", "$.inForce", "equal", true),
        params: { type: "busking.paused", upTo: "event" },
      },
      mustNot: {},
    },
  ]);
  const found = (rule: string, events: readonly CaseEvent[], more: Partial<Case> = {}) =>
    kinds(findingsOf(look(events, "2019-03-29", more), rule));
  const applied = on("a", "busking.applied", "2019-03-01");
  const told = (id: string, day: CaseEvent["on"], more: Partial<CaseEvent> = {}) =>
    on(id, "busking.instructed", day, more);
  const refused = on("r", "busking.refused", "2019-03-06");

  test("up to the act, or up to the day of the assessment", () => {
    const events = [applied, told("t1", "2019-03-04"), refused, told("t2", "2019-03-07")];
    expect(found("twice-by-then", events)).toEqual([]);
    expect(found("twice-at-all", events)).toEqual(["violation"]);
    expect(found("none-yet", events)).toEqual([]);
    expect(found("none-yet", [applied, refused, told("t2", "2019-03-07")])).toEqual(["violation"]);
  });

  test("perhaps before the act, perhaps after: undecided", () => {
    const events = [
      applied,
      told("t1", "2019-03-04"),
      told("t2", { from: "2019-03-05", to: "2019-03-07" }),
      refused,
    ];
    expect(found("twice-by-then", events)).toEqual(["undecided"]);
  });

  test("of this start only", () => {
    const second = on("a2", "busking.applied", "2019-03-01");
    const events = [applied, second, told("t", "2019-03-07", { of: "a2" })];
    expect(findingsOf(look(events, "2019-03-29"), "of-this-one").map(({ instance }) => instance)).toEqual([
      "a2",
    ]);
  });

  test("not recorded: undecided", () => {
    expect(found("twice-at-all", [applied, refused], { unrecorded: ["busking.instructed"] })).toEqual([
      "undecided",
    ]);
  });

  test("in force from its beginning until what ends it", () => {
    const paused = on("p", "busking.paused", "2019-03-04");
    const resumed = (day: string) => on("e", "busking.resumed", day);
    expect(found("while-paused", [applied, paused, refused])).toEqual(["violation"]);
    expect(found("while-paused", [applied, paused, resumed("2019-03-05"), refused])).toEqual([]);
    expect(found("while-paused", [applied, paused, resumed("2019-03-07"), refused])).toEqual(["violation"]);
    expect(found("while-paused", [applied, refused])).toEqual([]);
    expect(found("while-paused", [applied, resumed("2019-03-01"), paused, refused])).toEqual(["violation"]);
  });
});
