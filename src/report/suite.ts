import type { Language } from "../diagnostic/text.js";
import type { Difference, ScenarioResult } from "../suite/suite.js";
import { dateWords } from "./dates.js";
import { describeDifferences } from "./differences.js";
import { type Document, type Entry, type Item, list, paragraph, span } from "./document.js";
import { clockEntries } from "./obligation.js";
import { suiteWords } from "./words/suite.js";

/** A scenario that was run, and where it stands. */
export interface ScenarioReport {
  readonly file: string;
  readonly line: number | null;
  readonly result: ScenarioResult;
  /** How long it took, where somebody has a clock. */
  readonly milliseconds?: number;
}

/** The scenarios that failed, each with what was expected against what came out. */
export function describeFailures(reports: readonly ScenarioReport[], language: Language): Document {
  return list(reports.filter(({ result }) => !result.ok).map((report) => failedItem(report, language)));
}

function failedItem(report: ScenarioReport, language: Language): Item {
  const { result } = report;
  return {
    mark: span("bad", "✗"),
    text: [span("strong", result.name[language])],
    below: [paragraph(span("quiet", placeWords(report, language))), ...differenceBlocks(report, language)],
  };
}

/** The file and line, and the day of the assessment. */
export function placeWords({ file, line, result }: ScenarioReport, language: Language): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place} · ${suiteWords[language].asOf} ${dateWords(result.scenario.asOf, language)}`;
}

/** What was expected against what came out, and beside a due day how it was counted. */
export function differenceBlocks({ result }: ScenarioReport, language: Language): Document {
  return describeDifferences(result.differences, {
    language,
    actual: result.assessment,
    beside: (difference) => countEntries(difference, result, language),
  });
}

/** Beside a due day that is not as expected: the limit, and the days as they were counted. */
function countEntries({ path }: Difference, result: ScenarioResult, language: Language): Entry[] {
  const { rulebook, assessment, scenario } = result;
  const at = /^\/obligations\/(\d+)\/(?:due|overdueWorkingDays|remainingWorkingDays)\b/.exec(path)?.[1];
  const row = at === undefined ? undefined : assessment.obligations[Number(at)];
  const law = rulebook.regulations.find(({ source }) => source.id === row?.regulation);
  if (row === undefined || law === undefined) return [];
  const { vocabulary } = rulebook;
  const { calendar, source } = law;
  return clockEntries(row, assessment, {
    language,
    vocabulary,
    theCase: scenario.case,
    regulations: [source],
    calendar,
  });
}
