import type { Language } from "../../diagnostic/text.js";

const units = {
  zh: { "working-day": "个工作日", day: "日", month: "个月", year: "年" },
  en: { "working-day": "working day", day: "day", month: "month", year: "year" },
} as const;

type Unit = keyof (typeof units)["zh"];

/** 10个工作日, 10 working days. A unit that is not known is shown as it stands. */
export function amountWords(amount: number, unit: string, language: Language): string {
  const name = Object.hasOwn(units.zh, unit) ? units[language][unit as Unit] : unit;
  if (language === "zh") return `${amount}${name}`;
  return `${amount} ${name}${amount === 1 ? "" : "s"}`;
}

/** A number of working days that may be known only within bounds. */
export function workingDaysWords(
  count: number | { readonly least: number; readonly greatest: number | null },
  language: Language,
): string {
  const { least, greatest } = typeof count === "number" ? { least: count, greatest: count } : count;
  if (least === greatest) return amountWords(least, "working-day", language);
  if (greatest === null) {
    return language === "zh"
      ? `至少${amountWords(least, "working-day", language)}`
      : `at least ${amountWords(least, "working-day", language)}`;
  }
  return language === "zh" ? `${least}至${greatest}个工作日` : `${least} to ${greatest} working days`;
}
