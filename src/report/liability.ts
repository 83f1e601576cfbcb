import type { Answer, LiabilityRow, MeasureRow } from "../assess/assessment.js";
import { labelOf } from "../vocabulary/vocabulary.js";
import { type Item, type Line, list, span, type Tone } from "./document.js";
import { subjectWords } from "./naming.js";
import { readingLines } from "./reasons.js";
import { inLanguage, type Telling } from "./telling.js";
import { findingWords } from "./words/finding.js";

const tones: Readonly<Record<Answer, Tone>> = { yes: "bad", no: "quiet", undecided: "caution" };

/** A liability clause with its measures: what, on whom, by whom, and whether it follows now. */
export function liabilityItem(row: LiabilityRow, telling: Telling): Item {
  const words = findingWords[telling.language];
  const part = row.part === null ? "" : `${words.open}${row.part}${words.close}`;
  const notes = [
    ...(row.choose === null ? [] : [words.choose]),
    ...(row.refersTo.length === 0
      ? []
      : [words.refersTo(row.refersTo.join(telling.language === "zh" ? "、" : ", "))]),
  ];
  const note = notes.length === 0 ? "" : `${words.open}${notes.join("; ")}${words.close}`;
  return {
    text: [`${row.legalSource}${part}`, span("quiet", note)],
    below: list([
      ...row.measures.map((measure) => measureLine(measure, telling)),
      ...readingLines(row.readings, telling),
    ]),
  };
}

function measureLine({ measure, on, by, mode, follows }: MeasureRow, telling: Telling): Line {
  const words = findingWords[telling.language];
  const comma = telling.language === "zh" ? "，" : ", ";
  const who = [
    words.on(subjectWords(on, "all", telling)),
    by === null ? words.byUnsaid : words.by(subjectWords(by, "any", telling)),
  ];
  return [
    span("strong", inLanguage(labelOf(telling.vocabulary.measures, measure), telling)),
    `${words.open}${who.join(comma)}${words.close} `,
    span(tones[follows], words.follows(mode, follows)),
  ];
}
