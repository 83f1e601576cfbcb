import type { Language } from "../diagnostic/text.js";
import type { Coverage } from "../suite/coverage/coverage.js";
import { coverageTable, describeMissed, missingBlocks, missingTitle } from "./coverage.js";
import { heading } from "./document.js";
import { htmlBlocks } from "./html.js";
import { type Child, element, type Markup } from "./html-element.js";
import { htmlPage } from "./html-shell.js";
import { describeMutation } from "./mutation.js";
import type { ScenarioReport } from "./suite.js";
import { caseDetails } from "./suite-page-case.js";
import { suitePageScript } from "./suite-page-script.js";
import { suitePageStyle } from "./suite-page-style.js";
import type { TestReport } from "./test.js";
import { suiteWords } from "./words/suite.js";

/**
 * A run of suites as one HTML page that needs nothing else: what failed first and open, each case drawn as a
 * timeline, then all scenarios file by file, folded up. Some 5 kB a scenario.
 */
export function suitePage({ reports, coverages, mutations, missed }: TestReport, language: Language): string {
  const words = suiteWords[language];
  const numbered = reports.map((report, index): Numbered => ({ report, id: `case-${index + 1}` }));
  const failed = numbered.filter(({ report }) => !report.result.ok);
  const bad = failed.length > 0 || missed.length > 0;
  const main = element(
    "main",
    {},
    element("h1", {}, words.title),
    element(
      "p",
      { class: bad ? "verdict bad" : "verdict good" },
      `${reports.length - failed.length} passed, ${failed.length} failed`,
    ),
    htmlBlocks(describeMissed(missed, language)),
    filterBar(language),
    failed.length === 0
      ? []
      : element(
          "section",
          { class: "failed" },
          htmlBlocks([heading(2, words.failedOnes)]),
          failed.map(({ report, id }) => caseDetails(report, id, language)),
        ),
    htmlBlocks(coverageTable(coverages, language)),
    coverages.map((each) => missingDetails(each, language)),
    htmlBlocks(mutations.flatMap((each) => describeMutation(each, language))),
    htmlBlocks([heading(2, words.all)]),
    byFile(numbered).map(([file, ofFile]) => fileDetails(file, ofFile, language)),
  );
  return htmlPage({ title: words.title, language, main, style: suitePageStyle, script: suitePageScript });
}

interface Numbered {
  readonly report: ScenarioReport;
  readonly id: string;
}

/** Of use only with the script, which shows it. */
function filterBar(language: Language): Markup {
  const words = suiteWords[language];
  return element(
    "div",
    { class: "filter", hidden: "" },
    element("input", { type: "search", placeholder: words.search, "aria-label": words.search }),
    element("label", {}, element("input", { type: "checkbox" }), ` ${words.failedOnly}`),
  );
}

/** What is missing may be long: it is folded up. */
function missingDetails(coverage: Coverage, language: Language): Child {
  const title = missingTitle(coverage, language);
  const blocks = htmlBlocks(missingBlocks(coverage, language));
  return title === null ? blocks : element("details", {}, element("summary", {}, title), blocks);
}

function byFile(numbered: readonly Numbered[]): readonly (readonly [string, readonly Numbered[]])[] {
  const files = new Map<string, Numbered[]>();
  for (const each of numbered) {
    const list = files.get(each.report.file);
    if (list === undefined) files.set(each.report.file, [each]);
    else list.push(each);
  }
  return [...files];
}

/** The scenarios of a file that passed; those that failed stand above. */
function fileDetails(file: string, numbered: readonly Numbered[], language: Language): Markup {
  const passed = numbered.filter(({ report }) => report.result.ok);
  const counts = suiteWords[language].inFile(passed.length, numbered.length - passed.length);
  return element(
    "details",
    { class: "file" },
    element("summary", {}, file, " ", element("span", { class: "quiet" }, counts)),
    passed.map(({ report, id }) => caseDetails(report, id, language)),
  );
}
