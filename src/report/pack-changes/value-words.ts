import type { Text } from "../../diagnostic/text.js";
import { labelOf } from "../../vocabulary/vocabulary.js";
import { leafNamed } from "../leaf-naming.js";
import { ruleWords } from "../naming.js";
import { eventWords, inLanguage, type Telling } from "../telling.js";
import { amountWords } from "../words/amount.js";
import { packChangesWords } from "../words/pack-changes.js";
import { packKeys } from "../words/pack-keys.js";
import { valueLabels } from "../words/pack-values.js";

/** A value of a pack in words: a label where the vocabulary has one, names and values where it is a record. */
export function valueWords(key: string, value: unknown, telling: Telling): string {
  const words = packChangesWords[telling.language];
  const own = valueLabels[telling.language][`${key}=${String(value)}`];
  if (own !== undefined) return own;
  if (value === null || value === undefined) return words.none;
  if (value === true) return telling.language === "zh" ? "是" : "yes";
  if (value === false) return telling.language === "zh" ? "否" : "no";
  if (Array.isArray(value)) {
    if (value.length === 0) return words.none;
    return value.map((each) => valueWords(key, each, telling)).join(words.comma);
  }
  if (typeof value === "object") return recordWords(key, value as Readonly<Record<string, unknown>>, telling);
  return typeof value === "string" ? wordOf(key, value, telling) : String(value);
}

function recordWords(key: string, value: Readonly<Record<string, unknown>>, telling: Telling): string {
  if (typeof value.zh === "string" && typeof value.en === "string") {
    return inLanguage(value as unknown as Text, telling);
  }
  if (typeof value.amount === "number" && typeof value.unit === "string") {
    return amountWords(value.amount, value.unit, telling.language);
  }
  if (typeof value.fact === "string") return factWords(value.fact, value, telling);
  const words = packChangesWords[telling.language];
  const name = (each: string) =>
    valueLabels[telling.language][each] ?? packKeys[telling.language][each] ?? each;
  return Object.entries(value)
    .map(([each, inner]) => `${name(each)}${words.colon}${valueWords(key, inner, telling)}`)
    .join(telling.language === "zh" ? "；" : "; ");
}

/** What opens a rule, or where a value stands, by the names of the vocabulary. */
function factWords(fact: string, value: Readonly<Record<string, unknown>>, telling: Telling): string {
  const steps = [value.path, value.each].filter((each) => typeof each === "string");
  const path = ["$", ...steps.map((each) => each.replace(/^\$\.?/, ""))]
    .filter((each) => each !== "")
    .join(".");
  return leafNamed({ fact, path }, { events: [] }, telling).label;
}

/** Which section of the vocabulary a word is looked up in first, by the key that it stands under. */
function wordOf(key: string, word: string, telling: Telling): string {
  const { roles, roleKinds, kinds, measures, reasons, events, facts } = telling.vocabulary;
  const label = (labels: Readonly<Record<string, Text>>) => inLanguage(labelOf(labels, word), telling);
  if (key === "case" && Object.hasOwn(kinds, word)) return label(kinds);
  if (key === "reason" && Object.hasOwn(reasons, word)) return label(reasons);
  if (Object.hasOwn(events, word)) return eventWords(word, telling);
  if (key === "bearer" || key.startsWith("measures") || key === "subjects") {
    if (Object.hasOwn(roles, word) && key === "bearer") return label(roles);
    if (Object.hasOwn(roleKinds, word)) return label(roleKinds);
    if (Object.hasOwn(roles, word)) return label(roles);
  }
  if (key === "measure") return label(measures);
  if (["of", "extend", "exclude", "restart", "lifts", "counterpart"].includes(key)) {
    const rule = ruleWords(word, telling);
    return rule === word ? word : `${rule}${telling.language === "zh" ? `（${word}）` : ` (${word})`}`;
  }
  if (key === "on" && Object.hasOwn(facts, word)) return inLanguage(facts[word]!, telling);
  return word;
}
