import type { DayStatus } from "../../calendar/day-on.js";
import type { Language } from "../../diagnostic/text.js";

type RollWords = (last: string, why: DayStatus["why"], name: string | null, due: string) => string;

/** A last day that is a rest day, and the working day it moves to. */
export const rollWords: Readonly<Record<Language, RollWords>> = {
  zh: (last, why, name, due) => {
    const rest = why === "holiday" ? `${name ?? ""}放假` : why === "weekend" ? "周末" : "放假安排未公布";
    return `${last}是最后一日，${rest}，顺延至 ${due}`;
  },
  en: (last, why, name, due) => {
    const rest =
      why === "holiday" ? `off for ${name ?? ""}` : why === "weekend" ? "a weekend" : "not announced yet";
    return `${last} would be the last day, but is ${rest}: moved to ${due}`;
  },
};
