import type { Language } from "../diagnostic/text.js";
import type { Expectation } from "../suite/expectation-schema.js";
import { htmlBlocks } from "./html.js";
import { element, type Markup } from "./html-element.js";
import { differenceBlocks, placeWords, type ScenarioReport } from "./suite.js";
import type { Telling } from "./telling.js";
import { type Timeline, timelinesOf } from "./timeline.js";
import { singleFigure, timelineFigure } from "./timeline-figure.js";
import { suiteWords } from "./words/suite.js";

/** One scenario, folded up: what differs, the case as a timeline, what was expected. One that failed is open. */
export function caseDetails(report: ScenarioReport, id: string, language: Language): Markup {
  const { ok, name, scenario, assessment } = report.result;
  const draw = (timeline: Timeline, index: number) =>
    (ok ? singleFigure : timelineFigure)(timeline, `${id}-${index + 1}`);
  return element(
    "details",
    {
      class: "case",
      open: ok ? null : "",
      "data-ok": ok ? "yes" : "no",
      "data-about": scenario.rules.join(" "),
    },
    element(
      "summary",
      {},
      element("span", { class: `mark ${ok ? "good" : "bad"}` }, ok ? "✓" : "✗"),
      name[language],
      element("span", { class: "place quiet" }, placeWords(report, language)),
    ),
    htmlBlocks(differenceBlocks(report, language)),
    timelinesOf(assessment, tellingOf(report, language)).map(draw),
    element("p", { class: "quiet" }, suiteWords[language].stated),
    htmlBlocks([{ kind: "code", lines: statedLines(scenario.expect) }]),
  );
}

function tellingOf({ result }: ScenarioReport, language: Language): Telling {
  const { rulebook, scenario } = result;
  return {
    language,
    vocabulary: rulebook.vocabulary,
    theCase: scenario.case,
    regulations: rulebook.regulations.map(({ source }) => source),
    calendar: rulebook.calendar,
  };
}

/** What was stated, a row a line. */
function statedLines(expect: Expectation): readonly string[] {
  return Object.entries(expect).flatMap(([key, stated]) => {
    if (!Array.isArray(stated) || stated.length === 0) return [`${key}: ${JSON.stringify(stated)}`];
    return stated.map((row: unknown) => `${key}: ${JSON.stringify(row)}`);
  });
}
