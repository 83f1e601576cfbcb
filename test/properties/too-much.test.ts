import { describe, expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { parseCalendar } from "../../src/calendar/parse-calendar.js";
import { parseLayer } from "../../src/calendar/parse-layer.js";
import { parseNotice } from "../../src/calendar/parse-notice.js";
import { parseCase } from "../../src/case/parse.js";
import { checkPack } from "../../src/check/check-pack.js";
import { parseJson } from "../../src/cli/json-source.js";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import { parseSuite } from "../../src/suite/parse.js";
import { parseVocabulary } from "../../src/vocabulary/parse.js";
import { shippedFiles } from "../calendar/shipped.js";
import { buskingFiles, buskingRules } from "../packs.js";

// However deep, long or many: a diagnostic with the limit, at once, and no stack overflows.

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
};
const list = (length: number, value: unknown): unknown => Array.from({ length }, () => value);
const wide = (count: number): unknown =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 1]));

const sound = buskingFiles();
const readers: Readonly<Record<string, (excess: unknown) => readonly Diagnostic[]>> = {
  "regulation.json": (excess) => checkPack({ ...sound, regulation: excess }, vocabulary),
  "rules.json": (excess) => checkPack({ ...sound, rules: { rules: [{ when: excess }] } }, vocabulary),
  "liability.json": (excess) => checkPack({ ...sound, liability: { items: excess, none: [] } }, vocabulary),
  "categories.json": (excess) => checkPack({ ...sound, categories: excess }, vocabulary),
  "vocabulary.json of a pack": (excess) => checkPack({ ...sound, vocabulary: excess }, vocabulary),
  "a shared vocabulary": (excess) => parseVocabulary({ facts: excess }).diagnostics,
  "a suite": (excess) => parseSuite({ scenarios: [{ case: excess }] }, buskingRules).diagnostics,
  "a case": (excess) => parseCase({ facts: { pitch: excess } }, vocabulary).diagnostics,
  "a calendar": (excess) => parseCalendar({ ...shippedFiles(), calendar: excess }).diagnostics,
  "a notice": (excess) => parseNotice({ rest: excess }).diagnostics,
  "a layer": (excess) => parseLayer({ years: excess }).diagnostics,
};

const excesses: readonly (readonly [what: string, value: unknown, code: string])[] = [
  ["ten thousand levels", deep(10_000), "shape.too-deep"],
  ["a million elements", list(1_000_000, 1), "shape.too-many"],
  ["a million keys", wide(1_000_000), "shape.too-many"],
  ["a text of ten million letters", "x".repeat(10_000_000), "shape.too-long"],
  ["a key of ten million letters", { ["x".repeat(10_000_000)]: 1 }, "shape.too-long"],
  ["two million values in heaps", list(1_000, list(2_000, 1)), "shape.too-large"],
];

describe.each(Object.keys(readers))("%s", (name) => {
  // By their names alone: the runner prints what it is given.
  test.each(excesses.map(([what]) => what))("with %s", (what) => {
    const [, value, code] = excesses.find((each) => each[0] === what)!;
    const began = process.cpuUsage();
    const told = readers[name]!(value);
    const { user, system } = process.cpuUsage(began);
    expect(told.map((each) => each.code)).toContain(code);
    expect(told.find((each) => each.code === code)?.message.en).toMatch(/\d/);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});

describe("what an author might make", () => {
  const { rules } = sound.rules as { rules: readonly object[] };

  test("a hundred thousand rules", () => {
    const [fault, ...more] = checkPack({ ...sound, rules: { rules: list(100_000, rules[0]) } }, vocabulary);
    expect(fault).toMatchObject({ code: "shape.too-many", file: "rules.json", path: "/rules" });
    expect(fault?.message.en).toBe("100000 entries here; at most 10000 are read");
    expect(more).toEqual([]);
  });

  test("a table of a million rows", () => {
    const suite = { scenarios: [{ name: "表", rows: list(1_000_000, { asOf: "2019-03-04" }) }] };
    expect(parseSuite(suite, buskingRules).diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "shape.too-many /scenarios/0/rows",
    ]);
  });

  test("a vocabulary of ten thousand events, each ended by one that is not there", () => {
    const event = (at: number) => ({ zh: "事件", en: "event", endedBy: [`nothing.x${at}`] });
    const events = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`event.x${at}`, event(at)]));
    const began = process.cpuUsage();
    expect(parseVocabulary({ events }).diagnostics).toHaveLength(10_000);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});

describe("a text of JSON", () => {
  const faultOf = (text: string) => {
    const source = parseJson("x.json", text);
    return "faults" in source ? source.faults[0] : null;
  };

  test("nested ten thousand deep: at the bracket that is one too many", () => {
    const fault = faultOf(`${"[".repeat(10_000)}${"]".repeat(10_000)}`);
    expect(fault?.diagnostic.message.en).toBe("not readable as JSON: nested too deep, more than 500 levels");
    expect(fault?.offset).toBe(500);
  });

  test("brackets in a text are no nesting, nor are lists side by side", () => {
    expect(faultOf(JSON.stringify(["[".repeat(10_000), '\\"[', "]"]))).toBeNull();
    expect(faultOf(JSON.stringify(list(10_000, [])))).toBeNull();
  });

  test("of more characters than are read", () => {
    const fault = faultOf(`"${"x".repeat(5_000_000)}"`);
    expect(fault?.diagnostic).toMatchObject({ code: "json.too-large", path: "" });
    expect(fault?.diagnostic.message.en).toBe("5000002 characters; at most 5000000 are read");
  });
});
