import type { Interval } from "../calendar/interval.js";
import type { Language } from "../diagnostic/text.js";
import { civilDate, type Day } from "../time/day.js";
import { shortDate, shortRange } from "./dates.js";

/** A date without its year where it is the year of the assessment: there it is plain. */
export function nearDate(day: Day, asOf: Day, language: Language): string {
  const { year } = civilDate(day);
  if (year === civilDate(asOf).year) return shortDate(day, language);
  return language === "zh" ? `${year}年${shortDate(day, language)}` : `${shortDate(day, language)} ${year}`;
}

/** Two dates likewise, the year said once where it is the same. */
export function nearRange({ from, to }: Interval, asOf: Day, language: Language): string {
  if (from === to) return nearDate(from, asOf, language);
  const [first, last] = [civilDate(from).year, civilDate(to).year];
  if (first !== last) {
    const [a, b] = [nearDate(from, asOf, language), nearDate(to, asOf, language)];
    return language === "zh" ? `${a}至 ${b}` : `${a} – ${b}`;
  }
  const days = shortRange(from, to, language);
  if (first === civilDate(asOf).year) return days;
  return language === "zh" ? `${first}年${days}` : `${days} ${first}`;
}
