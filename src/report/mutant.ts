import type { Case } from "../case/case.js";
import { type Condition, isLeaf } from "../condition/condition.js";
import type { Language, Text } from "../diagnostic/text.js";
import { deedOf, triggerEvents } from "../regulation/events-of.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Mutant, MutationOperator } from "../suite/mutation/mutant.js";
import { isRecord } from "../suite/record.js";
import { labelOf } from "../vocabulary/vocabulary.js";
import { conditionWords } from "./condition-words.js";
import { eventWords, inLanguage, type Telling } from "./telling.js";
import { amountWords } from "./words/amount.js";
import { mutationWords } from "./words/mutation.js";
import { valueLabels } from "./words/pack-values.js";

/** What a mutant changes, in words of both languages: 期限加减一：10个工作日 → 9个工作日. */
export function mutantText(mutant: Mutant, regulation: Regulation): Text {
  return { zh: inWords(mutant, regulation, "zh"), en: inWords(mutant, regulation, "en") };
}

function inWords(
  { operator, was, now, rules, edits }: Mutant,
  regulation: Regulation,
  language: Language,
): string {
  const words = mutationWords[language];
  const events = eventsOf(rules, regulation);
  const { vocabulary } = regulation;
  const telling: Telling = { language, vocabulary, regulations: [regulation], theCase: caseOf(events) };
  const key = keyOf(operator, edits);
  const said = (value: unknown) => ownLabel(key, value, language) ?? valueText(value, events, telling);
  const what = now === null ? words.gone(said(was)) : words.into(said(was), said(now));
  return `${words.operators[operator]}${words.colon}${what}`;
}

/** The key of a pack that the words of a change stand under. */
const keys: Readonly<Partial<Record<MutationOperator, string>>> = {
  "force-toggled": "force",
  "shall-may": "measures.mode",
  "void-cap": "onBreach",
  "sum-each": "over",
  "choice-changed": "choose",
  "covers-dropped": "covers",
  "mismatch-changed": "mismatch",
  "scope-changed": "scope",
  "pause-days": "counting.pauseEndDays",
};

function keyOf(operator: MutationOperator, edits: Mutant["edits"]): string | undefined {
  if (operator === "void-cap" && edits.some(({ steps }) => steps.includes("atMost")))
    return "atMost.onBreach";
  return Object.hasOwn(keys, operator) ? keys[operator] : undefined;
}

function ownLabel(key: string | undefined, value: unknown, language: Language): string | undefined {
  const own = `${key}=${String(value)}`;
  const labels = valueLabels[language];
  return Object.hasOwn(labels, own) ? labels[own] : undefined;
}

function valueText(value: unknown, events: readonly string[], telling: Telling): string {
  const { language, vocabulary } = telling;
  const words = mutationWords[language];
  if (value === null || value === undefined) return words.nothing;
  if (Array.isArray(value)) return value.map((each) => valueText(each, events, telling)).join(words.comma);
  if (typeof value === "string") {
    if (Object.hasOwn(vocabulary.events, value)) return eventWords(value, telling);
    const sections = [vocabulary.roles, vocabulary.roleKinds, vocabulary.kinds, vocabulary.measures];
    const labels = sections.find((section) => Object.hasOwn(section, value));
    return labels === undefined ? value : inLanguage(labelOf(labels, value), telling);
  }
  if (!isRecord(value)) return String(value);
  if (typeof value.amount === "number" && typeof value.unit === "string")
    return amountWords(value.amount, value.unit, language);
  if (isCondition(value)) return conditionWords(value, events, telling);
  if (typeof value.event === "string") return eventWords(value.event, telling);
  if (typeof value.measure === "string") return valueText(value.measure, events, telling);
  if (typeof value.order === "string") return eventWords(value.order, telling);
  if (value.before !== undefined) return ownLabel("requires.before", value.before, language) ?? words.nothing;
  if (typeof value.times === "number") return words.timesAtMost(value.times);
  const scope = ownLabel("scope", value.scope, language);
  const when = value.when === undefined ? null : valueText(value.when, events, telling);
  if (scope !== undefined) return when === null ? scope : `${scope}${words.colon}${when}`;
  if (when !== null) return when;
  return JSON.stringify(value);
}

/** The groups of events have the keys of conditions: their members tell them apart. */
function isCondition(value: object): value is Condition {
  if (isLeaf(value as Condition)) return typeof (value as { operator?: unknown }).operator === "string";
  const { all, any, not, condition } = value as Readonly<Record<string, unknown>>;
  if (not !== undefined || condition !== undefined) return true;
  const members = all ?? any;
  return Array.isArray(members) && members.every((each) => isRecord(each) && isCondition(each));
}

function eventsOf(ids: readonly string[], { rules }: Regulation): readonly string[] {
  const about = rules.filter(({ id }) => ids.includes(id));
  return [
    ...new Set(
      about.flatMap((rule) => [
        ...triggerEvents(rule.on),
        ...(deedOf(rule)?.members ?? []).map(({ event }) => event),
      ]),
    ),
  ];
}

/** Events are named by what they are: no case is at hand. */
function caseOf(events: readonly string[]): Case {
  return { id: "", kind: "", events: events.map((type) => ({ id: type, type, on: "" })) };
}
