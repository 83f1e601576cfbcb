import { type Unusable, unusable } from "../unusable.js";

/** A year as an argument: four digits. */
export function yearArgument(text: string): number {
  if (/^[1-9]\d{3}$/.test(text)) return Number(text);
  const hint = { zh: "写作四位数字，例如 2026", en: "write four digits, for example 2026" };
  throw unusable("option.not-a-date", { option: "<year>", text }, { hint });
}

export function missingYear(): Unusable {
  return unusable("usage.wrong", {
    zh: "应给出 <year>（年份），或者 --moves",
    en: "give a <year>, or --moves",
  });
}
