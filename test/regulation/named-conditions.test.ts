import { describe, expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import { mutated, ruleAt } from "./mutated.js";

const noNoise = ruleAt("no-noise");
const sayWhy = ruleAt("say-why");

/** Two events whose data have a key in common, and no value: how loud it was, and how sure the refusal is. */
const level = {
  "vocabulary.json/values": (values: object = {}) => ({
    ...values,
    loudness: { soft: { zh: "轻", en: "soft" }, deafening: { zh: "震耳", en: "deafening" } },
    firmness: { final: { zh: "最终", en: "final" }, open: { zh: "可改", en: "open" } },
  }),
  "vocabulary.json/events/busking.applied/data/level": { zh: "音量", en: "level", type: "loudness" },
  "vocabulary.json/events/busking.refused/data/level": { zh: "程度", en: "level", type: "firmness" },
};
const named = (value: unknown, fact = "start") => ({
  "rules.json/conditions": {
    grave: { fact, path: "$.data.level", operator: Array.isArray(value) ? "in" : "equal", value },
  },
});
const uses = { condition: "grave" };

function saidOf(changes: Readonly<Record<string, unknown>>) {
  return parseRegulation(mutated({ ...level, ...changes }), vocabulary).diagnostics.map((each) => ({
    place: `${each.code} ${each.file}${each.path}`,
    message: each.message.en,
    hint: each.hint?.en ?? null,
  }));
}

describe("a named condition is judged by the events of the rules that use it", () => {
  test.each([
    ["of the first event", "deafening", { [`${noNoise}/when`]: uses }],
    ["of the second", "final", { [`${sayWhy}/when`]: uses }],
    ["in a list", ["soft", "deafening"], { [`${noNoise}/when`]: uses }],
  ])("a value %s is one", (_, value, use) => {
    expect(saidOf({ ...named(value), ...use })).toEqual([]);
  });

  test("a value of another event is none, and it is said of which event it was read", () => {
    expect(saidOf({ ...named(["soft", "final"]), [`${noNoise}/when`]: uses })).toEqual([
      {
        place: "shape.value rules.json/conditions/grave/value/1",
        message: "expected soft | deafening, found final",
        hint: 'read as $.data.level of "busking.applied"',
      },
    ]);
  });

  test("a slip of the pen is told from the values of that event", () => {
    const [said] = saidOf({ ...named("finnal"), [`${sayWhy}/when`]: uses });
    expect(said?.hint).toBe('did you mean "final"? (read as $.data.level of "busking.refused")');
  });

  test("used on two events, its value must be one of each event that may be meant", () => {
    const said = saidOf({ ...named("final"), [`${sayWhy}/when`]: uses, [`${noNoise}/when`]: uses });
    expect(said.map(({ message }) => message)).toEqual(["expected soft | deafening, found final"]);
  });

  test("through another named condition too", () => {
    const both = { grave: named("final")["rules.json/conditions"].grave, worse: { all: [uses] } };
    const use = { "rules.json/conditions": both, [`${sayWhy}/when`]: { condition: "worse" } };
    expect(saidOf(use)).toEqual([]);
    expect(saidOf({ ...use, [`${noNoise}/when`]: { condition: "worse" } })).toHaveLength(1);
  });

  test("a value of another kind is told", () => {
    const [said] = saidOf({ ...named(3), [`${sayWhy}/when`]: uses });
    expect(said?.place).toBe("shape.type rules.json/conditions/grave/value");
  });

  test("used by no rule, its value is one of some event", () => {
    expect(saidOf(named("final"))).toEqual([]);
    expect(saidOf(named("finnal")).map(({ place }) => place)).toEqual([
      "shape.value rules.json/conditions/grave/value",
    ]);
  });

  test("an inline condition on either of two events may name a value of either", () => {
    const on = { any: ["busking.applied", "busking.refused"] };
    const when = (value: string) => ({
      [`${noNoise}/on`]: on,
      [`${noNoise}/when`]: { fact: "start", path: "$.data.level", operator: "equal", value },
    });
    expect(saidOf(when("final"))).toEqual([]);
    expect(saidOf(when("loud")).map(({ place }) => place)).toEqual([`shape.value ${noNoise}/when/value`]);
  });
});
