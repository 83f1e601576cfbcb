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

// An editor must not mark what the parser takes: whatever it accepts of a changed file, its schema accepts.

const seed = 20261121;

/** Changes a file many times; where the parser takes the change, the schema must. Says how many it took. */
function taken(
  json: unknown,
  runs: number,
  parses: (changed: unknown) => boolean,
  faultsIn: (changed: unknown) => readonly string[],
): number {
  let count = 0;
  const property = fc.property(mutationOf(json), (changed) => {
    if (!parses(changed)) return;
    count += 1;
    expect(faultsIn(changed)).toEqual([]);
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
  expect(taken(files[name], 250, parses, faultsIn)).toBeGreaterThan(5);
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
    expect(taken(files[name], 60, parses, validatorFor(name, { vocabulary, ids: null }))).toBeGreaterThan(1);
  }
});

test("a vocabulary", () => {
  const parses = (changed: unknown) => parseVocabulary(changed, vocabulary).ok;
  expect(taken(buskingFiles().vocabulary, 600, parses, validatorFor("vocabulary", busking))).toBeGreaterThan(
    100,
  );
});

test.each([
  "04-unanswered-over-spring-festival",
  "06-refused-without-reason",
  "08-correction-order-unmet",
])("the case %s", (name) => {
  const parses = (changed: unknown) => parseCase(changed, vocabulary).ok;
  const faultsIn = validatorFor("case", { vocabulary, ids: null });
  expect(taken(read(`examples/cases/${name}.json`), 400, parses, faultsIn)).toBeGreaterThan(20);
});

test("a suite", () => {
  const parses = (changed: unknown) => parseSuite(changed, buskingRules).ok;
  const suite = read("test/fixtures/suites/busking.json");
  expect(taken(suite, 600, parses, validatorFor("suite", busking))).toBeGreaterThan(40);
});

test("a notice with an amendment", () => {
  const parses = (changed: unknown) => parseNotice(changed).ok;
  const faultsIn = validatorFor("notice", busking);
  expect(taken(read("calendars/cn/2020.json"), 600, parses, faultsIn)).toBeGreaterThan(40);
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
  expect(taken(layer, 400, parses, validatorFor("layer", busking))).toBeGreaterThan(20);
});
