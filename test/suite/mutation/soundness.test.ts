import { expect, test } from "vitest";
import { calendar } from "../../../generated/calendars/cn.js";
import { compile } from "../../../src/assess/compile.js";
import { parseRegulation } from "../../../src/regulation/parse.js";
import type { Regulation } from "../../../src/regulation/regulation.js";
import { edited } from "../../../src/suite/mutation/edit.js";
import { argumentOf } from "../../../src/suite/mutation/equivalence/argument.js";
import type { Mutant } from "../../../src/suite/mutation/mutant.js";
import { runSuite } from "../../../src/suite/run.js";
import { busking, mutationWith, suiteOfPack, wideSuite } from "./busking-suite.js";

const suite = suiteOfPack(wideSuite);
const known = runSuite(suite.suite, suite.rulebook, suite.rulebookOn).scenarios.map(({ ok }) => ok);
const { mutants, judge } = mutationWith(wideSuite);

test("the suite passes, and is about every piece of the pack", () => {
  expect(known.every((ok) => ok)).toBe(true);
  expect(new Set(mutants.map((mutant) => mutant.in))).toEqual(
    new Set(["rule", "liability", "category", "regulation"]),
  );
});

test("the short way comes to the same as reading the whole pack again and running everything", () => {
  const short = mutants.map((mutant) => `${mutant.id}: ${shortWay(mutant)}`);
  const long = mutants.map((mutant) => `${mutant.id}: ${longWay(mutant)}`);
  expect(short).toEqual(long);
  // Both ends of the comparison are there.
  expect(short.filter((each) => each.endsWith("noticed")).length).toBeGreaterThan(20);
  expect(short.filter((each) => each.endsWith("not seen")).length).toBeGreaterThan(20);
}, 120_000);

test("what an argument calls the same law, no scenario tells apart", () => {
  const argued = mutants.filter((mutant) => argumentOf(mutant, busking) !== null);
  expect(argued.length).toBeGreaterThan(3);
  expect(argued.filter((mutant) => longWay(mutant) === "noticed")).toEqual([]);
});

function shortWay(mutant: Mutant): string {
  const { kind } = judge(mutant).fate;
  return kind === "killed" ? "noticed" : kind === "invalid" ? "unreadable" : "not seen";
}

/** The pack as its files would be, read from the start, and every scenario run. */
function longWay(mutant: Mutant): string {
  const { conditions, rules, liability, categories, vocabulary, hash: _, ...regulation } = changed(mutant);
  const files = { regulation, rules: { conditions, rules }, liability, categories: { categories } };
  const parsed = parseRegulation(files, vocabulary);
  if (!parsed.ok) return "unreadable";
  const rulebook = compile({ regulations: [parsed.value], calendar });
  const { scenarios } = runSuite(suite.suite, rulebook, () => rulebook);
  return scenarios.every(({ ok }) => ok) ? "not seen" : "noticed";
}

function changed({ edits }: Mutant): Regulation {
  return JSON.parse(JSON.stringify(edited(busking, edits))) as Regulation;
}
