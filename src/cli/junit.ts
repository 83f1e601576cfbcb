import { XMLBuilder } from "fast-xml-parser";
import type { Language } from "../diagnostic/text.js";
import { describeMissed } from "../report/coverage.js";
import { differenceBlocks, placeWords, type ScenarioReport } from "../report/suite.js";
import type { TestReport } from "../report/test.js";
import { coverageWords } from "../report/words/coverage.js";
import { plainPalette } from "./palette.js";
import { toText } from "./text.js";

/**
 * A run of suites as JUnit XML: a test suite for each file, a test case for each scenario, and one more suite
 * for thresholds that were missed, so that a server which reads nothing else sees them too.
 */
export function junitXml(
  { reports, missed }: Pick<TestReport, "reports" | "missed">,
  language: Language,
): string {
  const suites = [
    ...byFile(reports).map(([file, ofFile]) => suiteOf(file, ofFile, language)),
    ...(missed.length === 0 ? [] : [thresholdSuite(missed, language)]),
  ];
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    textNodeName: "#",
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  return builder.build({
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    testsuites: { "@name": "shixian", ...countsOf(suites), testsuite: suites },
  });
}

interface TestCase {
  readonly "@classname": string;
  readonly "@name": string;
  readonly "@file"?: string;
  readonly "@line"?: number;
  readonly "@time"?: string;
  readonly failure?: Failure;
}

interface Failure {
  readonly "@message": string;
  readonly "@type": string;
  readonly "#": string;
}

interface TestSuite {
  readonly "@name": string;
  readonly "@tests": number;
  readonly "@failures": number;
  readonly "@errors": number;
  readonly "@skipped": number;
  readonly "@time": string;
  readonly testcase: readonly TestCase[];
}

function suiteOf(file: string, reports: readonly ScenarioReport[], language: Language): TestSuite {
  const milliseconds = reports.reduce((sum, each) => sum + (each.milliseconds ?? 0), 0);
  return testSuite(
    file,
    reports.map((each) => caseOf(each, language)),
    milliseconds,
  );
}

function testSuite(name: string, testcase: readonly TestCase[], milliseconds: number): TestSuite {
  const failures = testcase.filter(({ failure }) => failure !== undefined).length;
  return {
    "@name": readable(name),
    "@tests": testcase.length,
    "@failures": failures,
    "@errors": 0,
    "@skipped": 0,
    "@time": seconds(milliseconds),
    testcase,
  };
}

function caseOf(report: ScenarioReport, language: Language): TestCase {
  const { file, line, result, milliseconds } = report;
  return {
    "@classname": readable(file.replace(/\.json$/, "").replaceAll("/", ".")),
    "@name": readable(result.name[language]),
    "@file": readable(file),
    ...(line === null ? {} : { "@line": line }),
    "@time": seconds(milliseconds ?? 0),
    ...(result.ok ? {} : { failure: failureOf(report, language) }),
  };
}

function failureOf(report: ScenarioReport, language: Language): Failure {
  const text = toText(differenceBlocks(report, language), {
    palette: plainPalette,
    width: Number.POSITIVE_INFINITY,
  });
  const [what = "", ...sides] = text.trim().split("\n").slice(0, 3);
  return {
    "@message": readable([what.replace(/^• /, ""), ...sides.map((each) => each.trim())].join(" | ")),
    "@type": report.result.differences[0]?.kind ?? "different",
    "#": readable(`${placeWords(report, language)}\n${text.trimEnd()}`),
  };
}

function thresholdSuite(missed: TestReport["missed"], language: Language): TestSuite {
  const { measures } = coverageWords[language];
  const cases = missed.map((each): TestCase => {
    const text = toText(describeMissed([each], language), {
      palette: plainPalette,
      width: Number.POSITIVE_INFINITY,
    });
    const message = readable(text.trim().replace(/^✗ /, ""));
    return {
      "@classname": readable(each.regulation),
      "@name": measures[each.measure],
      failure: { "@message": message, "@type": "threshold", "#": message },
    };
  });
  return testSuite("threshold", cases, 0);
}

function countsOf(suites: readonly TestSuite[]) {
  const sum = (key: "@tests" | "@failures") => suites.reduce((total, each) => total + each[key], 0);
  return { "@tests": sum("@tests"), "@failures": sum("@failures"), "@errors": 0 };
}

function byFile(
  reports: readonly ScenarioReport[],
): readonly (readonly [string, readonly ScenarioReport[]])[] {
  const files = new Map<string, ScenarioReport[]>();
  for (const each of reports) files.set(each.file, [...(files.get(each.file) ?? []), each]);
  return [...files];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** XML has no place for control characters and halves of surrogate pairs. */
function readable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, "\uFFFD");
}
