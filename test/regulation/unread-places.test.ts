import { expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import { buskingFiles } from "../packs.js";
import { mutated, ruleAt } from "./mutated.js";

/** Code and place of each fault of the made-up pack with these changes. */
function faultsOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const { diagnostics } = parseRegulation(mutated(changes), vocabulary);
  return diagnostics.map(({ code, file, path }) => `${code} ${file}${path}`);
}

const [decide, extend, once] = ["decide", "extend-decision", "no-noise"].map(ruleAt) as [
  string,
  string,
  string,
];

// Places where a slip went by unseen: each was found by breaking the shipped packs one value at a time.

test("the reading that a requirement of a power rests on", () => {
  const requires = [{ before: "expiry", onBreach: "void", reading: "no-such-reading" }];
  expect(faultsOf({ [`${extend}/may/requires`]: requires })).toEqual([
    `pack.unknown-reading ${extend}/may/requires/0/reading`,
  ]);
});

test("one of several kinds of case in which a category is read, at its place", () => {
  expect(
    faultsOf({ "categories/categories/0/case": { any: ["busking-application", "busking-aplication"] } }),
  ).toEqual(["word.unknown categories.json/categories/0/case/any/1"]);
});

test("where the items of a resource lie that are classed like the whole", () => {
  const items = "categories/categories/0/declared/items";
  expect(faultsOf({ [items]: "site marked" })).toEqual([
    `word.unknown-path categories.json/${items.slice(11)}`,
  ]);
  expect(faultsOf({ [items]: "$.places" })).toEqual([`word.unknown-path categories.json/${items.slice(11)}`]);
});

test("what events are asked about, and how far back", () => {
  const asked = (params: object) =>
    faultsOf({
      [`${decide}/when`]: { fact: "events", path: "$.count", params, operator: "greaterThan", value: 0 },
    });
  const type = "busking.applied";
  expect(asked({ type, of: "start", upTo: "event" })).toEqual([]);
  expect(asked({ type, upto: "event" })).toEqual([`shape.unknown-key ${decide}/when/params/upto`]);
  expect(asked({ type, of: "begin" })).toEqual([`shape.value ${decide}/when/params/of`]);
});

test("what an obligation is asked about", () => {
  const leaf = {
    fact: "obligations",
    path: "$.running",
    params: { rule: "decide", off: 1 },
    operator: "equal",
    value: true,
  };
  expect(faultsOf({ [`${once}/when`]: leaf })).toContain(`shape.unknown-key ${once}/when/params/off`);
});

test("a value that a list of listed values is asked to have", () => {
  const words = buskingFiles().vocabulary as { facts: object; values: object };
  const facts = {
    ...words.facts,
    instruments: { zh: "乐器", en: "Instruments", type: { list: "instrument" } },
  };
  const values = {
    ...words.values,
    instrument: { drum: { zh: "鼓", en: "drum" }, lute: { zh: "琵琶", en: "lute" } },
  };
  const has = (operator: string, value: unknown) =>
    faultsOf({
      "vocabulary.json/facts": facts,
      "vocabulary.json/values": values,
      [`${decide}/unless`]: { fact: "instruments", operator, value },
    });
  expect(has("contains", "drum")).toEqual([]);
  expect(has("contains", "drmu")).toEqual([`shape.value ${decide}/unless/value`]);
  expect(has("not:doesNotContain", "drmu")).toEqual([`shape.value ${decide}/unless/value`]);
  expect(has("contains", true)).toEqual([`shape.type ${decide}/unless/value`]);
});

test("a deed that may not be done too often, down to its conditions", () => {
  const leaf = { fact: 7, path: "$.data.loud", operator: "equal", value: true };
  const mustNot = { do: { event: "busking.refused", when: leaf }, moreThan: 1 };
  expect(faultsOf({ [`${once}/mustNot`]: mustNot })).toEqual([`shape.type ${once}/mustNot/do/when/fact`]);
});

test("a named condition that is misshapen hides no other", () => {
  const leaf = { fact: "pitch", path: "$.busy", operator: "equal", value: true };
  const conditions = { busy: leaf, wrong: { ...leaf, operator: 1 } };
  expect(
    faultsOf({ "rules.json/conditions": conditions, [`${decide}/unless`]: { condition: "busy" } }),
  ).toEqual(["shape.type rules.json/conditions/wrong/operator"]);
});
