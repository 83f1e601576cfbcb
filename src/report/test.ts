import type { Language } from "../diagnostic/text.js";
import type { Coverage } from "../suite/coverage/coverage.js";
import type { Missed } from "../suite/threshold.js";
import { describeCoverage, describeMissed } from "./coverage.js";
import { type Document, paragraph, span } from "./document.js";
import { describeMutation, type MutationReport } from "./mutation.js";
import { describeFailures, type ScenarioReport } from "./suite.js";

/** What a run of suites came to. */
export interface TestReport {
  readonly reports: readonly ScenarioReport[];
  readonly coverages: readonly Coverage[];
  readonly mutations: readonly MutationReport[];
  /** Thresholds that were not reached. */
  readonly missed: readonly Missed[];
}

/**
 * The scenarios that failed, what is not covered, the thresholds missed; last how many passed, in the same
 * words in every language, since other programs read them.
 */
export function describeTest(
  { reports, coverages, mutations, missed }: TestReport,
  language: Language,
): Document {
  const failed = reports.filter(({ result }) => !result.ok).length;
  return [
    ...describeFailures(reports, language),
    ...describeCoverage(coverages, language),
    ...mutations.flatMap((each) => describeMutation(each, language)),
    ...describeMissed(missed, language),
    paragraph(span(failed > 0 ? "bad" : "good", `${reports.length - failed} passed, ${failed} failed`)),
  ];
}
