import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { compile } from "../../src/assess/compile.js";
import type { CaseEvent } from "../../src/case/case.js";
import { type PackFiles, parseRegulation } from "../../src/regulation/parse.js";
import { application, assessed, buskingFiles, findingsOf } from "../packs.js";

const measure = { measure: "reprimand", on: ["registry-office"], by: null, mode: "shall" };

/** What follows the undecided application of 1 March 2019 (due on the 8th), under one liability item. */
function follows(item: object, events: readonly CaseEvent[] = [], facts: object = {}, asOf = "2019-03-25") {
  const files = buskingFiles() as { [Key in keyof PackFiles]: Record<string, unknown> };
  const liability = {
    items: [
      { legalSource: "第十九条", of: [], subjects: ["registry-office"], measures: [measure] },
      { legalSource: "第十九条", of: ["decide"], ...item },
    ],
    none: [],
  };
  const parsed = parseRegulation({ ...files, liability }, vocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics, null, 1));
  const rulebook = compile({ regulations: [parsed.value], calendar });
  const applied = { id: "a", type: "busking.applied", on: "2019-03-01" };
  const assessment = assessed(rulebook, application([applied, ...events], { facts: { pitch: facts } }), asOf);
  const [row] = findingsOf(assessment, "decide")[0]?.liability ?? [];
  return { row, answers: row?.measures.map((each) => each.follows), needs: assessment.needs };
}

const busy = { fact: "pitch", path: "$.busy", operator: "equal", value: true };

test("an item under a lead has its subjects and measures", () => {
  expect(follows({ under: "第十九条" }).answers).toEqual(["yes"]);
});

describe("an item with a condition (情节严重)", () => {
  const item = { under: "第十九条", when: busy };
  test.each([
    [{ busy: true }, "yes"],
    [{ busy: false }, "no"],
    [{}, "undecided"],
  ])("%j: %s", (facts, answer) => {
    expect(follows(item, [], facts).answers).toEqual([answer]);
  });

  test("the fact that would tell is named", () => {
    expect(follows(item).needs).toContainEqual({
      fact: "pitch",
      path: "$.busy",
      decides: expect.arrayContaining([{ rule: "decide", instance: "a" }]),
    });
  });
});

describe("a defence excuses the liability, never the breach", () => {
  const item = { under: "第十九条", defence: busy };
  test.each([
    [{ busy: true }, "no"],
    [{ busy: false }, "yes"],
    [{}, "undecided"],
  ])("%j: %s", (facts, answer) => {
    expect(follows(item, [], facts).answers).toEqual([answer]);
  });
});

describe("refusing to mend, or a grave case: either is enough (拒不改正或者情节严重)", () => {
  const after = { order: "mending.ordered", until: "$.data.by", metBy: ["mending.done"] };
  const item = { subjects: ["registry-office"], measures: [{ ...measure, when: busy, after, either: true }] };
  const ordered = {
    id: "o",
    type: "mending.ordered",
    on: "2019-03-11",
    of: "a",
    data: { rule: "decide", by: "2019-03-20" },
  };

  test.each([
    ["no order, not grave", [], { busy: false }, "no"],
    ["no order, grave", [], { busy: true }, "yes"],
    ["the order passed unmet, not grave", [ordered], { busy: false }, "yes"],
    ["the order passed unmet, gravity unknown", [ordered], {}, "yes"],
    ["no order, gravity unknown", [], {}, "undecided"],
  ])("%s", (_, events, facts, answer) => {
    expect(follows(item, events, facts).answers).toEqual([answer]);
  });

  test("without `either` both are wanted", () => {
    const strict = { ...item, measures: [{ ...measure, when: busy, after }] };
    expect(follows(strict, [], { busy: true }).answers).toEqual(["no"]);
    expect(follows(strict, [ordered], { busy: true }).answers).toEqual(["yes"]);
  });
});

test("what the text leaves to choose, and what it refers to, is carried along", () => {
  const { row } = follows({ under: "第十九条", choose: "one-or-more", refersTo: ["《云岭市监察办法》"] });
  expect(row).toMatchObject({ choose: "one-or-more", refersTo: ["《云岭市监察办法》"] });
});

test("a rule that no item names brings no liability", () => {
  expect(follows({ of: [] }).row).toBeUndefined();
});
