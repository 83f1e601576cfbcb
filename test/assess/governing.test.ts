import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { compile } from "../../src/assess/compile.js";
import type { Case, CaseEvent } from "../../src/case/case.js";
import { type PackFiles, parseRegulation } from "../../src/regulation/parse.js";
import type { Regulation, Rule } from "../../src/regulation/regulation.js";
import { application, assessed, buskingFiles, findingsOf, obligation } from "../packs.js";

interface Change {
  readonly regulation?: Readonly<Record<string, unknown>>;
  readonly rules?: (rule: Rule) => object;
  readonly more?: readonly object[];
}

/** The made-up pack with something changed: a successor, a draft, a superior text. */
function variant({ regulation = {}, rules = (rule) => rule, more = [] }: Change): Regulation {
  const files = buskingFiles() as { [Key in keyof PackFiles]: Record<string, unknown> };
  const list = (files.rules as unknown as { rules: Rule[] }).rules;
  const parsed = parseRegulation(
    {
      ...files,
      regulation: { ...files.regulation, ...regulation },
      rules: { rules: [...list.map(rules), ...more] },
    },
    vocabulary,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics, null, 1));
  return parsed.value;
}

const under = (...regulations: readonly Regulation[]) => compile({ regulations, calendar });
const applied = (on: string, id = "a"): CaseEvent => ({ id, type: "busking.applied", on });
const within =
  (amount: number, unit = "working-day") =>
  (rule: Rule) =>
    rule.id === "decide" ? { ...rule, must: { ...rule.must, within: { amount, unit } } } : rule;

describe("two regulations that follow one another", () => {
  // The successor gives three working days instead of five, from 1 January 2021.
  const predecessor = variant({ regulation: { status: "superseded", appliesTo: "2020-12-31" } });
  const successor = variant({
    regulation: { id: "busking-2021", appliesFrom: "2021-01-01" },
    rules: within(3),
  });
  const rulebook = under(predecessor, successor);

  test("each application is decided under the text of its own day", () => {
    const assessment = assessed(
      rulebook,
      application([applied("2020-12-31", "old"), applied("2021-01-04", "new")]),
      "2021-01-05",
    );
    const rows = assessment.obligations.filter((row) => row.rule === "decide");
    // From 31 December 2020: 1–3 January 2021 are off, 4–8 January are days 1 to 5. From Monday 4 January:
    // the 5th, 6th and 7th.
    expect(rows.map((row) => [row.regulation, row.instance, row.due?.latest])).toEqual([
      ["busking-2019", "old", "2021-01-08"],
      ["busking-2021", "new", "2021-01-07"],
    ]);
    expect(
      assessment.regulations.map((row) => row.notInForce.some(({ instance }) => instance === "old")),
    ).toEqual([false, true]);
  });
});

test("a draft binds nobody: what would be a violation is hypothetical, and brings no liability", () => {
  const draft = variant({ regulation: { status: "draft", appliesFrom: null } });
  const assessment = assessed(under(draft), application([applied("2019-03-01")]), "2019-04-01");
  expect(findingsOf(assessment, "decide")).toMatchObject([{ kind: "hypothetical", liability: [] }]);
  expect(assessment.regulations).toMatchObject([{ status: "draft", binding: false }]);
});

describe("a superior text with a counterpart", () => {
  const superior = variant({
    regulation: { id: "province-busking", rank: "local-regulation", jurisdiction: "990000" },
    rules: within(3),
  });
  const local = (amount: number) =>
    variant({
      rules: (rule) => {
        const changed = within(amount)(rule) as Rule;
        const counterpart = [{ regulation: "province-busking", rule: "decide" }];
        return rule.id === "decide" ? { ...changed, counterpart } : changed;
      },
    });

  test("a local duty that gives more time is displaced: marked, and accuses nobody", () => {
    // Applied on 1 March 2019: three working days end on the 6th, five on the 8th.
    const late = {
      id: "x",
      type: "busking.extended",
      on: "2019-03-06",
      of: "a",
      data: { approvedBy: "clerk" },
    };
    const assessment = assessed(
      under(local(5), superior),
      application([applied("2019-03-01"), late]),
      "2019-04-01",
    );
    const rows = assessment.obligations.filter((row) => row.rule === "decide");
    expect(rows.map((row) => [row.regulation, row.displacedBy?.regulation ?? null])).toEqual([
      ["busking-2019", "province-busking"],
      ["province-busking", null],
    ]);
    expect(findingsOf(assessment, "decide").map((finding) => finding.regulation)).toEqual([
      "province-busking",
    ]);
    // The extension that nobody entitled approved is found once, under the text that governs.
    expect(findingsOf(assessment, "extend-decision").map((finding) => finding.regulation)).toEqual([
      "province-busking",
    ]);
  });

  test("a stricter local duty stays beside it", () => {
    const assessment = assessed(
      under(local(2), superior),
      application([applied("2019-03-01")]),
      "2019-04-01",
    );
    const rows = assessment.obligations.filter((row) => row.rule === "decide");
    expect(rows.map((row) => row.displacedBy)).toEqual([null, null]);
    expect(findingsOf(assessment, "decide")).toHaveLength(2);
  });

  test("a text of the same rank and place is no superior one, whatever the local pack names", () => {
    const beside = variant({ regulation: { id: "province-busking" }, rules: within(3) });
    const rows = assessed(
      under(local(5), beside),
      application([applied("2019-03-01")]),
      "2019-04-01",
    ).obligations.filter((row) => row.rule === "decide");
    expect(rows.map((row) => row.displacedBy)).toEqual([null, null]);
  });

  test("of the same rank, the text of the wider place is the superior one", () => {
    const wider = variant({
      regulation: { id: "province-busking", jurisdiction: "990000" },
      rules: within(3),
    });
    const rows = assessed(
      under(local(5), wider),
      application([applied("2019-03-01")]),
      "2019-04-01",
    ).obligations.filter((row) => row.rule === "decide");
    expect(rows.map((row) => row.displacedBy?.regulation ?? null)).toEqual(["province-busking", null]);
  });

  test("a draft neither displaces nor is displaced", () => {
    const draft = { status: "draft", appliesFrom: null } as const;
    const draftAbove = variant({
      regulation: { id: "province-busking", rank: "local-regulation", jurisdiction: "990000", ...draft },
      rules: within(3),
    });
    const draftBelow: Regulation = { ...local(5), ...draft };
    const displacedBy = (...regulations: readonly Regulation[]) =>
      assessed(under(...regulations), application([applied("2019-03-01")]), "2019-04-01")
        .obligations.filter((row) => row.rule === "decide")
        .map((row) => row.displacedBy);
    expect(displacedBy(local(5), draftAbove)).toEqual([null, null]);
    expect(displacedBy(draftBelow, superior)).toEqual([null, null]);
  });

  test("without the superior text at hand the local one is read alone", () => {
    const assessment = assessed(under(local(5)), application([applied("2019-03-01")]), "2019-04-01");
    expect(obligation(assessment, "decide").displacedBy).toBeNull();
  });
});

describe("a power that lifts a ban", () => {
  const banned = {
    id: "no-reopening",
    legalSource: "第十一条",
    case: "busking-application",
    bearer: "registry",
  };
  const text = { zh: "不得再开", en: "Not opened again" };
  const rulebook = under(
    variant({
      more: [
        { ...banned, summary: text, on: "stage.opened", mustNot: {} },
        {
          ...banned,
          id: "allow-reopening",
          summary: { zh: "经准予可以再开", en: "May be opened again when permitted" },
          on: "busking.permitted",
          may: {
            lifts: ["no-reopening"],
            requires: [
              {
                when: { fact: "event", path: "$.by", operator: "equal", value: "registry" },
                onBreach: "void",
              },
            ],
          },
        },
      ],
    }),
  );
  const opened = { id: "o", type: "stage.opened", on: "2019-03-05" };
  const permitted = (more: Partial<CaseEvent>): CaseEvent => ({
    id: "p",
    type: "busking.permitted",
    on: "2019-03-04",
    ...more,
  });
  const found = (...events: readonly CaseEvent[]) =>
    findingsOf(assessed(rulebook, application(events), "2019-03-08"), "no-reopening").map(
      (finding) => finding.kind,
    );

  test("without it the act is forbidden", () => {
    expect(found(opened)).toEqual(["violation"]);
  });
  test("validly exercised before the act: no row", () => {
    expect(found(permitted({ by: "registry" }), opened)).toEqual([]);
  });
  test("exercised by somebody else: the ban stands, and the exercise is a violation of its own", () => {
    expect(found(permitted({ by: "police" }), opened)).toEqual(["violation"]);
    const assessment = assessed(rulebook, application([permitted({ by: "police" })]), "2019-03-08");
    expect(findingsOf(assessment, "allow-reopening")).toMatchObject([
      { kind: "violation", unmet: "requirement" },
    ]);
  });
  test("by whom is not known: undecided", () => {
    expect(found(permitted({}), opened)).toEqual(["undecided"]);
  });
  test("exercised only after the act: the ban stood", () => {
    expect(found(opened, permitted({ by: "registry", on: "2019-03-06" }))).toEqual(["violation"]);
  });
});

test("an exercise of a power that the text does not give changes nothing, and is a warning", () => {
  const rulebook = under(variant({ rules: (rule) => rule }));
  const without = under({
    ...variant({}),
    rules: variant({}).rules.filter((rule) => rule.id !== "start-again"),
  });
  const amended = { id: "m", type: "busking.amended", on: "2019-03-06", of: "a" };
  const request = application([applied("2019-03-01"), amended]);
  expect(obligation(assessed(rulebook, request, "2019-03-08"), "decide").due?.latest).toBe("2019-03-13");
  const assessment = assessed(without, request, "2019-03-08");
  expect(obligation(assessment, "decide").due?.latest).toBe("2019-03-08");
  expect(assessment.findings.filter((finding) => finding.unmet === "no-power")).toMatchObject([
    { kind: "warning", events: ["a", "m"] },
  ]);
});

describe("conditions that count working days", () => {
  const prompt = {
    id: "prompt-mark",
    legalSource: "第五条",
    summary: { zh: "三个工作日内划线", en: "Marked within three working days" },
    case: "busking-application",
    bearer: "registry",
    on: "site.marked",
    must: {
      be: {
        fact: "event",
        path: "$.on",
        operator: "withinWorkingDaysOf",
        params: { workingDays: 3 },
        value: { fact: "events", params: { type: "busking.permitted" }, path: "$.first" },
      },
    },
  };
  const rulebook = under(variant({ more: [prompt] }));

  test.each([
    ["2019-02-11", []],
    ["2019-02-12", ["violation"]],
  ])("permitted on Friday 1 February 2019, marked on %s", (on, kinds) => {
    // Saturday 2 and Sunday 3 February are make-up days: 1 and 2; 4–10 February are off; the 11th is day 3.
    const events = [
      { id: "p", type: "busking.permitted", on: "2019-02-01" },
      { id: "s", type: "site.marked", on },
    ];
    const found = findingsOf(assessed(rulebook, application(events), "2019-03-01"), "prompt-mark");
    expect(found.map((finding) => finding.kind)).toEqual(kinds);
  });
});

describe("not more often than once, counting only some acts", () => {
  const rulebook = under(
    variant({
      more: [
        {
          id: "refuse-once",
          legalSource: "第八条",
          summary: { zh: "以下雨为由只拒绝一次", en: "Refused for rain once at most" },
          case: "busking-application",
          bearer: "registry",
          on: "busking.applied",
          mustNot: {
            do: {
              event: "busking.refused",
              when: { fact: "event", path: "$.data.reason", operator: "equal", value: "雨" },
            },
            moreThan: 1,
          },
        },
      ],
    }),
  );
  const refused = (id: string, data: Readonly<Record<string, unknown>>): CaseEvent => ({
    id,
    type: "busking.refused",
    on: "2019-03-04",
    of: "a",
    data,
  });
  const kinds = (...events: readonly CaseEvent[]) =>
    findingsOf(
      assessed(rulebook, application([applied("2019-03-01"), ...events]), "2019-03-05"),
      "refuse-once",
    ).map((finding) => finding.kind);

  test("twice for rain is once too often", () => {
    expect(kinds(refused("r1", { reason: "雨" }), refused("r2", { reason: "雨" }))).toEqual(["violation"]);
  });
  test("the second time for another reason does not count", () => {
    expect(kinds(refused("r1", { reason: "雨" }), refused("r2", { reason: "夜" }))).toEqual([]);
  });
  test("the second time for a reason not known: undecided", () => {
    expect(kinds(refused("r1", { reason: "雨" }), refused("r2", {}))).toEqual(["undecided"]);
  });
});

test("an opening known only by its sequel: the due day is not before a day, and what would date it is named", () => {
  const rulebook = under(
    variant({
      more: [
        {
          id: "mark-site",
          legalSource: "第五条",
          summary: { zh: "准予后划线", en: "Marked after the permit" },
          case: "busking-application",
          bearer: "registry",
          on: { event: "busking.verified", notBefore: "busking.forwarded" },
          must: { do: "site.marked", within: { amount: 3, unit: "working-day" } },
        },
      ],
    }),
  );
  // Forwarded on Friday 1 March 2019; when it was verified is not recorded. Not before 4, 5, 6 March.
  const forwarded = { id: "f", type: "busking.forwarded", on: "2019-03-01" };
  const assessment = assessed(rulebook, application([forwarded]), "2019-03-08");
  expect(obligation(assessment, "mark-site")).toMatchObject({
    due: { earliest: "2019-03-06", latest: null },
    state: "undecided",
  });
  expect(assessment.needs).toContainEqual({
    event: "busking.verified",
    path: null,
    decides: [{ rule: "mark-site", instance: "f" }],
  });
});

describe("the rows of a scope, in order", () => {
  const registry = (value: string) => ({ fact: "roles", path: "$.registry.kind", operator: "equal", value });
  const scopeOf = (rows: readonly object[], kind: string | null) => {
    const rulebook = under(variant({ regulation: { scope: rows } }));
    const roles = kind === null ? { registry: "某处" } : { registry: { name: "某处", kind } };
    return assessed(rulebook, application([], { roles }), "2019-03-01").regulations[0]?.scope;
  };
  const certain = { scope: "yes", when: registry("registry-office") };
  const analogy = { scope: "by-analogy", when: registry("contractor") };

  test.each([
    ["the row that holds", [certain, analogy], "contractor", "by-analogy"],
    ["no row holds", [certain], "contractor", "no"],
    ["whether the only row holds is not known", [certain], null, "undecided"],
    ["not known, but a later row says yes to all", [certain, { scope: "yes" }], null, "yes"],
    ["not known, and a later row says no to all", [certain, { scope: "no" }], null, "undecided"],
    ["an exception is not presumed", [analogy, { scope: "yes" }], null, "yes"],
  ])("%s", (_, rows, kind, answer) => {
    expect(scopeOf(rows, kind)).toBe(answer);
  });

  describe("that an exception was not presumed is said", () => {
    const assumedOf = (roles: Case["roles"]) => {
      const rulebook = under(variant({ regulation: { scope: [analogy, { scope: "yes" }] } }));
      return assessed(rulebook, application([], roles === undefined ? {} : { roles }), "2019-03-01").assumed;
    };

    test("where somebody stands in the role and what kind of body it is is not known", () => {
      expect(assumedOf({ registry: "某处" })).toMatchObject([
        {
          assumed: "scope-exception-absent",
          rule: null,
          text: { en: expect.stringContaining("roles $.registry.kind") },
        },
      ]);
    });

    test("not where it is known, nor where the case has nobody in that role", () => {
      expect(assumedOf({ registry: { name: "某处", kind: "registry-office" } })).toEqual([]);
      expect(assumedOf({})).toEqual([]);
    });
  });
});
