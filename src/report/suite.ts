import type { Assessment } from "../assess/assessment.js";
import type { Language } from "../diagnostic/text.js";
import type { Difference, ScenarioResult } from "../suite/suite.js";
import { dateWords } from "./dates.js";
import { type Document, type Entry, entries, entry, type Item, list, paragraph, span } from "./document.js";
import { localise } from "./localise.js";
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
export function differenceBlocks(report: ScenarioReport, language: Language): Document {
  return list(report.result.differences.map((each) => differenceItem(each, report, language)));
}

function differenceItem(difference: Difference, report: ScenarioReport, language: Language): Item {
  const words = suiteWords[language];
  const { kind, expected, actual } = difference;
  return {
    text: [whatDiffers(difference, language)],
    below: entries([
      entry(words.expected, [kind === "unexpected" ? words.unexpected : shown(expected, language)]),
      entry(words.actual, [
        span(
          "bad",
          kind === "missing"
            ? words.missing(whatThereIs(difference, report, language))
            : shown(actual, language),
        ),
      ]),
      ...countEntries(difference, report, language),
    ]),
  };
}

/** 义务 answer-request (e1) · due: the part of the assessment, its row, and what of the row. */
function whatDiffers({ path, rule, instance }: Difference, language: Language): string {
  const [part = "", , ...inner] = path.split("/").slice(1);
  const named = [partName(part, language), ...(rule === null ? [] : [rule])].join(" ");
  const row = instance === null ? named : `${named} (${instance})`;
  return inner.length === 0 ? row : `${row} · ${inner.join(".")}`;
}

function whatThereIs({ path }: Difference, { result }: ScenarioReport, language: Language): string {
  const rows: unknown = result.assessment[path.slice(1) as keyof Assessment];
  if (!Array.isArray(rows)) return "";
  return rows
    .map((row: Readonly<Record<string, unknown>>) => {
      const { kind, rule, instance } = row;
      if (typeof rule !== "string") return shown(row, language);
      return `${kind === undefined ? "" : `${kind} `}${rule}${instance === undefined ? "" : ` (${instance})`}`;
    })
    .join(suiteWords[language].between);
}

/** Beside a due day that is not as expected: the limit, and the days as they were counted. */
function countEntries({ path }: Difference, report: ScenarioReport, language: Language): Entry[] {
  const { rulebook, assessment, scenario } = report.result;
  const at = /^\/obligations\/(\d+)\/(?:due|overdueWorkingDays|remainingWorkingDays)\b/.exec(path)?.[1];
  const row = at === undefined ? undefined : assessment.obligations[Number(at)];
  const law = rulebook.regulations.find(({ source }) => source.id === row?.regulation);
  if (row === undefined || law === undefined) return [];
  const { vocabulary } = rulebook;
  return clockEntries(row, { language, vocabulary, theCase: scenario.case, calendar: law.calendar });
}

function partName(part: string, language: Language): string {
  const { parts } = suiteWords[language];
  return Object.hasOwn(parts, part) ? parts[part as keyof typeof parts] : part;
}

/** Words as they are, all else as JSON. */
function shown(value: unknown, language: Language): string {
  return typeof value === "string" ? value : JSON.stringify(localise(value, language));
}
