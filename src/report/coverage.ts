import type { Language } from "../diagnostic/text.js";
import type { Coverage } from "../suite/coverage/coverage.js";
import { dimensions } from "../suite/coverage/target.js";
import { type Missed, percentOf } from "../suite/threshold.js";
import { type Document, heading, type Line, list, paragraph, span, table } from "./document.js";
import { clauseWords, missingText } from "./missing.js";
import { coverageWords } from "./words/coverage.js";

/** What suites state of each regulation as a table, and what is missing, each in one line. */
export function describeCoverage(coverages: readonly Coverage[], language: Language): Document {
  return [
    ...coverageTable(coverages, language),
    ...coverages.flatMap((each) => {
      const title = missingTitle(each, language);
      return [...(title === null ? [] : [heading(3, title)]), ...missingBlocks(each, language)];
    }),
  ];
}

/** How much is stated, a row a regulation. */
export function coverageTable(coverages: readonly Coverage[], language: Language): Document {
  const words = coverageWords[language];
  if (coverages.length === 0) return [];
  return [
    heading(2, words.title),
    ...table(
      [[words.regulation], ...dimensions.map((each): Line => [words.measures[each]])],
      coverages.map(({ regulation, shares }) => [
        [span("strong", regulation)],
        ...shares.map(({ covered, total }): Line => {
          if (total === 0) return [span("quiet", "–")];
          const percent = words.percent(percentOf({ covered, total }));
          return [`${covered}/${total} `, span(covered === total ? "good" : "caution", percent)];
        }),
      ]),
    ),
  ];
}

/** How much is missing of a regulation; null where nothing is. */
export function missingTitle({ regulation, missing }: Coverage, language: Language): string | null {
  return missing.length === 0 ? null : coverageWords[language].notStated(regulation, missing.length);
}

/** What is missing, and what could not be stated. */
export function missingBlocks({ regulation, missing, beyondReach }: Coverage, language: Language): Document {
  const words = coverageWords[language];
  const unreached = beyondReach.map(clauseWords).join(words.between);
  return [
    ...list(missing.map((target): Line => [missingText(target)[language]])),
    ...(unreached === "" ? [] : [paragraph(span("quiet", `${regulation} ${words.beyondReach(unreached)}`))]),
  ];
}

/** The figures that are below their threshold, each in one line. */
export function describeMissed(missed: readonly Missed[], language: Language): Document {
  const words = coverageWords[language];
  return list(
    missed.map(({ regulation, measure, percent, threshold }) => ({
      mark: span("bad", "✗"),
      text: [span("bad", words.missed(regulation, words.measures[measure], percent, threshold))],
      below: [],
    })),
  );
}
