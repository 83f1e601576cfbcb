import type { Assessment, Finding, ObligationRow } from "../assess/assessment.js";
import { dateWords } from "./dates.js";
import { entries, entry, type Item, type Line, list, paragraph, type Span, span } from "./document.js";
import { liabilityItem } from "./liability.js";
import { bearerWords } from "./naming.js";
import { clauseWords, clockEntries } from "./obligation.js";
import { readingLines, reasonLines } from "./reasons.js";
import { standingSentence } from "./standing.js";
import { eventOf, eventWords, inLanguage, type Telling } from "./telling.js";
import { assessmentWords } from "./words/assessment.js";
import { findingWords } from "./words/finding.js";
import { whyWords } from "./words/why.js";

const marks = {
  violation: span("bad", "✗"),
  hypothetical: span("caution", "✗"),
  warning: span("caution", "!"),
  conflict: span("caution", "≠"),
  undecided: span("caution", "?"),
  owed: span("strong", "→"),
  displaced: span("quiet", "–"),
  done: span("good", "✓"),
} as const satisfies Readonly<Record<Finding["kind"] | "owed" | "displaced" | "done", Span>>;

/** A finding with everything it rests on; the row of its obligation, where it has one, says the days. */
export function findingItem(
  finding: Finding,
  row: ObligationRow | null,
  assessment: Assessment,
  telling: Telling,
): Item {
  const words = assessmentWords[telling.language];
  const liability = finding.liability.map((each) => liabilityItem(each, telling));
  return {
    mark: marks[finding.kind],
    text: [span("strong", inLanguage(finding.summary, telling))],
    below: [
      ...(aboutTheClock(finding, row) ? [] : [paragraph(plainSentence(finding, telling))]),
      ...(row === null ? [] : [paragraph(standingSentence(row, assessment, telling))]),
      ...entries([
        entry(words.who, [whoWords(finding.bearer, telling)]),
        entry(words.clause, [clauseWords(finding, assessment, telling)]),
        ...(row === null
          ? [entry(words.events, eventsLine(finding, telling))]
          : clockEntries(row, assessment, telling)),
        entry(words.liability, withoutLiability(finding, assessment, telling), list(liability)),
        entry(words.reasons, [], list(reasonLines(finding, telling))),
        entry(words.readings, [], list(readingLines(finding.readings, telling))),
      ]),
    ],
  };
}

/** An obligation that no finding speaks of: owed, settled, or displaced by a superior one. */
export function obligationItem(row: ObligationRow, assessment: Assessment, telling: Telling): Item {
  const words = assessmentWords[telling.language];
  const { displacedBy } = row;
  return {
    mark: marks[markOf(row)],
    text: [span("strong", inLanguage(row.summary, telling))],
    below: [
      paragraph(
        standingSentence(row, assessment, telling),
        displacedBy === null ? "" : whyWords[telling.language].displacedBy(displacedBy.rule),
      ),
      ...entries([
        entry(words.who, [whoWords(row.bearer, telling)]),
        entry(words.clause, [clauseWords(row, assessment, telling)]),
        ...clockEntries(row, assessment, telling),
        entry(words.readings, [], list(readingLines(row.readings, telling))),
      ]),
    ],
  };
}

function markOf({ state, displacedBy }: ObligationRow): "displaced" | "undecided" | "owed" | "done" {
  if (displacedBy !== null) return "displaced";
  if (state === "undecided") return "undecided";
  return state === "active" || state === "suspended" ? "owed" : "done";
}

/** Who bears it, or that the case does not say. */
export function whoWords(bearer: Finding["bearer"], telling: Telling): string {
  return bearer === null ? assessmentWords[telling.language].whoUnsaid : bearerWords(bearer, telling);
}

/** Of being late or undone the obligation's own row speaks; anything else has words of its own. */
function aboutTheClock({ kind, unmet }: Finding, row: ObligationRow | null): boolean {
  return row !== null && (kind === "undecided" || unmet === "late" || unmet === "unfulfilled");
}

/** Why nothing follows from a violation. */
function withoutLiability(
  { kind, liability, regulation }: Finding,
  { regulations }: Assessment,
  { language }: Telling,
): Line {
  if (kind !== "violation" || liability.length > 0) return [];
  const words = findingWords[language];
  const scope = regulations.find((each) => each.id === regulation)?.scope;
  return [scope === "by-analogy" ? words.byAnalogy : words.noLiability];
}

export function findingMark(kind: Finding["kind"]): Span {
  return marks[kind];
}

/** What a finding without a clock says: the rule's own words are in the title. */
export function plainSentence({ kind, unmet }: Finding, { language }: Telling): string {
  const said = findingWords[language];
  const words = (Object.hasOwn(said.unmet, unmet) ? said.unmet[unmet] : undefined) ?? unmet;
  const sentence = kind === "undecided" ? said.undecided(words) : words;
  return language === "zh" ? `${sentence}。` : `${sentence.replace(/^./, (first) => first.toUpperCase())}.`;
}

function eventsLine({ events }: Finding, telling: Telling): Line {
  const lines = events.flatMap((id) => {
    const event = eventOf(id, telling);
    if (event === null) return [];
    const on = typeof event.on === "string" ? event.on.slice(0, 10) : `${event.on.from}/${event.on.to}`;
    return [`${dateWords(on, telling.language)} ${eventWords(event.type, telling)}`];
  });
  return lines.length === 0 ? [] : [lines.join(telling.language === "zh" ? "；" : "; ")];
}
