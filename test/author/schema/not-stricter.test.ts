import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { vocabulary } from "../../../generated/rules/vocabulary.js";
import { parseLayer } from "../../../src/calendar/parse-layer.js";
import { parseNotice } from "../../../src/calendar/parse-notice.js";
import { parseCase } from "../../../src/case/parse.js";
import type { PackFiles } from "../../../src/regulation/parse.js";
import { parseRegulation } from "../../../src/regulation/parse.js";
import { parseSuite } from "../../../src/suite/parse.js";
import { parseVocabulary } from "../../../src/vocabulary/parse.js";
import { buskingFiles, buskingRules } from "../../packs.js";
import { mutationOf } from "../../properties/mutation.js";
import { validatorFor } from "./validator.js";

// An editor must not mark what the parser takes: whatever a schema refuses of a changed file, its parser refuses.

const seed = 20261121;

/** Changes a file many times; where the schema refuses the change, the parser must. Says how often it did. */
function refused(
  json: unknown,
  runs: number,
  parses: (changed: unknown) => boolean,
  faultsIn: (changed: unknown) => readonly string[],
): number {
  let count = 0;
  const property = fc.property(mutationOf(json), (changed) => {
    const faults = faultsIn(changed);
    if (faults.length === 0) return;
    count += 1;
    expect(parses(changed), faults.join("; ")).toBe(false);
  });
  fc.assert(property, { numRuns: runs, seed });
  return count;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const own = parseVocabulary(buskingFiles().vocabulary, vocabulary);
if (!own.ok) throw new Error("the made-up vocabulary is faulty");
const busking = { vocabulary: own.value, ids: null };

test.each(["regulation", "rules", "liability", "categories"] as const)("%s.json of a pack", (name) => {
  const files = buskingFiles();
  const parses = (changed: unknown) => parseRegulation({ ...files, [name]: changed }, vocabulary).ok;
  const faultsIn = validatorFor(name, busking);
  expect(refused(files[name], 150, parses, faultsIn)).toBeGreaterThan(10);
});

test.each(["jiamusi-sharing-2018", "wuhu-service-2018"])("the rules and liability of %s", (id) => {
  const files: PackFiles = {
    regulation: read(`rules/${id}/regulation.json`),
    rules: read(`rules/${id}/rules.json`),
    liability: read(`rules/${id}/liability.json`),
    categories: read(`rules/${id}/categories.json`),
  };
  for (const name of ["rules", "liability"] as const) {
    const parses = (changed: unknown) => parseRegulation({ ...files, [name]: changed }, vocabulary).ok;
    expect(refused(files[name], 40, parses, validatorFor(name, { vocabulary, ids: null }))).toBeGreaterThan(
      10,
    );
  }
});

test("a vocabulary", () => {
  const parses = (changed: unknown) => parseVocabulary(changed, vocabulary).ok;
  expect(
    refused(buskingFiles().vocabulary, 300, parses, validatorFor("vocabulary", busking)),
  ).toBeGreaterThan(10);
});

test.each([
  "04-unanswered-over-spring-festival",
  "06-refused-without-reason",
  "08-correction-order-unmet",
])("the case %s", (name) => {
  const parses = (changed: unknown) => parseCase(changed, vocabulary).ok;
  const faultsIn = validatorFor("case", { vocabulary, ids: null });
  expect(refused(read(`examples/cases/${name}.json`), 300, parses, faultsIn)).toBeGreaterThan(10);
});

test("a suite", () => {
  const parses = (changed: unknown) => parseSuite(changed, buskingRules).ok;
  const suite = read("test/fixtures/suites/busking.json");
  expect(refused(suite, 300, parses, validatorFor("suite", busking))).toBeGreaterThan(10);
});

test("a notice with an amendment", () => {
  const parses = (changed: unknown) => parseNotice(changed).ok;
  const faultsIn = validatorFor("notice", busking);
  expect(refused(read("calendars/cn/2020.json"), 300, parses, faultsIn)).toBeGreaterThan(10);
});

test("a regional layer", () => {
  const layer = {
    id: "xinjiang",
    title: { zh: "新疆", en: "Xinjiang" },
    jurisdiction: "650000",
    source: "x",
    atMost: { rest: 4, work: 0 },
    years: [
      {
        year: 2019,
        published: "2019-01-04",
        source: "x",
        rest: [{ name: "x", days: ["2019-06-05"] }],
        work: [],
      },
    ],
  };
  const parses = (changed: unknown) => parseLayer(changed).ok;
  expect(refused(layer, 300, parses, validatorFor("layer", busking))).toBeGreaterThan(10);
});
