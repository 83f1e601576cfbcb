import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { compile } from "../../src/assess/compile.js";
import { movedDues } from "../../src/assess/moves.js";
import type { Rulebook } from "../../src/assess/rulebook.js";
import { sideBySide } from "../../src/assess/side-by-side.js";
import { verdictMoves } from "../../src/assess/verdict-moves.js";
import type { Regulation, Rule } from "../../src/regulation/regulation.js";
import { application, buskingRules } from "../packs.js";

const { source } = buskingRules.regulations[0]!;

/** The made-up pack with its rules changed, some of them left out. */
function changed(rules: (rule: Rule) => readonly Rule[], more: Partial<Regulation> = {}): Regulation {
  return { ...source, ...more, rules: source.rules.flatMap(rules) };
}
const under = (...regulations: readonly Regulation[]): Rulebook => compile({ regulations, calendar });
const decideIn = (amount: number) => (rule: Rule) =>
  rule.id === "decide"
    ? [{ ...rule, must: { do: "busking.permitted", within: { amount, unit: "working-day" as const } } }]
    : [rule];

// Applied for on Friday 1 March 2019: three working days end on Wednesday the 6th, five on Friday the 8th.
const roles = { registry: { name: "登记处", kind: "registry-office" } };
const theCase = application(
  [
    { id: "a", type: "busking.applied", on: "2019-03-01" },
    { id: "p", type: "busking.permitted", on: "2019-03-07" },
  ],
  { roles, facts: { pitch: { class: "unconditional", busy: false, spots: [{ lit: true }] } } },
);
const asOf = "2019-03-08";
const day = (date: string) => ({ earliest: date, latest: date });

describe("what a newer version says otherwise", () => {
  test("a shorter limit: another due day, another state, and what follows", () => {
    expect(verdictMoves(theCase, buskingRules, under(changed(decideIn(3))), asOf)).toEqual([
      {
        case: "B-1",
        asOf,
        rule: "decide",
        summary: { zh: "五个工作日内决定", en: "The registry decides" },
        legalSource: "第三条第一款",
        instance: "a",
        before: { state: "fulfilled", due: day("2019-03-08"), findings: [], measures: [], class: null },
        after: {
          state: "fulfilled-late",
          due: day("2019-03-06"),
          findings: ["violation"],
          measures: ["reprimand"],
          class: null,
        },
      },
    ]);
  });

  test("the same says nothing, also under another id where that is told", () => {
    const renamed = changed((rule) => [rule.id === "acknowledge" ? { ...rule, id: "receipt" } : rule], {
      liability: { items: [], none: [] },
    });
    const before = under({ ...source, liability: { items: [], none: [] } });
    expect(verdictMoves(theCase, before, before, asOf)).toEqual([]);
    expect(
      verdictMoves(theCase, before, under(renamed), asOf, new Map([["acknowledge", "receipt"]])),
    ).toEqual([]);
    expect(
      verdictMoves(theCase, before, under(renamed), asOf).map((move) => [
        move.rule,
        move.before?.state ?? null,
        move.after?.state ?? null,
      ]),
    ).toEqual([
      ["acknowledge", "violated", null],
      ["receipt", null, "violated"],
    ]);
  });

  test("a class, of the whole and of an item", () => {
    const categories = source.categories.map((category) => ({
      ...category,
      criteria: [{ otherwise: "withheld" as const }],
    }));
    const moves = verdictMoves(theCase, buskingRules, under(changed((rule) => [rule], { categories })), asOf);
    expect(
      moves.map(({ rule, instance, before, after }) => [rule, instance, before?.class, after?.class]),
    ).toEqual([
      ["stage-class", "share", "unconditional", "withheld"],
      ["stage-class", "pitch/0", "unconditional", "withheld"],
      ["stage-class", "pitch", undefined, null],
      ["stage-class", "pitch/0", undefined, null],
    ]);
  });
});

describe("due days that move with the rules", () => {
  const without = under(changed((rule) => (rule.id === "decide" ? [] : [rule])));

  test("an obligation under one of the two only; one without a due day does not move", () => {
    const dues = (before: Rulebook, after: Rulebook) =>
      movedDues([theCase], before, after, asOf).map((row) => [
        row.rule,
        row.before?.due ?? null,
        row.after?.due ?? null,
      ]);
    expect(dues(buskingRules, without)).toEqual([["decide", day("2019-03-08"), null]]);
    expect(dues(without, buskingRules)).toEqual([["decide", null, day("2019-03-08")]]);
    expect(dues(buskingRules, buskingRules)).toEqual([]);
  });
});

describe("two regulations side by side", () => {
  const law = changed(decideIn(3), { id: "busking-law", rank: "law" });
  const local = changed((rule) =>
    rule.id === "decide"
      ? [{ ...rule, id: "answer", counterpart: [{ regulation: "busking-law", rule: "decide" }] }]
      : rule.id === "publish"
        ? [{ ...rule, counterpart: [{ regulation: "elsewhere", rule: "announce" }] }]
        : [rule],
  );
  const sides = sideBySide(under(law, local), theCase, asOf);
  const row = (what: string, of: string) =>
    sides.rows.find((each) => each.what === what && each.of === of)?.cells;

  test("each as if it were alone; counterparts meet under the superior rule's name", () => {
    expect(sides).toMatchObject({ case: "B-1", asOf, regulations: ["busking-law", "busking-2019"] });
    expect(row("obligation", "decide a registry")).toMatchObject([
      { rule: "decide", due: day("2019-03-06"), displacedBy: null },
      { rule: "answer", due: day("2019-03-08"), displacedBy: null },
    ]);
    expect(row("obligation", "publish p registry")).toMatchObject([{ rule: "publish" }, { rule: "publish" }]);
  });

  test("what only one of them says stands beside nothing", () => {
    expect(row("finding", "decide a registry")).toMatchObject([{ unmet: "late" }, null]);
    expect(row("class", "share")).toMatchObject([{ class: "unconditional" }, { class: "unconditional" }]);
    expect(row("class", "share pitch/0")).toMatchObject([{ item: "pitch/0" }, { item: "pitch/0" }]);
  });
});
