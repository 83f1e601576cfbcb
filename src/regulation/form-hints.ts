import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import { shown } from "../diagnostic/shown.js";
import type { Text } from "../diagnostic/text.js";
import { type Labels, labelHint } from "../vocabulary/label-hint.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

const limitForms =
  '{"amount", "unit"} | {"open": "及时"} | {"from", "path"} | {"least": […]} | {"greatest": […]} | "unstated"';

const mustForms: Text = {
  zh: "要有 do 和 within、do 和 by、be、after 之一",
  en: 'one of "do" with "within", "do" with "by", "be" and "after" is wanted',
};

const mayForms: Text = {
  zh: "要有 extend、exclude、restart、lifts 之一",
  en: 'one of "extend", "exclude", "restart" and "lifts" is wanted',
};

/** What people write for the units, beside their names. */
const units: readonly (readonly [unit: string, written: RegExp])[] = [
  ["working-day", /^(?:wd|work(?:ing)?[-_ ]?days?|business[-_ ]?days?|个?工作日)$/i],
  ["day", /^(?:d|(?:calendar|natural)[-_ ]?days?|日|天|自然日)$/i],
  ["month", /^(?:m|个?月)$/i],
  ["year", /^(?:y|年)$/i],
];

/**
 * A fault of a rule's shape in the words of the format: a parser names the form that a value came nearest to,
 * and the person who wrote it may have meant another.
 *
 * @param value what stands at the fault's place
 * @param vocabulary the words that the pack may use, with their labels
 */
export function formFault(fault: Diagnostic, value: unknown, vocabulary: Vocabulary): Diagnostic {
  if (fault.code === "shape.invalid" && fault.hint === null && typeof value === "string") {
    return { ...fault, hint: labelledWord(value, vocabulary) };
  }
  if (fault.file !== "rules.json") return fault;
  const key = fault.path.slice(fault.path.lastIndexOf("/") + 1);
  if (key === "within" && (typeof value !== "object" || value === null)) return limitFault(fault, value);
  if (key === "unit" && typeof value === "string") return { ...fault, hint: unitHint(value) ?? fault.hint };
  const forms = key === "must" ? mustForms : key === "may" ? mayForms : null;
  if (forms !== null && isEmpty(value)) return again(fault, diagnostic("shape.invalid", [], { ...forms }));
  return fault;
}

/** The word that has a label which somebody wrote where an id belongs. */
function labelledWord(text: string, words: Vocabulary): Text | null {
  const { roles, roleKinds, kinds, events, facts, measures, reasons } = words;
  const sections: readonly Labels[] = [roles, roleKinds, kinds, events, facts, measures, reasons];
  return sections.reduce<Text | null>((found, labels) => found ?? labelHint(text, labels), null);
}

function limitFault(fault: Diagnostic, value: unknown): Diagnostic {
  if (value === undefined) return fault;
  const hint = typeof value === "string" ? limitHint(value.trim()) : null;
  return again(
    fault,
    diagnostic("shape.value", [], { expected: limitForms, actual: shown(value) }, { hint }),
  );
}

function again({ file, path }: Diagnostic, better: Diagnostic): Diagnostic {
  return { ...better, file, path };
}

/** The limit that a text says, as the file has it: `15wd`, `15个工作日`, 及时. */
function limitHint(text: string): Text | null {
  const [, amount, unit] = /^(\d{1,6})\s*(\D{1,20})$/.exec(text) ?? [];
  const named = unit === undefined ? undefined : unitOf(unit.trim());
  if (amount !== undefined && named !== undefined) return write({ amount: Number(amount), unit: named });
  return /^[及即适]时$|^尽快$|^立即$/.test(text) ? write({ open: text }) : null;
}

function unitOf(text: string): string | undefined {
  return units.find(([unit, written]) => text === unit || written.test(text))?.[0];
}

function unitHint(text: string): Text | null {
  const unit = unitOf(text);
  return unit === undefined ? null : { zh: `是否想写“${unit}”？`, en: `did you mean "${unit}"?` };
}

function write(value: object): Text {
  const json = JSON.stringify(value);
  return { zh: `写作 ${json}`, en: `write ${json}` };
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
