import fc from "fast-check";
import { assess } from "../../src/assess/assess.js";
import { compile } from "../../src/assess/compile.js";
import type { Rulebook } from "../../src/assess/rulebook.js";
import { compileCalendar } from "../../src/calendar/compile.js";
import { nthWorkingDayAfter, workingDaysBetween } from "../../src/calendar/count.js";
import { parseCalendar } from "../../src/calendar/parse-calendar.js";
import { parseLayer } from "../../src/calendar/parse-layer.js";
import { parseCase } from "../../src/case/parse.js";
import { checkPack } from "../../src/check/check-pack.js";
import { parseJson } from "../../src/cli/json-source.js";
import type { Result } from "../../src/diagnostic/diagnostic.js";
import { type PackFiles, parseRegulation } from "../../src/regulation/parse.js";
import { parseSuite } from "../../src/suite/parse.js";
import type { Scenario } from "../../src/suite/suite.js";
import { parseVocabulary } from "../../src/vocabulary/parse.js";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.js";
import { cn, cnData, day, shippedFiles } from "../calendar/shipped.js";
import { buskingFiles } from "../packs.js";
import { buskingCases } from "./cases.js";
import { type Change, changed, changesOf } from "./mutation.js";
import { type ShippedPack, shippedPacks, shippedVocabulary } from "./shipped.js";

/** Something that any JSON may be put into, and what is done with what can be read. */
export interface Subject {
  readonly name: string;
  /** How many of a hundred runs it has. */
  readonly share: number;
  /** Fails by throwing. */
  readonly property: fc.IPropertyWithHooks<[unknown]>;
}

function subject<T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  run: (value: T) => void,
): Subject {
  return {
    name,
    share,
    property: fc.property(arbitrary, (value) => withinASecond(() => run(value))) as never,
  };
}

/** A second of the processor's time: a machine that does other things besides is no slow program. */
function withinASecond(run: () => void): void {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1_000;
  if (took > 1_000) throw new Error(`took ${Math.round(took)} ms`);
}

/** One change, seldom two or three. */
function changes(value: unknown): fc.Arbitrary<readonly Change[]> {
  return fc.array(changesOf(value), { minLength: 1, maxLength: 3, size: "-1" });
}

function read<T>(result: Result<T>): T | null {
  if (result.ok) return result.value;
  if (!result.diagnostics.some(({ severity }) => severity === "error"))
    throw new Error("refused, and no fault");
  return null;
}

function assessOn(rulebook: Rulebook, json: unknown, days: readonly string[]): void {
  const theCase = read(parseCase(json, rulebook.vocabulary));
  if (theCase === null) return;
  for (const asOf of days) assess(rulebook, theCase, { asOf });
}

function readPack(
  files: PackFiles,
  words: Vocabulary,
  scenarios: readonly Pick<Scenario, "case" | "asOf">[],
): void {
  const regulation = read(parseRegulation(files, words));
  if (regulation === null) return;
  checkPack(files, words);
  const rulebook = compile({ regulations: [regulation], calendar: cn });
  for (const { case: theCase, asOf } of scenarios) assessOn(rulebook, theCase, [asOf, "2027-03-01"]);
}

const busking = buskingFiles();
const buskingScenarios = buskingCases.map((each) => ({ case: each, asOf: "2019-03-04" }));
const layer = {
  id: "region",
  title: { zh: "某地", en: "Some region" },
  jurisdiction: "650000",
  source: "某地放假办法",
  atMost: { rest: 4, work: 1 },
  years: [
    {
      year: 2019,
      published: "2019-05-20",
      source: "通知",
      rest: [{ name: "节", days: ["2019-06-05"] }],
      work: [],
    },
    {
      year: 2020,
      published: "2020-05-15",
      source: "通知",
      rest: [],
      work: [{ name: "补班", days: ["2020-05-16"] }],
    },
  ],
};
const calendarFiles = shippedFiles();

function countWith(calendar: ReturnType<typeof compileCalendar>): void {
  for (const from of ["2007-01-01", "2019-01-25", "2026-12-20"]) nthWorkingDayAfter(calendar, day(from), 30);
  workingDaysBetween(calendar, day("2018-12-20"), day("2027-02-20"));
}

const ofFiles = [
  subject("busking", 5, changes(busking), (made) =>
    readPack(made.reduce(changed, busking), shippedVocabulary.words, buskingScenarios),
  ),
  subject(
    "any-json",
    12,
    fc.record({
      regulation: fc.jsonValue(),
      rules: fc.jsonValue(),
      liability: fc.jsonValue(),
      categories: fc.jsonValue(),
      vocabulary: fc.jsonValue(),
    }),
    (files) => readPack(files, shippedVocabulary.words, []),
  ),
  subject("vocabulary", 0.5, changes(shippedVocabulary.json), (made) => {
    const words = read(parseVocabulary(made.reduce(changed, shippedVocabulary.json)));
    if (words !== null) readPack(busking, words, buskingScenarios.slice(0, 1));
  }),
  subject("calendar", 5, changes(calendarFiles), (made) => {
    const { calendar, notices } = made.reduce(changed, calendarFiles);
    // The list of files is the host's own; what stands in them is data.
    const isList = typeof notices === "object" && notices !== null;
    const data = read(parseCalendar({ calendar, notices: isList ? notices : {} }));
    if (data !== null) countWith(compileCalendar(data));
  }),
  subject("layer", 10, changes(layer), (made) => {
    const read_ = read(parseLayer(made.reduce(changed, layer)));
    if (read_ !== null) countWith(compileCalendar(cnData, { layers: [read_] }));
  }),
  subject(
    "text",
    15,
    fc.array(
      fc.oneof(
        fc.constantFrom(...'{}[]:,"\\/', "1e9", "null", '"a"', "__proto__"),
        fc.string({ unit: "binary-ascii" }),
      ),
      { maxLength: 40 },
    ),
    (pieces) => {
      const text = pieces.join("");
      const source = parseJson("x.json", text);
      if (!("faults" in source)) return;
      if (source.faults.length === 0) throw new Error("refused, and no fault");
    },
  ),
];

function ofPack({ id, files, suites, scenarios }: ShippedPack): readonly Subject[] {
  const suiteChanges = fc
    .constantFrom(...suites)
    .chain((suite) => fc.record({ suite: fc.constant(suite.name), made: changes(suite.json) }));
  const cases = scenarios.map((each) => each.case);
  const caseChanges = fc
    .nat(cases.length - 1)
    .chain((which) => fc.record({ which: fc.constant(which), made: changes(cases[which]) }));
  return [
    subject(id, 0.8, changes(files), (made) =>
      readPack(made.reduce(changed, files), shippedVocabulary.words, scenarios.slice(0, 12)),
    ),
    subject(`${id}/suites`, 0.5, suiteChanges, ({ suite: name, made }) => {
      const { json, rulebook } = suites.find((each) => each.name === name)!;
      const suite = read(parseSuite(made.reduce(changed, json), rulebook));
      for (const { case: theCase, asOf } of suite?.scenarios.slice(0, 3) ?? [])
        assess(rulebook, theCase, { asOf });
    }),
    subject(`${id}/cases`, 6.5, caseChanges, ({ which, made }) => {
      assessOn(suites[0]!.rulebook, made.reduce(changed, cases[which]), [
        scenarios[which]!.asOf,
        "2027-03-01",
      ]);
    }),
  ];
}

/** Every kind of file that is read; their shares come to about a hundred. */
export const subjects: readonly Subject[] = [...ofFiles, ...shippedPacks.flatMap(ofPack)];
