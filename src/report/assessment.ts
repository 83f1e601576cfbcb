import type { Assessment, ClassificationRow } from "../assess/assessment.js";
import { labelOf } from "../vocabulary/vocabulary.js";
import { foot } from "./assessment-foot.js";
import { dateWords, longDate } from "./dates.js";
import {
  type Block,
  type Document,
  entries,
  entry,
  heading,
  type Item,
  list,
  paragraph,
  span,
} from "./document.js";
import { statusWords } from "./in-force.js";
import { classLabel } from "./naming.js";
import { needLines } from "./needs.js";
import { readingLines } from "./reasons.js";
import { itemsBySection, type Section, sectionOrder } from "./sections.js";
import { inLanguage, type Telling } from "./telling.js";
import { assessmentWords } from "./words/assessment.js";
import { noticeWords } from "./words/notices.js";

/**
 * An assessment in words: the case and the law, the verdict, then what was breached, what is owed and by when,
 * what is undecided and what would decide it, and what it all rests on.
 *
 * @param assessment what `assess` gave
 * @param telling the language and the words; with the case its people and events have names, with the calendar
 * every date has its count
 */
export function describeAssessment(assessment: Assessment, telling: Telling): Document {
  const { title, about, verdict, body, foot } = assessmentParts(assessment, telling);
  return [title, ...about, verdict, ...body, ...foot];
}

/** The same in its parts, for a page that sets them in an order and a look of its own. */
export interface AssessmentParts {
  readonly title: Block;
  /** On which day, under which texts, with which notices. */
  readonly about: Document;
  readonly verdict: Block;
  readonly body: Document;
  readonly foot: Document;
}

export function assessmentParts(assessment: Assessment, telling: Telling): AssessmentParts {
  const words = assessmentWords[telling.language];
  const sections = itemsBySection(assessment, telling);
  return {
    title: title(assessment, telling),
    about: about(assessment, telling),
    verdict: verdict(assessment, sections, telling),
    body: [
      ...classes(assessment, telling),
      ...sectionOrder.flatMap((section) => {
        const items = sections.get(section) ?? [];
        return items.length === 0 ? [] : [heading(2, words.sections[section]), ...list(items)];
      }),
      ...titled(words.needs, list(needLines(assessment, telling))),
      ...titled(words.assumed, list(assessment.assumed.map(({ text }) => [inLanguage(text, telling)]))),
    ],
    foot: foot(assessment, telling),
  };
}

function title(assessment: Assessment, telling: Telling): Block {
  const kind = telling.theCase?.kind;
  const kindName =
    kind === undefined ? "" : ` · ${inLanguage(labelOf(telling.vocabulary.kinds, kind), telling)}`;
  return heading(1, `${assessmentWords[telling.language].case} ${assessment.case}${kindName}`);
}

function about(assessment: Assessment, telling: Telling): Document {
  const words = assessmentWords[telling.language];
  const asOf = dateWords(assessment.asOf, telling.language);
  const knownOn = telling.calendar?.knownOn ?? null;
  const under = assessment.regulations.map((row) => {
    const { title, scope, readings } = row;
    const notes = [statusWords(row, assessment.asOf, telling), words.scope[scope]].filter(
      (note) => note !== "",
    );
    const line =
      telling.language === "zh"
        ? `《${title.zh}》（${notes.join("，")}）`
        : `${title.en} (${notes.join(", ")})`;
    return entry(words.under, [line], list(readingLines(readings, telling)));
  });
  return entries([
    entry(words.asOf, [asOf]),
    ...under,
    entry(
      words.calendar,
      knownOn === null ? [] : [noticeWords[telling.language].knownOn(longDate(knownOn, telling.language))],
    ),
  ]);
}

function verdict(
  assessment: Assessment,
  sections: ReadonlyMap<Section, readonly Item[]>,
  telling: Telling,
): Block {
  const words = assessmentWords[telling.language];
  const count = (section: Section) => sections.get(section)?.length ?? 0;
  const tally = sectionOrder
    .filter((section) => count(section) > 0)
    .map((section) => words.tally[section](count(section)));
  const due = nextDue(assessment);
  const unobserved = assessment.needs.some(({ fact }) => fact === "observed");
  const parts = [
    ...(count("violation") === 0 ? [words.clean] : []),
    ...(tally.length === 0 && !unobserved ? [nothingWords(telling)] : tally),
    ...(unobserved ? [words.notObserved] : []),
    ...(due === null ? [] : [words.nextDue(dateWords(due, telling.language))]),
  ];
  const tone =
    count("violation") > 0
      ? "bad"
      : unobserved || count("undecided") + count("conflict") > 0
        ? "caution"
        : "good";
  return paragraph(span(tone, `${parts.join(words.between)}${words.end}`));
}

/** Nothing was triggered; of a case that says which days it observed, in those. */
function nothingWords({ theCase, language }: Telling): string {
  const words = assessmentWords[language];
  const observed = theCase?.observed;
  if (observed === undefined) return words.nothing;
  return words.nothingIn(dateWords(observed.from, language), dateWords(observed.to, language));
}

/** The earliest day by which something that is still owed must be done. */
function nextDue({ obligations }: Assessment): string | null {
  const days = obligations
    .filter(({ state, displacedBy }) => state === "active" && displacedBy === null)
    .flatMap(({ due }) => due?.earliest ?? []);
  return days.sort()[0] ?? null;
}

function classes({ classification }: Assessment, telling: Telling): Document {
  const words = assessmentWords[telling.language];
  return entries(
    classification.map((row) =>
      entry(words.classes, [classWords(row, telling)], list(readingLines(row.readings, telling))),
    ),
  );
}

function classWords(row: ClassificationRow, telling: Telling): string {
  const words = assessmentWords[telling.language];
  if (row.class === "undecided" || row.label === null)
    return words.classUndecided(
      row.oneOf.map((each) => classLabel(row.regulation, row.category, each, telling)).join(" / "),
    );
  const notes = [
    ...(row.basis === null ? [] : [words.classBasis[row.basis]]),
    ...(row.legalSource === null ? [] : [row.legalSource]),
  ];
  return telling.language === "zh"
    ? `${row.label.zh}（${notes.join("，")}）`
    : `${row.label.en} (${notes.join(", ")})`;
}

function titled(title: string, blocks: Document): Document {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}
