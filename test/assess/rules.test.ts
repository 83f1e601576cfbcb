import { describe, expect, test } from "vitest";
import type { Case, CaseEvent } from "../../src/case/case.js";
import { application, assessed, buskingRules, findingsOf, obligation } from "../packs.js";

// The made-up pack has its own kinds, events and clauses: a new regulation needs no code. March 2019 has no
// holiday; Friday 1 March is the day on which most of these cases begin.
const on = (id: string, type: string, day: CaseEvent["on"], more: Partial<CaseEvent> = {}): CaseEvent => ({
  id,
  type,
  on: day,
  ...more,
});
const look = (events: readonly CaseEvent[], asOf: string, more: Partial<Case> = {}) =>
  assessed(buskingRules, application(events, more), asOf);

describe("the same day (当日)", () => {
  test.each([
    ["2019-03-02", "fulfilled"],
    ["2019-03-03", "fulfilled-late"],
  ])("applied on a Saturday, acknowledged on %s: %s; a limit of nothing does not roll", (day, state) => {
    const assessment = look(
      [on("a", "busking.applied", "2019-03-02"), on("k", "busking.acknowledged", day)],
      "2019-03-04",
    );
    expect(obligation(assessment, "acknowledge")).toMatchObject({
      state,
      due: { earliest: "2019-03-02", latest: "2019-03-02" },
    });
  });
});

describe("all of several, some owed only under a condition", () => {
  // Three working days after 1 March: 4, 5, 6 March.
  const events = (marked?: string) => [
    on("p", "busking.permitted", "2019-03-01"),
    on("b", "badge.issued", "2019-03-05"),
    ...(marked === undefined ? [] : [on("s", "site.marked", marked)]),
  ];
  const state = (busy: boolean | undefined, marked?: string, asOf = "2019-03-08") =>
    obligation(look(events(marked), asOf, { facts: { pitch: busy === undefined ? {} : { busy } } }), "equip");

  test("a busy street needs both: in time with the second, late with the second", () => {
    expect(state(true, "2019-03-06")).toMatchObject({ state: "fulfilled", fulfilledOn: "2019-03-06" });
    expect(state(true, "2019-03-07")).toMatchObject({ state: "fulfilled-late", overdueWorkingDays: 1 });
    expect(state(true).state).toBe("violated");
  });

  test("a quiet street needs the badge only", () => {
    expect(state(false)).toMatchObject({ state: "fulfilled", fulfilledOn: "2019-03-05" });
  });

  test("not known which: undecided, with a finding only once it may be a breach", () => {
    const facts = { pitch: {} };
    expect(state(undefined).state).toBe("undecided");
    expect(findingsOf(look(events(), "2019-03-08", { facts }), "equip")).toMatchObject([
      { kind: "undecided" },
    ]);
    expect(findingsOf(look(events(), "2019-03-06", { facts }), "equip")).toEqual([]);
  });
});

describe("each on its own (分别)", () => {
  test("the police gave its opinion, the district did not", () => {
    // Two working days after 1 March: the 5th.
    const assessment = look(
      [on("a", "busking.applied", "2019-03-01"), on("o", "opinion.given", "2019-03-05", { by: "police" })],
      "2019-03-06",
    );
    const rows = assessment.obligations.filter((row) => row.rule === "opine");
    expect(rows.map((row) => [row.bearer, row.state])).toEqual([
      ["police", "fulfilled"],
      ["district", "violated"],
    ]);
  });

  test("an opinion whose author is not recorded may be either's", () => {
    const assessment = look(
      [on("a", "busking.applied", "2019-03-01"), on("o", "opinion.given", "2019-03-05")],
      "2019-03-06",
    );
    const states = assessment.obligations.filter((row) => row.rule === "opine").map((row) => row.state);
    expect(states).toEqual(["undecided", "undecided"]);
  });
});

describe("a chain: one event starts another's clock", () => {
  test("forwarded on 1 March, the district verifies within five days of it, its own leg in the ledger", () => {
    const assessment = look(
      [
        on("a", "busking.applied", "2019-02-27"),
        on("f", "busking.forwarded", "2019-03-01", { of: "a" }),
        on("v", "busking.verified", "2019-03-08", { of: "f" }),
      ],
      "2019-03-11",
    );
    // Due on Wednesday the 6th; the 7th and 8th are over it.
    expect(obligation(assessment, "verify")).toMatchObject({
      instance: "f",
      due: { earliest: "2019-03-06", latest: "2019-03-06" },
      state: "fulfilled-late",
      overdueWorkingDays: 2,
      clock: [{ from: "2019-03-02", to: "2019-03-08", against: "district" }],
    });
    expect(obligation(assessment, "decide").clock[0]).toMatchObject({
      from: "2019-02-28",
      against: "registry",
    });
  });

  test("an answer to the application answers what the application led to", () => {
    const assessment = look(
      [
        on("a", "busking.applied", "2019-02-27"),
        on("f", "busking.forwarded", "2019-03-01", { of: "a" }),
        on("v", "busking.verified", "2019-03-06", { of: "a" }),
      ],
      "2019-03-11",
    );
    expect(obligation(assessment, "verify").state).toBe("fulfilled");
  });
});

describe("a chain in which an answer leads to a new start", () => {
  test("what answered the first is not early for what came of it", () => {
    // Two working days for each opinion; the second application came of the first one's opinion.
    const assessment = look(
      [
        on("a1", "busking.applied", "2019-03-01"),
        on("o1", "opinion.given", "2019-03-05", { of: "a1", by: "police" }),
        on("a2", "busking.applied", "2019-03-06", { of: "o1" }),
      ],
      "2019-03-07",
    );
    const police = assessment.obligations.filter((row) => row.rule === "opine" && row.bearer === "police");
    expect(police.map((row) => [row.instance, row.state])).toEqual([
      ["a1", "fulfilled"],
      ["a2", "active"],
    ]);
    expect(assessment.findings.filter((finding) => finding.kind === "conflict")).toEqual([]);
  });
});

describe("the least of several limits, the statutory one as ceiling", () => {
  const due = (promise: unknown) => {
    const assessment = look(
      [on("a", "busking.applied", "2019-03-01", { data: promise === undefined ? {} : { promise } })],
      "2019-03-04",
    );
    return {
      row: obligation(assessment, "promised"),
      findings: findingsOf(assessment, "promised"),
      assessment,
    };
  };

  test("a shorter promise counts: ten working days end on 15 March", () => {
    expect(due({ amount: 10, unit: "working-day" }).row).toMatchObject({
      due: { earliest: "2019-03-15", latest: "2019-03-15" },
      certain: true,
    });
  });

  test("a longer promise is a warning, and the statutory twenty days, to 21 March, count", () => {
    const { row, findings } = due({ amount: 30, unit: "day" });
    expect(row.due).toEqual({ earliest: "2019-03-21", latest: "2019-03-21" });
    expect(findings).toMatchObject([{ kind: "warning", unmet: "above-ceiling" }]);
  });

  test("the row shows the limit that decided", () => {
    expect(due({ amount: 10, unit: "working-day" }).row.limit).toMatchObject({
      amount: 10,
      unit: "working-day",
    });
    expect(due({ amount: 30, unit: "day" }).row.limit).toMatchObject({ amount: 20, unit: "day" });
  });

  test("no promise was made: the statutory limit, for certain", () => {
    expect(due(null).row).toMatchObject({ due: { latest: "2019-03-21" }, certain: true });
  });

  test("whether one was made is not known: left out, and named", () => {
    const { row, assessment } = due(undefined);
    expect(row).toMatchObject({ due: { latest: "2019-03-21" }, certain: false });
    expect(assessment.needs).toContainEqual({
      event: "a",
      path: "$.data.promise",
      decides: [{ rule: "promised", instance: "a" }],
    });
  });
});

describe("a day that a fact sets", () => {
  test("stands as it is, also on a Sunday", () => {
    const assessment = look([on("o", "stage.opened", "2019-03-01")], "2019-03-11", {
      facts: { pitch: { until: "2019-03-10" } },
    });
    expect(obligation(assessment, "until-the-day")).toMatchObject({
      due: { earliest: "2019-03-10", latest: "2019-03-10" },
      state: "violated",
    });
  });

  test("not known: undecided, and the fact would tell", () => {
    const assessment = look([on("o", "stage.opened", "2019-03-01")], "2019-03-11", { facts: { pitch: {} } });
    expect(obligation(assessment, "until-the-day")).toMatchObject({ due: null, state: "undecided" });
    expect(assessment.needs).toContainEqual({
      fact: "pitch",
      path: "$.until",
      decides: [{ rule: "until-the-day", instance: "o" }],
    });
  });
});

describe("open terms and unstated limits", () => {
  const opened = on("o", "stage.opened", "2019-03-01", { by: "busker" });

  test("及时 has no due day, and cannot be late", () => {
    const row = obligation(look([opened], "2019-12-31"), "clean-up");
    expect(row).toMatchObject({ due: null, state: "active", openTerm: "及时", bearer: "busker" });
  });

  test("with the host's number it can be late by that number, as a warning", () => {
    const openTerms = { 及时: { amount: 1, unit: "working-day" as const } };
    const assessment = look([opened], "2019-03-05", { openTerms });
    expect(obligation(assessment, "clean-up")).toMatchObject({
      due: { latest: "2019-03-04" },
      openTerm: "及时",
    });
    expect(findingsOf(assessment, "clean-up")).toMatchObject([{ kind: "warning" }]);
  });

  test("a limit that the text does not state is owed all the same", () => {
    const row = obligation(look([on("p", "busking.permitted", "2019-03-01")], "2019-12-31"), "someday");
    expect(row).toMatchObject({ due: null, state: "active", certain: false });
  });
});

describe("recurring duties", () => {
  const year = (events: readonly CaseEvent[], observed?: { from: string; to: string }, asOf = "2021-12-31") =>
    assessed(
      buskingRules,
      { id: "Y", kind: "busking-office-year", ...(observed === undefined ? {} : { observed }), events },
      asOf,
    );
  const twoYears = { from: "2020-01-01", to: "2021-12-31" };
  const states = (assessment: ReturnType<typeof year>) =>
    assessment.obligations.map((row) => [row.instance, row.due?.latest, row.state]);

  test("the list of a year is due on the last of February after it, leap day or not, rest day or not", () => {
    // 29 February 2020 is a Saturday without work, 28 February 2021 a Sunday: a fixed yearly date does not roll.
    const assessment = year([on("l", "list.published", "2020-02-29", { of: "2019" })], twoYears);
    expect(states(assessment)).toEqual([
      ["2019", "2020-02-29", "fulfilled"],
      ["2020", "2021-02-28", "violated"],
    ]);
  });

  test("a list that names no year answers the one that is open on its day", () => {
    const assessment = year(
      [on("l1", "list.published", "2020-02-20"), on("l2", "list.published", "2021-03-01")],
      twoYears,
    );
    expect(states(assessment)).toEqual([
      ["2019", "2020-02-29", "fulfilled"],
      ["2020", "2021-02-28", "fulfilled-late"],
    ]);
  });

  test("a list published within the year itself counts where it names the year", () => {
    const assessment = year([on("l", "list.published", "2019-12-30", { of: "2019" })], {
      from: "2020-01-01",
      to: "2020-12-31",
    });
    expect(states(assessment)).toEqual([["2019", "2020-02-29", "fulfilled"]]);
  });

  test("periods outside the observed window do not count", () => {
    expect(states(year([], { from: "2020-03-01", to: "2021-01-31" }))).toEqual([]);
  });

  test("without a window none counts, and the window would tell", () => {
    const assessment = year([]);
    expect(assessment.obligations).toEqual([]);
    expect(assessment.needs).toMatchObject([{ fact: "observed" }]);
  });

  test("a period that has not come yet is inactive", () => {
    expect(states(year([], twoYears, "2020-03-02"))).toEqual([
      ["2019", "2020-02-29", "violated"],
      ["2020", "2021-02-28", "inactive"],
    ]);
  });
});

describe("prohibitions", () => {
  test("not more often than once: the second notice of what is missing is one too many", () => {
    const told = (count: number) =>
      findingsOf(
        look(
          [
            on("a", "busking.applied", "2019-03-01"),
            ...Array.from({ length: count }, (_, index) =>
              on(`i${index}`, "busking.instructed", `2019-03-0${index + 4}`, { of: "a" }),
            ),
          ],
          "2019-03-08",
        ),
        "tell-once",
      );
    expect(told(1)).toEqual([]);
    expect(told(2)).toMatchObject([{ kind: "violation", unmet: "too-often" }]);
  });

  test.each([
    ["2021-02-27", 1],
    ["2021-02-28", 0],
  ])("not before two years are over, the last day, a Saturday, inside them: destroyed on %s", (day, count) => {
    const assessment = look(
      [on("p", "busking.permitted", "2019-02-27"), on("d", "record.destroyed", day)],
      "2021-03-01",
    );
    expect(findingsOf(assessment, "keep-record")).toHaveLength(count);
  });

  const loud = (more: Partial<Case> = {}, data: Readonly<Record<string, unknown>> = { loud: true }) =>
    look([on("a", "busking.applied", "2019-03-01", { data })], "2019-03-01", more);

  test("the act itself is forbidden; an exception in other law is taken as absent, and that is listed", () => {
    expect(findingsOf(loud(), "no-noise")).toMatchObject([{ kind: "violation", unmet: "forbidden" }]);
    expect(loud().assumed).toMatchObject([{ assumed: "other-law-absent", rule: "no-noise" }]);
  });

  test("the exception is known to be there: nothing is found", () => {
    expect(findingsOf(loud({ facts: { festivalLaw: true } }), "no-noise")).toEqual([]);
  });

  test("the exception is known to be absent: nothing is assumed", () => {
    expect(loud({ facts: { festivalLaw: false } }).assumed).toEqual([]);
  });

  test("whether it was loud is not known: undecided", () => {
    expect(findingsOf(loud({}, {}), "no-noise")).toMatchObject([{ kind: "undecided" }]);
  });
});

describe("order", () => {
  const opened = (
    inspected: CaseEvent["on"] | null,
    more: Partial<Case> = {},
    at: CaseEvent["on"] = "2019-03-05",
  ) =>
    look(
      [on("o", "stage.opened", at), ...(inspected === null ? [] : [on("i", "stage.inspected", inspected)])],
      "2019-03-08",
      more,
    );

  test.each([
    ["before it", "2019-03-04", 0],
    ["after it", "2019-03-06", 1],
    ["never", null, 1],
  ])("inspected %s", (_, day, count) => {
    expect(findingsOf(opened(day), "inspect-first")).toHaveLength(count);
  });

  test("on the same day without a time of day: taken to be in order, and that is listed", () => {
    const assessment = opened("2019-03-05");
    expect(findingsOf(assessment, "inspect-first")).toEqual([]);
    expect(assessment.assumed).toMatchObject([{ assumed: "same-day-order", rule: "inspect-first" }]);
  });

  test("on the same day, an hour too late", () => {
    const assessment = opened("2019-03-05T11:00:00+08:00", {}, "2019-03-05T10:00:00+08:00");
    expect(findingsOf(assessment, "inspect-first")).toMatchObject([{ kind: "violation", unmet: "order" }]);
  });

  test("somewhen around it, or not recorded: undecided", () => {
    const around = opened({ from: "2019-03-04", to: "2019-03-06" });
    expect(findingsOf(around, "inspect-first")).toMatchObject([{ kind: "undecided" }]);
    const unrecorded = opened(null, { unrecorded: ["stage.inspected"] });
    expect(findingsOf(unrecorded, "inspect-first")).toMatchObject([{ kind: "undecided" }]);
  });
});

describe("requirements on elements, and principles", () => {
  test("each element is an instance of its own", () => {
    const facts = { pitch: { spots: [{ lit: true }, { lit: false }, {}] } };
    const found = findingsOf(look([], "2019-03-01", { facts }), "lit-spots");
    expect(found.map((finding) => [finding.instance, finding.kind])).toEqual([
      ["pitch/1", "violation"],
      ["pitch/2", "undecided"],
    ]);
  });

  test("a principle breached is a warning", () => {
    const refused = on("r", "busking.refused", "2019-03-01", { by: "police", data: { reason: "雨" } });
    expect(findingsOf(look([refused], "2019-03-01"), "friendly")).toMatchObject([
      { kind: "warning", liability: [] },
    ]);
  });
});

describe("categories by criteria", () => {
  const pitch = (facts: Readonly<Record<string, unknown>>) =>
    look([], "2019-03-01", { facts: { pitch: facts } });

  test("the first criterion that holds gives the class", () => {
    expect(pitch({ busy: true, class: "conditional" }).classification).toMatchObject([
      { class: "conditional", basis: "criteria", legalSource: "第五条" },
    ]);
  });

  test("a declared class that contradicts it is a violation of the criterion's clause", () => {
    expect(findingsOf(pitch({ busy: true, class: "unconditional" }), "stage-class")).toMatchObject([
      { kind: "violation", unmet: "class-mismatch", legalSource: "第五条" },
    ]);
  });

  test("no criterion holds: the class is as declared", () => {
    expect(pitch({ busy: false, class: "unconditional" }).classification).toMatchObject([
      { class: "unconditional", basis: "declared" },
    ]);
  });

  test("not known whether one holds: undecided between the two", () => {
    expect(pitch({ class: "unconditional" }).classification).toMatchObject([
      { class: "undecided", oneOf: ["unconditional", "conditional"] },
    ]);
  });

  test.each([
    ["城管批复", []],
    [null, ["violation"]],
    [undefined, ["undecided"]],
  ])("withheld needs its proof: %s", (permitFrom, kinds) => {
    const facts = { busy: false, class: "withheld", ...(permitFrom === undefined ? {} : { permitFrom }) };
    const found = findingsOf(pitch(facts), "closed-by-permit");
    expect(found.map((finding) => finding.kind)).toEqual(kinds);
  });
});

describe("items are classed like the whole, and the strictest counts", () => {
  const classes = (facts: Readonly<Record<string, unknown>>) =>
    look([], "2019-03-01", { facts: { pitch: { busy: false, ...facts } } }).classification.map((row) => [
      row.item,
      row.class,
    ]);

  test("one withheld item withholds the whole", () => {
    const spots = [{ class: "unconditional" }, { class: "withheld" }];
    expect(classes({ class: "unconditional", spots })).toEqual([
      [null, "withheld"],
      ["pitch/0", "unconditional"],
      ["pitch/1", "withheld"],
    ]);
  });

  test("an item that says nothing has the class of the whole", () => {
    expect(classes({ class: "conditional", spots: [{}] })).toEqual([
      [null, "conditional"],
      ["pitch/0", "conditional"],
    ]);
  });

  test("the whole is not known, one item is conditional: conditional or withheld", () => {
    const [row] = look([], "2019-03-01", {
      facts: { pitch: { busy: false, spots: [{ class: "conditional" }] } },
    }).classification;
    expect(row).toMatchObject({ item: null, class: "undecided", oneOf: ["conditional", "withheld"] });
  });
});
