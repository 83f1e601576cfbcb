import { describe, expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { checkPack } from "../../src/check/check-pack.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import { buskingFiles } from "../packs.js";
import { type Edits, edited, lintOf } from "./lint-pack.js";

type Row = readonly [name: string, edits: Edits, said: readonly string[]];

const basis = "regulation/counting/basis";
const span = (appliesFrom: string, appliesTo: string | null) => ({
  appliesFrom,
  appliesTo,
  source: "某办法",
  by: "text",
});

const spans: readonly Row[] = [
  [
    "one source the day after the other",
    { [basis]: [span("2018-01-01", "2020-12-31"), span("2021-01-01", null)] },
    [],
  ],
  ["written in another order", { [basis]: [span("2021-01-01", null), span("2018-01-01", "2020-12-31")] }, []],
  [
    "one day in both",
    { [basis]: [span("2018-01-01", "2021-01-01"), span("2021-01-01", null)] },
    ["error pack.spans-overlap regulation.json/counting/basis/1/appliesFrom"],
  ],
  [
    "one day in neither",
    { [basis]: [span("2018-01-01", "2020-12-30"), span("2021-01-01", null)] },
    ["warning pack.spans-gap regulation.json/counting/basis/1/appliesFrom"],
  ],
  [
    "a short one inside a long one",
    { [basis]: [span("2018-01-01", null), span("2019-01-01", "2019-12-31")] },
    ["error pack.spans-overlap regulation.json/counting/basis/1/appliesFrom"],
  ],
  [
    "the last one ends before the regulation does",
    { [basis]: [span("2018-01-01", "2020-12-31")] },
    ["warning pack.spans-gap regulation.json/counting/basis/0/appliesTo"],
  ],
  [
    "both end on the same day",
    { [basis]: [span("2018-01-01", "2020-12-31")], "regulation/appliesTo": "2020-12-31" },
    [],
  ],
];

const clauses: readonly Row[] = [
  [
    "a clause of several parts, one of them encoded, listed as a whole",
    {
      "rules/rules/2/part": "决定",
      "regulation/nonOperative/-": { clause: "第三条第一款", reason: "principle" },
    },
    ["error pack.clause-in-both regulation.json/nonOperative/1"],
  ],
  [
    "the part without a rule",
    {
      "rules/rules/2/part": "决定",
      "regulation/nonOperative/-": { clause: "第三条第一款", part: "理由", reason: "principle" },
    },
    [],
  ],
  [
    "cited in another notation",
    { "regulation/nonOperative/-": { clause: "第10条", reason: "principle" } },
    ["error pack.clause-in-both regulation.json/nonOperative/1"],
  ],
];

const item = (legalSource: string, under: string, of: readonly string[], more = {}) => ({
  legalSource,
  under,
  of,
  ...more,
});
const reprimand = { measure: "reprimand", on: ["registry-office"], by: null, mode: "shall" };
const toBusker = (when: object) => ({
  "liability/items/0/subjects": ["registry", "police", "district", "contractor"],
  "rules/rules/15/unless": when,
});
const kindOf = (operator: string, value: unknown) => ({
  fact: "roles",
  path: "$.busker.kind",
  operator,
  value,
});

const liability: readonly Row[] = [
  [
    "a kind of role that the bearer may have",
    toBusker({ fact: "festivalLaw", operator: "equal", value: true }),
    [],
  ],
  [
    "the only kind is the one the rule leaves out",
    toBusker(kindOf("equal", "contractor")),
    ["warning liability.misses-bearer liability.json/items/0/of/10"],
  ],
  [
    "whether something else is stated leaves the kind open",
    toBusker({ fact: "pitch", path: "$.busy", operator: "stated", value: false }),
    [],
  ],
  [
    "subjects inherited from the lead",
    {
      "liability/items/0/subjects": ["registry", "police", "district"],
      "liability/items/0/of/10": undefined,
      "liability/items/-": item("第十八条", "第十九条", ["no-noise"]),
    },
    ["warning liability.misses-bearer liability.json/items/1/of/0"],
  ],
  [
    "whoever acted may be anybody",
    { ...toBusker(kindOf("equal", "contractor")), "rules/rules/15/bearer": { actorOf: "start" } },
    [],
  ],
  [
    "a category without criteria cannot be declared wrongly",
    { "categories/categories/0/criteria": null },
    ["warning liability.nothing-to-break liability.json/items/0/of/16"],
  ],
  [
    "a category whose mismatch is a warning",
    { "categories/categories/0/mismatch": "warning" },
    ["warning liability.nothing-to-break liability.json/items/0/of/16"],
  ],
  [
    "a power all of whose requirements are readings",
    {
      "rules/rules/3/may/atMost": undefined,
      "rules/rules/3/may/over": undefined,
      "rules/rules/3/may/requires/0": undefined,
      "rules/rules/3/reading": { zh: "无上限", en: "no ceiling" },
    },
    ["warning liability.nothing-to-break liability.json/items/0/of/15"],
  ],
  [
    "a duty without a date stands where its article names it",
    { "liability/none/0/of/2": undefined, "liability/items/0/of/-": "someday" },
    [],
  ],
  [
    "an item under the lead of another article",
    {
      "regulation/outline/-": "第二十一条第(一)项",
      "liability/items/0/of/0": undefined,
      "liability/items/-": item("第二十一条第(一)项", "第十九条", ["acknowledge"]),
    },
    ["error liability.not-under liability.json/items/1/under"],
  ],
  [
    "an item under its own article, whose first paragraph is named",
    {
      "regulation/outline/-": "第十九条第(一)项",
      "liability/items/0/of/0": undefined,
      "liability/items/-": item("第十九条第一款第(一)项", "第十九条", ["acknowledge"]),
    },
    [],
  ],
  [
    "an article may have the measures of another",
    {
      "liability/items/0/of/0": undefined,
      "liability/items/-": item("第十八条", "第十九条", ["acknowledge"]),
    },
    [],
  ],
  [
    "two items under each other",
    {
      "liability/items/-": item("第十八条", "第十七条", []),
      "liability/items/1/measures": [reprimand],
      "liability/items/2": item("第十七条", "第十八条", []),
    },
    [
      "error liability.lead-circle liability.json/items/1/under",
      "error liability.lead-circle liability.json/items/2/under",
    ],
  ],
  [
    "a lead of a lead that gives its own measures and subjects",
    {
      "liability/items/-": item("第十八条", "第十九条", [], {
        measures: [reprimand],
        subjects: ["registry-office"],
      }),
      "liability/items/2": item("第十七条", "第十八条", ["acknowledge"]),
    },
    [],
  ],
  [
    "an item with measures of its own makes its own choice",
    {
      "liability/items/0/choose": "one-or-more",
      "liability/items/-": item("第十八条", "第十九条", ["acknowledge"], { measures: [reprimand] }),
    },
    [],
  ],
  [
    "an item that says the choice again",
    {
      "liability/items/0/choose": "one-or-more",
      "liability/items/-": item("第十八条", "第十九条", ["acknowledge"], { choose: "one-or-more" }),
    },
    [],
  ],
];

const analogy = { scope: "by-analogy", when: kindOf("equal", "contractor") };
const scope: readonly Row[] = [
  [
    "what stands after the entry for every case",
    { "regulation/scope": [{ scope: "yes", legalSource: "第二十条" }, analogy, { scope: "no" }] },
    ["error pack.scope-covered regulation.json/scope/1", "error pack.scope-covered regulation.json/scope/2"],
  ],
  [
    "the entry for every case stands last",
    { "regulation/scope": [analogy, { scope: "yes", legalSource: "第二十条" }] },
    [],
  ],
];

describe.each([
  ["scope", scope],
  ["sources of counting", spans],
  ["clauses", clauses],
  ["liability", liability],
])("%s", (_, rows) => {
  test.each(rows)("%s", (_, edits, said) => {
    expect(lintOf(edits)).toEqual(said);
  });
});

describe("beside a superior text", () => {
  const province = (edits: Edits = {}): ReadonlyMap<string, Regulation> => {
    const files = edited({
      "regulation/id": "province-2019",
      "regulation/rank": "local-regulation",
      ...edits,
    });
    const parsed = parseRegulation(files, vocabulary);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    return new Map([["province-2019", parsed.value]]);
  };
  const counterpart = (rule: string, reading?: object) => [
    { regulation: "province-2019", rule, ...(reading === undefined ? {} : { reading }) },
  ];
  const governs = { zh: "以上位规定为准", en: "the superior text governs" };
  const decides = { "rules/rules/1/counterpart": counterpart("decide") };

  test("the same limit is not weaker", () => {
    expect(
      lintOf({ "rules/rules/10/counterpart": counterpart("verify") }, { regulations: province() }),
    ).toEqual([]);
  });

  test("less time is not weaker", () => {
    const regulations = province({ "rules/rules/10/must/within/amount": 9 });
    expect(lintOf({ "rules/rules/10/counterpart": counterpart("verify") }, { regulations })).toEqual([]);
  });

  test("more time is, unless a reading says which governs", () => {
    const regulations = province({ "rules/rules/10/must/within/amount": 3 });
    const edits = { "rules/rules/10/counterpart": counterpart("verify") };
    const said = ["warning rule.weaker-than-counterpart rules.json/rules/10/must/within"];
    expect(lintOf(edits, { regulations })).toEqual(said);
    expect(lintOf({ "rules/rules/10/counterpart": counterpart("verify", governs) }, { regulations })).toEqual(
      [],
    );
  });

  test("a reading of the rule alone says nothing of the two texts", () => {
    const regulations = province({ "rules/rules/10/must/within/amount": 3 });
    const edits = {
      "rules/rules/10/counterpart": counterpart("verify"),
      "rules/rules/10/reading": { zh: "自收到起算", en: "it runs from receipt" },
    };
    expect(lintOf(edits, { regulations })).toEqual([
      "warning rule.weaker-than-counterpart rules.json/rules/10/must/within",
    ]);
  });

  test("of two counterparts, each has a reading of its own", () => {
    const regulations = province({ "rules/rules/10/must/within/amount": 3 });
    const both = (first: object, second: object) => [
      { regulation: "province-2019", rule: "acknowledge", ...first },
      { regulation: "province-2019", rule: "verify", ...second },
    ];
    const said = (first: object, second: object) =>
      lintOf({ "rules/rules/10/counterpart": both(first, second) }, { regulations });
    expect(said({ reading: governs }, {})).toEqual([
      "warning rule.weaker-than-counterpart rules.json/rules/10/must/within",
    ]);
    expect(said({}, { reading: governs })).toEqual([]);
  });

  test("a principle is weaker than a duty", () => {
    const regulations = province({ "rules/rules/20/force": undefined });
    const edits = { "rules/rules/20/counterpart": counterpart("friendly") };
    expect(lintOf(edits, { regulations })).toEqual([
      "warning rule.weaker-than-counterpart rules.json/rules/20/force",
    ]);
  });

  test("an extension of what the superior text lets be extended too", () => {
    expect(lintOf(decides, { regulations: province() })).toEqual([]);
  });

  test("an extension of what it lets nobody extend", () => {
    const regulations = province({ "rules/rules/3/may/extend": ["publish"] });
    expect(lintOf(decides, { regulations })).toEqual([
      "warning rule.weaker-than-counterpart rules.json/rules/3/may/atMost",
    ]);
    const read = { "rules/rules/1/counterpart": counterpart("decide", governs) };
    expect(lintOf(read, { regulations })).toEqual([]);
  });

  test("without the regulations at hand nothing is said", () => {
    expect(lintOf({ "rules/rules/10/counterpart": counterpart("no-such-rule") })).toEqual([]);
  });
});

test("a clause cited without its part names the rule that forgot it", () => {
  const diagnostics = checkPack(edited({ "rules/rules/2/part": undefined }), vocabulary);
  expect(diagnostics.map(({ code, path, hint }) => [code, path, hint?.zh])).toEqual([
    ["pack.unaccounted", "/outline/2/parts/1", "“say-why”引用第三条第一款，没有写 part（决定、理由）"],
  ]);
});

test("without scenarios at hand nothing is said of them; an empty list is a pack without", () => {
  expect(lintOf({})).toEqual([]);
  expect(lintOf({}, { suites: [{ scenarios: [], unconfirmed: [] }] })).toEqual([
    "warning pack.no-scenarios rules.json",
  ]);
});

test("a bare list of rules has its places without the key", () => {
  const { rules } = buskingFiles() as { rules: { rules: unknown[] } };
  expect(lintOf({ rules: rules.rules, "rules/3/may/atMost/amount": 0 })).toEqual([
    "error rule.never-met rules.json/3/may/atMost/amount",
  ]);
});
