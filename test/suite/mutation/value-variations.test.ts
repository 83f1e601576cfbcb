import { expect, test } from "vitest";
import { valueVariations } from "../../../src/suite/mutation/search/value-variations.js";
import { application } from "../../packs.js";
import { suiteOf } from "../suites.js";
import { busking, mutationWith } from "./busking-suite.js";

const mutation = mutationWith(suiteOf({ expect: { obligations: [{ rule: "verify" }] } }));
const mutant = mutation.mutants.find(({ id }) => id === "verify/must/within/amount+1")!;
const loud = { fact: "start", path: "$.data.loud", operator: "equal", value: true } as const;
const theCase = application([{ id: "a", type: "busking.applied", on: "2019-03-01", data: { loud: false } }]);

/** The made-up pack with the condition of `verify` written otherwise. */
function setWith(when: object, conditions: object): unknown[] {
  const rules = busking.rules.map((rule) => (rule.id === "verify" ? { ...rule, when } : rule));
  const regulation = { ...busking, rules, conditions } as typeof busking;
  return valueVariations(mutant, theCase, regulation).map(({ set }) => set);
}

test("the values of a named condition are tried like those of one that stands in the rule", () => {
  const written = setWith(loud, {});
  expect(written).toContainEqual({ "/events/0/data/loud": true });
  expect(setWith({ condition: "loud" }, { loud })).toEqual(written);
});

test("a named condition that refers to another is followed, and a circle ends", () => {
  const conditions = { noisy: { all: [{ condition: "loud" }, { condition: "noisy" }] }, loud };
  expect(setWith({ not: { condition: "noisy" } }, conditions)).toContainEqual({
    "/events/0/data/loud": true,
  });
});
