import * as fc from "fast-check";
import { expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { constancyOf } from "../../src/check/combinations/constant.js";
import { compileCondition } from "../../src/condition/compile.js";
import type { Condition } from "../../src/condition/condition.js";
import { evaluate } from "../../src/condition/evaluate.js";
import { readableVocabulary } from "../../src/vocabulary/readable.js";
import { joinVocabularies } from "../../src/vocabulary/vocabulary.js";
import { buskingFiles } from "../packs.js";

const words = joinVocabularies(vocabulary, readableVocabulary(buskingFiles().vocabulary));
const sight = { start: ["busking.applied"], event: ["busking.applied"], item: null, later: [] };

const leaf = (path: string, values: readonly unknown[], operators: readonly string[]) =>
  fc.record({
    fact: fc.constant("pitch"),
    path: fc.constant(path),
    operator: fc.constantFrom(...operators),
    value: fc.constantFrom(...values),
  });

const classes = ["unconditional", "conditional", "withheld"];
const days = ["2019-01-01", "2019-01-02", "2019-01-03"];
const leaves = fc.oneof(
  leaf("$.busy", [true, false, null], ["equal", "notEqual"]),
  leaf("$.class", [...classes, null], ["equal", "notEqual"]),
  leaf("$.class", [classes, classes.slice(1), []], ["in", "notIn", "not:in"]),
  leaf("$.permitFrom", ["law", "rule", null], ["equal", "notEqual"]),
  leaf("$.until", days, ["before", "onOrBefore", "after", "onOrAfter", "sameDay"]),
);

const conditions: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    leaves as fc.Arbitrary<Condition>,
    fc.record({ all: fc.array(tie("any"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("any"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("any") }),
  ),
})).any;

/** Any known case, also with values that no condition names. */
const pitches = fc.record({
  busy: fc.constantFrom(true, false, null),
  class: fc.constantFrom(...classes, null),
  permitFrom: fc.constantFrom("law", "rule", "square", "", null),
  until: fc.constantFrom(...days, "2018-06-01", "2031-12-31", null),
});

test("what is always so is so in every case, whatever it says", () => {
  fc.assert(
    fc.property(conditions, fc.array(pitches, { minLength: 20, maxLength: 20 }), (condition, cases) => {
      const constancy = constancyOf(condition, { vocabulary: words, sight, references: {} });
      const compiled = compileCondition(condition);
      for (const pitch of cases) {
        const verdict = evaluate(compiled, { read: (fact) => (fact === "pitch" ? pitch : undefined) });
        if (constancy === "true") expect(verdict).toBe(true);
        if (constancy === "false") expect(verdict).toBe(false);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("what some case decides otherwise is open", () => {
  fc.assert(
    fc.property(conditions, pitches, pitches, (condition, one, two) => {
      const compiled = compileCondition(condition);
      const verdictOn = (pitch: unknown) => evaluate(compiled, { read: () => pitch });
      fc.pre(verdictOn(one) !== verdictOn(two));
      expect(constancyOf(condition, { vocabulary: words, sight, references: {} })).toBe("open");
    }),
    { numRuns: 1_000 },
  );
});
