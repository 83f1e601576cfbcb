import { expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import { mutated, ruleAt } from "./mutated.js";

const decide = ruleAt("decide");
const noNoise = ruleAt("no-noise");
const permits = { fact: "pitch", path: "$.class", operator: "equal" };

/** The hints for a label that was written where an id belongs. */
test.each([
  ["a role", { [`${decide}/bearer`]: "登记机构" }, 'did you mean "registry" (登记机构)?'],
  ["a role in English", { [`${decide}/bearer`]: "Registry" }, 'did you mean "registry" (Registry)?'],
  ["an event", { [`${decide}/on`]: "申请" }, 'did you mean "busking.applied" (申请)?'],
])("%s", (_, changes, hint) => {
  const { diagnostics } = parseRegulation(mutated(changes), vocabulary);
  expect(diagnostics.map((each) => each.hint?.en ?? null)).toContain(hint);
});

test("a value of a list", () => {
  const rated = {
    "vocabulary.json/values": (values: object = {}) => ({
      ...values,
      truth: { founded: { zh: "属实", en: "founded" }, unfounded: { zh: "不属实", en: "unfounded" } },
    }),
    "vocabulary.json/events/busking.applied/data/truth": { zh: "属实与否", en: "truth", type: "truth" },
    [`${noNoise}/when`]: { ...permits, fact: "start", path: "$.data.truth", value: "属实" },
  };
  const { diagnostics } = parseRegulation(mutated(rated), vocabulary);
  expect(diagnostics.map((each) => each.hint?.zh)).toEqual(["是否想写“founded”（属实）？"]);
});

test("what is no label is no word", () => {
  const { diagnostics } = parseRegulation(mutated({ [`${decide}/bearer`]: "县长" }), vocabulary);
  expect(diagnostics.map((each) => each.hint)).toEqual([null]);
});
