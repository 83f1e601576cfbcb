import type { Field, TypeOf } from "../vocabulary/schema.js";
import { labelOf } from "../vocabulary/vocabulary.js";
import { dateWords } from "./dates.js";
import { eventOf, inLanguage, type Telling } from "./telling.js";
import { amountWords } from "./words/amount.js";

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
  const words = telling.vocabulary.events;
  if (steps[0] === "data" && (fact === "start" || fact === "event")) {
    const word = events
      .map((id) => eventOf(id, telling)?.type ?? id)
      .map((type) => (Object.hasOwn(words, type) ? words[type] : undefined))
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
    if (value.length === 0) return telling.language === "zh" ? "无" : "none";
    return value.map((each) => valueWords(each, type, telling)).join(telling.language === "zh" ? "、" : ", ");
  }
  const { values, roleKinds } = telling.vocabulary;
  if (typeof value === "string") {
    const of = type !== null && typeof type !== "string" && "list" in type ? type.list : type;
    const labels = typeof of === "string" && Object.hasOwn(values, of) ? values[of] : undefined;
    if (labels !== undefined) return inLanguage(labelOf(labels, value), telling);
    return Object.hasOwn(roleKinds, value)
      ? inLanguage(labelOf(roleKinds, value), telling)
      : dateWords(value, telling.language);
  }
  if (value === true) return telling.language === "zh" ? "是" : "yes";
  if (value === false) return telling.language === "zh" ? "否" : "no";
  if (value === null) return telling.language === "zh" ? "无" : "none";
  if (value === undefined) return telling.language === "zh" ? "未知" : "unknown";
  if (isNamedBody(value)) return value.name;
  return isAmount(value) ? amountWords(value.amount, value.unit, telling.language) : JSON.stringify(value);
}

/** Who stands in a role. */
function isNamedBody(value: unknown): value is { readonly name: string } {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}

function isAmount(value: unknown): value is { readonly amount: number; readonly unit: string } {
  return typeof value === "object" && value !== null && "amount" in value && "unit" in value;
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
  if (typeof field.type !== "string" && "list" in field.type) {
    const steps = /^\d+$/.test(step) ? rest : [step, ...rest];
    const inner = fieldNamed({ ...field, type: field.type.list }, steps, raw, telling);
    return inner;
  }
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
