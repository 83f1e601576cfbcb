import type { Assessment, Need } from "../assess/assessment.js";
import { type Line, span } from "./document.js";
import { type LeafContext, leafNamed } from "./leaf-naming.js";
import { ruleWords } from "./naming.js";
import { yearOf } from "./standing.js";
import { eventOf, eventWords, type Telling } from "./telling.js";
import { findingWords } from "./words/finding.js";

/** What would decide what is undecided, and which rules wait for it. */
export function needLines({ needs, obligations, findings }: Assessment, telling: Telling): Line[] {
  const words = findingWords[telling.language];
  const rows = [...obligations, ...findings];
  const summary = (rule: string) =>
    rows.find((row) => row.rule === rule)?.summary[telling.language] ?? ruleWords(rule, telling);
  return needs.map((need) => {
    const rules = [...new Set(need.decides.map((each) => summary(each.rule)))];
    return [
      span("caution", needed(need, telling)),
      span("quiet", rules.length === 0 ? "" : words.decides(rules)),
    ];
  });
}

function needed(need: Need, telling: Telling): string {
  return neededWords(need, { events: need.decides.map((each) => each.instance) }, telling);
}

/** The fact, the event or the notice that is wanting, in words. */
export function neededWords(
  { fact, event, notice, path }: Omit<Need, "decides">,
  context: LeafContext,
  telling: Telling,
): string {
  const words = findingWords[telling.language];
  if (notice !== undefined) return words.noticeNeeded(yearOf(notice));
  if (event !== undefined) return eventNeeded(event, path, telling);
  // No fact of the vocabulary: the days of which the case has all events.
  if (fact === "observed" && !Object.hasOwn(telling.vocabulary.facts, fact)) return words.observedNeeded;
  return words.factNeeded(leafNamed({ fact: fact ?? "", path: path ?? undefined }, context, telling).label);
}

/** Either something that an event of the case should say, or an event that the case should have. */
function eventNeeded(named: string, path: string | null, telling: Telling): string {
  const words = findingWords[telling.language];
  const event = eventOf(named, telling);
  const label = eventWords(event?.type ?? named, telling);
  const what = path === null ? null : leafNamed({ fact: "event", path }, { events: [named] }, telling).label;
  return words.eventNeeded(event === null ? label : `${label} (${event.id})`, what);
}
