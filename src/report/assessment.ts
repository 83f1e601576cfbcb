import type {
  Assessment,
  ClassificationRow,
  Finding,
  FindingKind,
  ObligationRow,
} from "../assess/assessment.js";
import { labelOf } from "../vocabulary/vocabulary.js";
import { dateWords } from "./dates.js";
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
import { findingItem, obligationItem } from "./finding.js";
import { classLabel, eventOf, eventWords, inLanguage, type Telling } from "./naming.js";
import { needLines } from "./needs.js";
import { assessmentWords } from "./words/assessment.js";

type Section = FindingKind | "owed" | "done";

const order: readonly Section[] = [
  "violation",
  "hypothetical",
  "conflict",
  "owed",
  "undecided",
  "warning",
  "done",
];

/**
 * An assessment in words: the case and the law, the verdict, then what was breached, what is owed and by when,
 * what is undecided and what would decide it, and what it all rests on.
 *
 * @param assessment what `assess` gave
 * @param telling the language and the words; with the case its people and events have names, with the calendar
 * every date has its count
 */
export function describeAssessment(assessment: Assessment, telling: Telling): Document {
  const words = assessmentWords[telling.language];
  const sections = itemsBySection(assessment, telling);
  return [
    ...head(assessment, telling),
    verdict(assessment, sections, telling),
    ...classes(assessment, telling),
    ...order.flatMap((section) => {
      const items = sections.get(section) ?? [];
      return items.length === 0 ? [] : [heading(2, words.sections[section]), ...list(items)];
    }),
    ...titled(words.needs, list(needLines(assessment, telling))),
    ...titled(words.assumed, list(assessment.assumed.map(({ text }) => [inLanguage(text, telling)]))),
    ...foot(assessment, telling),
  ];
}

function head(assessment: Assessment, telling: Telling): Document {
  const words = assessmentWords[telling.language];
  const kind = telling.theCase?.kind;
  const kindName =
    kind === undefined ? "" : ` · ${inLanguage(labelOf(telling.vocabulary.kinds, kind), telling)}`;
  const asOf = dateWords(assessment.asOf, telling.language);
  const under = assessment.regulations.map(({ title, status, scope }) => {
    const notes = [words.status[status], words.scope[scope]].filter((note) => note !== "");
    return telling.language === "zh"
      ? `《${title.zh}》（${notes.join("，")}）`
      : `${title.en} (${notes.join(", ")})`;
  });
  return [
    heading(1, `${words.case} ${assessment.case}${kindName}`),
    ...entries([entry(words.asOf, [asOf]), ...under.map((each) => entry(words.under, [each]))]),
  ];
}

function verdict(
  assessment: Assessment,
  sections: ReadonlyMap<Section, readonly Item[]>,
  telling: Telling,
): Block {
  const words = assessmentWords[telling.language];
  const count = (section: Section) => sections.get(section)?.length ?? 0;
  const tally = order
    .filter((section) => count(section) > 0)
    .map((section) => words.tally[section](count(section)));
  const due = nextDue(assessment);
  const parts = [
    ...(count("violation") === 0 ? [words.clean] : []),
    ...(tally.length === 0 ? [words.nothing] : tally),
    ...(due === null ? [] : [words.nextDue(dateWords(due, telling.language))]),
  ];
  const tone =
    count("violation") > 0 ? "bad" : count("undecided") + count("conflict") > 0 ? "caution" : "good";
  return paragraph(span(tone, `${parts.join(words.between)}${words.end}`));
}

/** The earliest day by which something that is still owed must be done. */
function nextDue({ obligations }: Assessment): string | null {
  const days = obligations
    .filter(({ state }) => state === "active")
    .flatMap(({ due }) => due?.earliest ?? []);
  return days.sort()[0] ?? null;
}

function classes({ classification }: Assessment, telling: Telling): Document {
  const words = assessmentWords[telling.language];
  return entries(classification.map((row) => entry(words.classes, [classWords(row, telling)])));
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

/** Every obligation stands in one place: with its finding, or among what is owed or settled. */
function itemsBySection(assessment: Assessment, telling: Telling): Map<Section, Item[]> {
  const sections = new Map<Section, Item[]>();
  const add = (section: Section, item: Item) => {
    sections.set(section, [...(sections.get(section) ?? []), item]);
  };
  const told = new Set<ObligationRow>();
  for (const finding of assessment.findings) {
    const row = assessment.obligations.find((each) => isAbout(finding, each));
    if (row !== undefined) told.add(row);
    add(finding.kind, findingItem(finding, row ?? null, assessment, telling));
  }
  for (const row of assessment.obligations) {
    if (told.has(row) || row.state === "inactive") continue;
    add(sectionOf(row), obligationItem(row, assessment, telling));
  }
  return sections;
}

/** Where several owe the same, each has a row of its own, and a finding. */
function isAbout(finding: Finding, row: ObligationRow): boolean {
  return (
    row.regulation === finding.regulation &&
    row.rule === finding.rule &&
    row.instance === finding.instance &&
    String(row.bearer) === String(finding.bearer)
  );
}

function sectionOf({ state }: ObligationRow): Section {
  if (state === "active" || state === "suspended") return "owed";
  return state === "undecided" ? "undecided" : "done";
}

function titled(title: string, blocks: Document): Document {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function foot(assessment: Assessment, telling: Telling): Document {
  const { regulations, notExamined, receipt } = assessment;
  const { language } = telling;
  const words = assessmentWords[language];
  const comma = language === "zh" ? "、" : ", ";
  const late = regulations.flatMap((each) => each.notInForce.map(({ rule, on }) => `${rule} (${on})`));
  const lines = [
    ...unreadLines(assessment, telling),
    ...(late.length === 0 ? [] : [words.notInForce(late.join(comma))]),
    ...(notExamined === 0 ? [] : [words.notExamined(notExamined)]),
    `${words.receipt} shixian ${receipt.engine}${Object.entries(receipt.regulations)
      .map(([id, hash]) => ` · ${id} ${shortHash(hash)}`)
      .join("")}`,
  ];
  return lines.map((line) => paragraph(span("quiet", line)));
}

function shortHash(hash: string | null): string {
  return hash === null ? "" : hash.slice(0, "sha256:".length + 12);
}

function unreadLines({ unreadEvents }: Assessment, telling: Telling): string[] {
  const words = assessmentWords[telling.language];
  return (["later", "answers-nothing"] as const).flatMap((why) => {
    const events = unreadEvents
      .filter((each) => each.why === why)
      .map((each) => eventNamed(each.event, telling));
    return events.length === 0
      ? []
      : [words.unread[why](events.join(telling.language === "zh" ? "、" : ", "))];
  });
}

function eventNamed(id: string, telling: Telling): string {
  const event = eventOf(id, telling);
  return event === null ? id : `${eventWords(event.type, telling)} (${id})`;
}
