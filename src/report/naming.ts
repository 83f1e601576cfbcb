import type { Calendar } from "../calendar/calendar.js";
import type { Case, CaseEvent } from "../case/case.js";
import type { Language, Text } from "../diagnostic/text.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Field, TypeOf } from "../vocabulary/schema.js";
import { labelOf, type Vocabulary } from "../vocabulary/vocabulary.js";

/** What an assessment is told with; without the case its roles and events keep their bare words. */
export interface Telling {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly theCase?: Case;
  /** The regulations it was read under: for the names of classes and of rules that have no row. */
  readonly regulations?: readonly Regulation[];
  /** The calendar it was counted with: for the day count behind a date. */
  readonly calendar?: Calendar;
}

export function inLanguage(text: Text, { language }: Telling): string {
  return text[language];
}

/** A role with who stands in it: 提供部门（市民政局）. */
export function bearerWords(bearer: string | readonly string[], telling: Telling): string {
  const roles = typeof bearer === "string" ? [bearer] : bearer;
  return roles.map((role) => roleWords(role, telling)).join(telling.language === "zh" ? "、" : ", ");
}

function roleWords(role: string, telling: Telling): string {
  const label = inLanguage(labelOf(telling.vocabulary.roles, role), telling);
  const who = telling.theCase?.roles?.[role];
  const name = typeof who === "string" ? who : who?.name;
  if (name === undefined) return label;
  return telling.language === "zh" ? `${label}（${name}）` : `${label} (${name})`;
}

/** Those whom a liability clause names: kinds of body and person, or roles; any of them, or all. */
export function subjectWords(words: readonly string[], how: "any" | "all", telling: Telling): string {
  const { roleKinds, roles } = telling.vocabulary;
  return words
    .map((word) => inLanguage(labelOf(Object.hasOwn(roleKinds, word) ? roleKinds : roles, word), telling))
    .join(joints[how][telling.language]);
}

const joints = { any: { zh: "或者", en: " or " }, all: { zh: "、", en: ", " } } as const;

/** What a rule or a category is about; its id where no regulation is at hand. */
export function ruleWords(id: string, telling: Telling): string {
  for (const { rules, categories } of telling.regulations ?? []) {
    const rule = rules.find((each) => each.id === id);
    if (rule !== undefined) return inLanguage(rule.summary, telling);
    const category = categories.find((each) => each.id === id);
    if (category !== undefined)
      return factNamed(category.declared.fact, category.declared.path, [], telling).label;
  }
  return id;
}

/** The label of a class as its regulation names it. */
export function classLabel(regulation: string, category: string, name: string, telling: Telling): string {
  const classes = telling.regulations
    ?.find((each) => each.id === regulation)
    ?.categories.find((each) => each.id === category)?.classes;
  const label = classes?.find((each) => each.class === name)?.label;
  return label === undefined ? name : inLanguage(label, telling);
}

export function eventWords(type: string, telling: Telling): string {
  const { events } = telling.vocabulary;
  return Object.hasOwn(events, type) ? (events[type]?.[telling.language] ?? type) : type;
}

export function eventOf(id: string, telling: Telling): CaseEvent | null {
  return telling.theCase?.events.find((event) => event.id === id) ?? null;
}

/** A label of a value, with the type that says what it means. */
interface Named {
  readonly label: string;
  readonly type: TypeOf | null;
}

/**
 * What a condition looks at, in the words of the vocabulary: the data of an event, a role, or a fact. What the
 * vocabulary does not name stays as the path is written.
 */
export function factNamed(
  fact: string,
  path: string | undefined,
  events: readonly string[],
  telling: Telling,
): Named {
  const steps = (path ?? "").split(".").filter((step) => step !== "" && step !== "$");
  const raw = [fact, ...steps].join(".");
  if (fact === "roles") return { label: roleLabel(steps, raw, telling), type: null };
  if (steps[0] === "data" && (fact === "start" || fact === "event")) {
    const word = events
      .map((id) => telling.vocabulary.events[eventOf(id, telling)?.type ?? ""])
      .find((each) => each?.data !== undefined && Object.hasOwn(each.data, steps[1] ?? ""));
    return word?.data === undefined
      ? { label: raw, type: null }
      : fieldNamed(word.data[steps[1] ?? ""], steps.slice(2), raw, telling);
  }
  const { facts } = telling.vocabulary;
  return fieldNamed(Object.hasOwn(facts, fact) ? facts[fact] : undefined, steps, raw, telling);
}

/** A value of a condition in words: a label where its type is a list of values, else as JSON says it. */
export function valueWords(value: unknown, type: TypeOf | null, telling: Telling): string {
  if (Array.isArray(value)) {
    return value.map((each) => valueWords(each, type, telling)).join(telling.language === "zh" ? "、" : ", ");
  }
  const { values, roleKinds } = telling.vocabulary;
  if (typeof value === "string") {
    const labels = typeof type === "string" && Object.hasOwn(values, type) ? values[type] : undefined;
    if (labels !== undefined) return inLanguage(labelOf(labels, value), telling);
    return Object.hasOwn(roleKinds, value) ? inLanguage(labelOf(roleKinds, value), telling) : value;
  }
  if (value === true) return telling.language === "zh" ? "是" : "yes";
  if (value === false) return telling.language === "zh" ? "否" : "no";
  if (value === null) return telling.language === "zh" ? "无" : "none";
  if (value === undefined) return telling.language === "zh" ? "未知" : "unknown";
  return JSON.stringify(value);
}

function fieldNamed(
  field: Field | undefined,
  steps: readonly string[],
  raw: string,
  telling: Telling,
): Named {
  if (field === undefined) return { label: raw, type: null };
  const label = inLanguage(field, telling);
  const [step, ...rest] = steps;
  if (step === undefined) return { label, type: field.type };
  if (typeof field.type === "string" || !("fields" in field.type)) return { label: raw, type: null };
  const inner = fieldNamed(field.type.fields[step], rest, raw, telling);
  return inner.label === raw
    ? inner
    : {
        label: telling.language === "zh" ? `${label}的${inner.label}` : `${label}: ${inner.label}`,
        type: inner.type,
      };
}

function roleLabel(steps: readonly string[], raw: string, telling: Telling): string {
  const [role, what] = steps;
  if (role === undefined) return raw;
  const label = inLanguage(labelOf(telling.vocabulary.roles, role), telling);
  if (what !== "kind") return label;
  return telling.language === "zh" ? `${label}的性质` : `kind of ${label}`;
}
