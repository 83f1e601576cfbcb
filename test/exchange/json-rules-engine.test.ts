import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import type { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import type { Assessment } from "../../src/assess/assessment.js";
import { compile } from "../../src/assess/compile.js";
import type { Rulebook } from "../../src/assess/rulebook.js";
import type { Case, CaseEvent } from "../../src/case/case.js";
import type { Leaf } from "../../src/condition/condition.js";
import { factsFor, leftOut, toEngine } from "../../src/exchange/json-rules-engine.js";
import type { Regulation, Rule } from "../../src/regulation/regulation.js";
import { application, assessed, buskingRules } from "../packs.js";

const asOf = "2019-12-31";
const busking = buskingRules.regulations[0]!.source;
const engine = toEngine(busking);

const is: Leaf = { fact: "pitch", path: "$.busy", operator: "equal", value: false };
const soon: Leaf = {
  fact: "start",
  path: "$.on",
  operator: "withinWorkingDaysOf",
  params: { workingDays: 1 },
  value: "2019-09-30",
};
const forbidden: Rule = {
  id: "made-up",
  legalSource: "第二条",
  summary: { zh: "试验", en: "made up" },
  case: "busking-application",
  bearer: "registry",
  on: "busking.applied",
  mustNot: {},
};

describe("on complete, well-typed cases the same rules fire", () => {
  test("an application refused without a reason", async () => {
    const theCase = complete([
      { id: "e1", type: "busking.applied", on: "2019-03-01", data: { loud: true } },
      { id: "e2", type: "busking.refused", on: "2019-03-05", by: "registry", data: { reason: null } },
    ]);
    expect(await fired(engine, theCase, "e1")).toEqual([
      "acknowledge",
      "decide",
      "no-noise",
      "opine",
      "promised",
      "tell-once",
    ]);
    expect(await fired(engine, theCase, "e2")).toEqual(["say-why"]);
  });

  test("random applications", async () => {
    await fc.assert(
      fc.asyncProperty(cases(), async (theCase) => {
        const ours = assessed(buskingRules, theCase, asOf);
        for (const { id, type } of theCase.events) {
          expect(await fired(engine, theCase, id)).toEqual(expected(ours, id, type));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("what an event of the engine says", () => {
  const refused = complete([{ id: "e1", type: "busking.refused", on: "2019-03-05", data: { reason: null } }]);
  const paramsOf = async (regulation: Regulation, theCase: Case, rule: string) => {
    const rulebook = compile({ regulations: [regulation], calendar });
    const run = toEngine(regulation).run(factsFor(rulebook, theCase, { event: "e1", asOf }));
    return (await run).events.find(({ type }) => type === rule)?.params;
  };

  test("the rule with its clause, and that the requirement is not met", async () => {
    expect(await paramsOf(busking, refused, "say-why")).toEqual({
      regulation: "busking-2019",
      legalSource: "第三条第一款",
      part: "理由",
      summary: { zh: "拒绝须有理由", en: "A refusal has a reason" },
      modality: "must",
      bearer: "registry",
      says: "violation",
    });
  });

  test("a principle is at most a warning, and a draft finds nothing that binds", async () => {
    expect(await paramsOf(busking, refused, "friendly")).toMatchObject({ says: "warning" });
    const draft = { ...busking, status: "draft", appliesFrom: null } as const;
    expect(await paramsOf(draft, refused, "say-why")).toMatchObject({ says: "hypothetical" });
  });

  test("a duty with a clock applies, and so does a power", async () => {
    const applied = complete([
      { id: "e1", type: "busking.applied", on: "2019-03-01", data: { loud: false } },
    ]);
    const extended = complete([{ id: "e1", type: "busking.extended", on: "2019-03-01" }]);
    expect(await paramsOf(busking, applied, "decide")).toMatchObject({ modality: "must", says: "applies" });
    expect(await paramsOf(busking, applied, "tell-once")).toMatchObject({ modality: "must-not" });
    expect(await paramsOf(busking, extended, "extend-decision")).toMatchObject({
      modality: "may",
      says: "applies",
    });
  });
});

describe("what is not asked", () => {
  const applied = [{ id: "e1", type: "busking.applied", on: "2017-12-29", data: { loud: true } }];

  test("a regulation that is not yet in force, or of another place", async () => {
    expect(await fired(engine, complete(applied), "e1")).toEqual([]);
    const elsewhere = {
      ...complete(applied.map((each) => ({ ...each, on: "2019-03-01" }))),
      jurisdiction: "110000",
    };
    expect(await fired(engine, elsewhere, "e1")).toEqual([]);
  });

  test("rules of another kind of case", async () => {
    const year = {
      ...complete(applied.map((each) => ({ ...each, on: "2019-03-01" }))),
      kind: "busking-office-year",
    };
    expect(await fired(engine, year, "e1")).toEqual([]);
  });

  test("facts of rules that are not the event's own may be absent", async () => {
    const theCase = application([{ id: "e1", type: "busking.forwarded", on: "2019-03-01" }]);
    expect(await fired(engine, theCase, "e1")).toEqual(["verify"]);
  });
});

describe("what the engine cannot know", () => {
  const applied = { id: "e1", type: "busking.applied", on: "2019-03-01" };

  test("a fact that the case does not state makes the run fail, also after it was first told", async () => {
    const theCase = application([{ ...applied, data: { loud: true } }]);
    await expect(fired(engine, theCase, "e1")).rejects.toThrow("festivalLaw");
    expect(assessed(buskingRules, theCase, asOf).assumed.map(({ rule }) => rule)).toContain("no-noise");
  });

  test("a property that is absent is false, where assess is undecided", async () => {
    const theCase = complete([applied]);
    expect(await fired(engine, theCase, "e1")).not.toContain("no-noise");
    const ours = assessed(buskingRules, theCase, asOf);
    expect(ours.findings.find(({ rule }) => rule === "no-noise")?.kind).toBe("undecided");
  });

  test("undefined facts are never allowed", () => {
    expect((engine as unknown as { readonly allowUndefinedFacts: boolean }).allowUndefinedFacts).toBe(false);
  });
});

describe("rules that conditions cannot carry are named", () => {
  test("of the pack", () => {
    expect(leftOut(busking)).toEqual([
      { rule: "yearly-list", why: "opened-by-period" },
      { rule: "lit-spots", why: "opened-by-element" },
    ]);
  });

  test.each<[string, Partial<Rule>]>([
    ["open-since-other-event", { on: { event: "busking.applied", notBefore: "busking.permitted" } }],
    ["lifted-by-power", { id: "lifted" }],
    [
      "asks-running-duty",
      {
        when: {
          fact: "obligations",
          params: { rule: "decide" },
          path: "$.running",
          operator: "equal",
          value: true,
        },
      },
    ],
    ["operator-not-given", { when: soon }],
    ["opened-by-element", { on: { fact: "pitch", path: "$.spots" }, when: { ...is, fact: "item" } }],
  ])("%s", (why, rule) => {
    const { regulation } = withRules({ ...forbidden, ...rule }, lifting);
    expect(leftOut(regulation)).toContainEqual({ rule: rule.id ?? "made-up", why });
  });
});

describe("conditions that need more than the library", () => {
  const days: readonly CaseEvent[] = [
    { id: "e1", type: "busking.applied", on: "2019-09-30", data: { loud: false } },
    { id: "e2", type: "busking.permitted", on: "2019-10-09", of: "e1" },
  ];

  test("working days are counted by the calendar, each condition with its own number", async () => {
    const rules = [1, 2].map((workingDays): Rule => {
      const params = { workingDays };
      return {
        ...forbidden,
        id: `within-${workingDays}`,
        on: "busking.permitted",
        when: { ...soon, params },
      };
    });
    const { regulation, rulebook } = withRules(...rules);
    const own = toEngine(regulation, { calendar: rulebook.calendar });
    const events = await fired(own, complete(days), "e2", rulebook);
    expect(events.filter((rule) => rule.startsWith("within"))).toEqual(["within-2"]);
  });

  test("named conditions, day operators, decorators, and what events have been", async () => {
    const { regulation, rulebook } = withRules(
      { ...forbidden, id: "named", on: "busking.permitted", when: { condition: "applied-first" } },
      {
        ...forbidden,
        id: "unless-named",
        on: "busking.permitted",
        unless: { not: { condition: "applied-first" } },
      },
      {
        ...forbidden,
        id: "decorated",
        on: "busking.permitted",
        when: { fact: "start", path: "$.on", operator: "not:before", value: "2019-10-09" },
      },
    );
    const carried = await fired(toEngine(regulation), complete(days), "e2", rulebook);
    const made = ["decorated", "named", "unless-named"];
    expect(carried.filter((rule) => made.includes(rule))).toEqual(made);
  });

  test("an operator of the host's own, decorated", async () => {
    const operators = [
      {
        name: "startsWith",
        evaluate: (a: unknown, b: unknown) => (typeof a === "string" ? a.startsWith(String(b)) : null),
      },
    ];
    const when = { fact: "start", path: "$.id", operator: "not:startsWith", value: "e" } as const;
    const regulation = { ...busking, rules: [{ ...forbidden, when }] };
    const applied = (id: string) => complete([{ ...days[0]!, id }]);
    const own = toEngine(regulation, { operators });
    expect(await fired(own, applied("e1"), "e1")).not.toContain("made-up");
    expect(await fired(own, applied("x1"), "x1")).toContain("made-up");
  });

  test("a rule that a fact opens fires for the case itself, where that fact has a value", async () => {
    const lit: Rule = {
      ...forbidden,
      on: { fact: "pitch", path: "$.permitFrom" },
      mustNot: undefined,
      must: { be: is },
    };
    const { regulation, rulebook } = withRules(lit);
    const own = toEngine(regulation);
    const stating = (facts: Case["facts"]) => fired(own, application(days, { facts }), null, rulebook);
    expect(await stating({ pitch: { busy: true, permitFrom: "law" } })).toEqual(["made-up"]);
    expect(await stating({ pitch: { busy: false, permitFrom: "law" } })).toEqual([]);
    expect(await stating({ pitch: { busy: true, permitFrom: null } })).toEqual([]);
    expect(await stating({ pitch: { busy: true } })).toEqual([]);
    expect(await stating({})).toEqual([]);
    expect(await fired(own, complete(days), "e1", rulebook)).not.toContain("made-up");
  });
});

describe("a mistake of the host's is thrown", () => {
  const theCase = complete([{ id: "e1", type: "busking.applied", on: "2019-03-01" }]);

  test.each([
    ["no such event", { event: "e9", asOf }, "e9"],
    ["an event after the day", { event: "e1", asOf: "2019-02-28" }, "e1"],
    ["no date", { event: "e1", asOf: "2019-02-30" }, "2019-02-30"],
    ["no such regulation", { event: "e1", asOf, regulation: "nowhere" }, "nowhere"],
  ])("%s", (_, occasion, named) => {
    expect(() => factsFor(buskingRules, theCase, occasion)).toThrow(named);
  });

  test("a path that is JSONPath, in a rule the host adds itself", async () => {
    const leaf = { fact: "start", path: "$..type", operator: "equal", value: 1 };
    const own = toEngine(busking).addRule({ conditions: { all: [leaf] }, event: { type: "own" } });
    await expect(fired(own, theCase, "e1")).rejects.toThrow("$..type");
  });
});

test("the front door does not let the library's engine in", async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { metafile } = await build({
    entryPoints: ["src/index.ts"],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: "silent",
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  });
  const inputs = Object.keys(metafile.inputs);
  expect(
    inputs.filter((each) => /json-rules-engine\/dist\/(engine|almanac|rule)\.js|jsonpath/.test(each)),
  ).toEqual([]);
  expect(inputs.filter((each) => each.startsWith("src/exchange/"))).toEqual([]);
});

const lifting: Rule = {
  ...forbidden,
  id: "lifting",
  on: "busking.excluded",
  mustNot: undefined,
  may: { lifts: ["lifted"] },
};

/** The busking pack with further rules, and a condition that they may name. */
function withRules(...rules: readonly Rule[]): {
  readonly regulation: Regulation;
  readonly rulebook: Rulebook;
} {
  const applied = { fact: "events", params: { type: "busking.applied", upTo: "event" }, path: "$.count" };
  const regulation = {
    ...busking,
    conditions: { "applied-first": { ...applied, operator: "equal", value: 1 } },
    rules: [...busking.rules, ...rules],
  };
  return { regulation, rulebook: compile({ regulations: [regulation], calendar }) };
}

async function fired(own: Engine, theCase: Case, event: string | null, rulebook = buskingRules) {
  const { events } = await own.run(factsFor(rulebook, theCase, { event, asOf }));
  return events.map(({ type }) => type).sort();
}

/** What assess says of the rules that an event opened, for rules that the engine carries. */
function expected(ours: Assessment, event: string, type: string): readonly string[] {
  const breaches = ours.findings.filter(({ unmet }) => unmet === "unmet" || unmet === "forbidden");
  const rows = [...ours.obligations, ...breaches].filter(({ instance }) => instance === event);
  const others = busking.rules.filter(
    ({ on, may, must, mustNot }) =>
      on === type &&
      (may !== undefined ||
        (must !== undefined && "after" in must) ||
        (mustNot !== undefined && "do" in mustNot)),
  );
  return [...new Set([...rows.map(({ rule }) => rule), ...others.map(({ id }) => id)])].sort();
}

/** A case that states every fact its rules ask for. */
function complete(events: readonly CaseEvent[]): Case {
  return application(events, {
    facts: { pitch: { class: "conditional", busy: true, until: "2019-06-01" }, festivalLaw: false },
  });
}

function cases(): fc.Arbitrary<Case> {
  const carrying: Readonly<Record<string, fc.Arbitrary<CaseEvent["data"]>>> = {
    "busking.applied": fc.record({ loud: fc.boolean() }),
    "busking.refused": fc.record({ reason: fc.constantFrom("noise", null) }),
    "busking.extended": fc.record({ approvedBy: fc.constantFrom("head", "clerk") }),
  };
  const types = [...new Set(busking.rules.flatMap(({ on }) => (typeof on === "string" ? [on] : [])))];
  const event = fc.constantFrom(...types).chain((type) =>
    fc.record({
      type: fc.constant(type),
      on: fc.integer({ min: 10, max: 28 }).map((day) => `2019-03-${day}`),
      by: fc.constantFrom("registry", "busker"),
      data: carrying[type] ?? fc.constant({}),
    }),
  );
  return fc.tuple(fc.array(event, { maxLength: 6 }), fc.boolean()).map(([events, festivalLaw]) => {
    const theCase = complete(events.map((each, index) => ({ id: `e${index}`, ...each })));
    return { ...theCase, facts: { ...theCase.facts, festivalLaw } };
  });
}
