import fc from "fast-check";
import { expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { assess } from "../../src/assess/assess.js";
import { compile } from "../../src/assess/compile.js";
import { compileCalendar } from "../../src/calendar/compile.js";
import { type PackFiles, parseRegulation } from "../../src/regulation/parse.js";
import { buskingFiles } from "../packs.js";
import { buskingCases } from "./cases.js";
import { mutationOf } from "./mutation.js";

const counted = compileCalendar(calendar);
const sound = buskingFiles();
const runs = { numRuns: 500 };

/** Reads a pack; what is read compiles and assesses any case of its kind. */
function readAndAssess(files: PackFiles): void {
  const result = parseRegulation(files, vocabulary);
  if (!result.ok) {
    expect(result.diagnostics.some((each) => each.severity === "error")).toBe(true);
    return;
  }
  const rulebook = compile({ regulations: [result.value], calendar: counted });
  for (const theCase of buskingCases) {
    assess(rulebook, theCase, { asOf: "2019-03-04" });
    assess(rulebook, theCase, { asOf: "2021-06-30" });
  }
}

test("any JSON is a pack or has faults", () => {
  const files = fc.record({
    regulation: fc.jsonValue(),
    rules: fc.jsonValue(),
    liability: fc.jsonValue(),
    categories: fc.jsonValue(),
    vocabulary: fc.jsonValue(),
  });
  fc.assert(fc.property(files, readAndAssess), runs);
});

test("a sound pack with one thing changed is a pack or has faults", () => {
  fc.assert(fc.property(mutationOf(sound), readAndAssess), runs);
});

test("a sound pack with one file of any JSON is a pack or has faults", () => {
  const name = fc.constantFrom("regulation", "rules", "liability", "categories", "vocabulary");
  const property = fc.property(name, fc.jsonValue(), (file, json) =>
    readAndAssess({ ...sound, [file]: json }),
  );
  fc.assert(property, { numRuns: 100 });
});

test.each([
  "regulation",
  "rules",
  "liability",
  "categories",
  "vocabulary",
] as const)("the order of the keys of %s.json says nothing", (file) => {
  const backwards = Object.fromEntries(Object.entries(sound[file] as object).reverse());
  const result = parseRegulation({ ...sound, [file]: backwards }, vocabulary);
  expect(result).toEqual(parseRegulation(sound, vocabulary));
});
