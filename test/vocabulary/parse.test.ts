import { describe, expect, test } from "vitest";
import { parseVocabulary } from "../../src/vocabulary/parse.js";
import { typeAt } from "../../src/vocabulary/type-at.js";
import { labelOf, type Vocabulary } from "../../src/vocabulary/vocabulary.js";

const text = { zh: "词", en: "word" };
const json = {
  kinds: { application: text },
  roles: { registry: text },
  values: { weather: { dry: text, wet: text } },
  facts: { square: { ...text, type: { fields: { sky: { ...text, type: "weather" } } } } },
  events: {
    applied: { ...text, data: { loud: { ...text, type: "boolean" } } },
    permitted: { ...text, contradicts: ["refused"] },
    refused: { ...text, contradicts: ["permitted"] },
    paused: { ...text, endedBy: ["resumed"], exercise: "exclude" },
    resumed: text,
  },
};

function faultsOf(more: object, shared: Vocabulary | null = null): readonly string[] {
  return parseVocabulary(more, shared).diagnostics.map(({ code, path, hint, file }) => {
    expect(file).toBe("vocabulary.json");
    const meant = hint?.en.match(/"(.*)"/)?.[1];
    return [code, path, ...(meant === undefined ? [] : [`→ ${meant}`])].join(" ");
  });
}

const withFact = (type: unknown) => ({ ...json, facts: { ...json.facts, stage: { ...text, type } } });
const withEvent = (event: object) => ({ ...json, events: { ...json.events, closed: { ...text, ...event } } });

function read(words: unknown, shared: Vocabulary | null = null): Vocabulary {
  const result = parseVocabulary(words, shared);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

test("a vocabulary is read as it stands, with empty sections where it has none", () => {
  const nothing = { roleKinds: {}, measures: {}, reasons: {} };
  expect(read({ $schema: "../vocabulary.schema.json", ...json })).toEqual({ ...nothing, ...json });
});

test("words of its own join the shared ones", () => {
  const both = read(
    { kinds: { parade: text }, events: { marched: { ...text, contradicts: ["refused"] } } },
    read(json),
  );
  expect(Object.keys(both.kinds)).toEqual(["application", "parade"]);
  expect(Object.keys(both.events)).toContain("marched");
});

describe("a word of its own that the shared vocabulary has", () => {
  test.each([
    ["a kind", { kinds: { application: text } }, "word.twice /kinds/application"],
    ["a role", { roles: { registry: text } }, "word.twice /roles/registry"],
    ["a list of values", { values: { weather: { snow: text } } }, "word.twice /values/weather"],
    ["a fact", { facts: { square: { ...text, type: "text" } } }, "word.twice /facts/square"],
    ["an event", { events: { applied: text } }, "word.twice /events/applied"],
  ])("%s", (_, own, fault) => {
    expect(faultsOf(own, read(json))).toEqual([fault]);
  });

  test("the same word in two sections is two words", () => {
    expect(faultsOf({ roles: { application: text } }, read(json))).toEqual([]);
  });
});

describe("types that nobody knows", () => {
  test.each([
    ["of a fact", withFact("bolean"), "word.unknown /facts/stage/type → boolean"],
    ["a list of values by a slip of the pen", withFact("wether"), "word.unknown /facts/stage/type → weather"],
    ["in a list", withFact({ list: "tetx" }), "word.unknown /facts/stage/type/list → text"],
    [
      "in a record in a list",
      withFact({ list: { fields: { sky: { ...text, type: "dayz" } } } }),
      "word.unknown /facts/stage/type/list/fields/sky/type → day",
    ],
    [
      "of an event's data",
      withEvent({ data: { by: { ...text, type: "date" } } }),
      "word.unknown /events/closed/data/by/type → day",
    ],
    [
      "the fact that stands in for an event's data",
      withEvent({ data: { sky: { ...text, type: "weather", orFact: { fact: "squre" } } } }),
      "word.unknown /events/closed/data/sky/orFact/fact → square",
    ],
  ])("%s", (_, words, fault) => {
    expect(faultsOf(words)).toEqual([fault]);
  });
});

describe("events that nobody knows", () => {
  test.each([
    [
      "contradicts",
      withEvent({ contradicts: ["refused", "permited"] }),
      "word.unknown /events/closed/contradicts/1 → permitted",
    ],
    ["endedBy", withEvent({ endedBy: ["resumd"] }), "word.unknown /events/closed/endedBy/0 → resumed"],
  ])("%s", (_, words, fault) => {
    expect(faultsOf(words)).toEqual([fault]);
  });

  test("a pack's own event may name a shared one", () => {
    expect(faultsOf({ events: { closed: { ...text, contradicts: ["refused"] } } }, read(json))).toEqual([]);
  });
});

describe("shape", () => {
  test.each([
    ["no record", [], ["shape.type "]],
    ["an unknown section", { ...json, vents: {} }, ["shape.unknown-key /vents → events"]],
    ["a label without English", { kinds: { parade: { zh: "游行" } } }, ["shape.missing /kinds/parade"]],
    ["an empty label", { kinds: { parade: { zh: "", en: "parade" } } }, ["shape.invalid /kinds/parade/zh"]],
    [
      "an unknown key of an event",
      withEvent({ contradict: [] }),
      ["shape.unknown-key /events/closed/contradict → contradicts"],
    ],
    [
      "an unknown key of a fact",
      { facts: { stage: { ...text, tipe: "text", type: "text" } } },
      ["shape.unknown-key /facts/stage/tipe → type"],
    ],
    [
      "an unknown exercise",
      withEvent({ exercise: "extnd" }),
      ["shape.value /events/closed/exercise → extend"],
    ],
    ["a word with a space", { kinds: { "a b": text } }, ["shape.invalid /kinds/a b"]],
    ["a word in Chinese", { kinds: { 申请: text } }, ["shape.invalid /kinds/申请"]],
    [
      "a word that every object has",
      { facts: JSON.parse('{"constructor":{"zh":"a","en":"a","type":"text"}}') },
      ["shape.invalid /facts/constructor"],
    ],
  ])("%s", (_, words, faults) => {
    expect(faultsOf(words)).toEqual(faults);
  });

  test("shape and words are checked together", () => {
    const words = {
      kinds: { parade: { zh: "游行" } },
      facts: { stage: { zh: "台", type: "bolean" } },
      events: { closed: { ...text, endedBy: ["opened"], at: 1 }, opend: text },
    };
    expect(faultsOf(words)).toEqual([
      "shape.missing /kinds/parade",
      "shape.missing /facts/stage",
      "shape.unknown-key /events/closed/at",
      "word.unknown /facts/stage/type → boolean",
      "word.unknown /events/closed/endedBy/0 → opend",
    ]);
  });

  test("types nested deeper than the stack are refused", () => {
    let type: unknown = "text";
    for (let level = 0; level < 100_000; level += 1) type = { list: type };
    const [fault, ...more] = parseVocabulary(withFact(type)).diagnostics;
    expect(fault?.code).toBe("shape.too-deep");
    expect(more).toEqual([]);
  });

  test("a parsed __proto__ is no word and pollutes nothing", () => {
    const words = JSON.parse(
      '{"facts":{"__proto__":{"zh":"a","en":"a","type":"text"}},"events":{"__proto__":{}}}',
    );
    const result = parseVocabulary(words);
    expect(result.ok && Object.keys(result.value.facts)).toEqual([]);
    expect(result.ok && Object.getPrototypeOf(result.value.facts)).toBe(Object.prototype);
  });
});

describe("words with a meaning of their own", () => {
  test.each([
    "roles",
    "start",
    "event",
    "item",
    "violation",
    "classification",
    "events",
    "obligations",
  ])("a fact named %s would hide what conditions read under that name", (word) => {
    expect(faultsOf({ facts: { [word]: { ...text, type: "text" } } })).toEqual([
      `word.reserved /facts/${word}`,
    ]);
  });

  test.each([
    "text",
    "number",
    "boolean",
    "day",
    "amount",
    "interval",
  ])("a list of values named %s would never be read", (word) => {
    expect(faultsOf({ values: { [word]: { a: text } } })).toEqual([`word.reserved /values/${word}`]);
  });
});

describe("the type at a path", () => {
  const type = {
    fields: {
      spots: { ...text, type: { list: { fields: { lit: { ...text, type: "boolean" } } } } },
      promise: { ...text, type: "amount" },
      rest: { ...text, type: "interval" },
    },
  };
  test.each([
    [[], type],
    [["spots", 0, "lit"], "boolean"],
    [["spots", "0", "lit"], "boolean"],
    [["promise", "amount"], "number"],
    [["promise", "unit"], "text"],
    [["rest", "from"], "day"],
    [["spots", "lit"], null],
    [["spots", 0, "lamp"], null],
    [["promise", "length"], null],
    [["toString"], null],
  ])("%j", (steps, found) => {
    expect(typeAt(type, steps)).toEqual(found);
  });
});

test("a word that is not known is its own label", () => {
  expect(labelOf({ registry: text }, "registry")).toEqual(text);
  expect(labelOf({}, "constructor")).toEqual({ zh: "constructor", en: "constructor" });
});
