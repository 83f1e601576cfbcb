import { civilDate, formatDay, onDay } from "../../time/day.js";
import { isInForce } from "../governing.js";
import type { CompiledRule } from "../rulebook.js";
import type { Run } from "../run.js";
import { yearlyDue, yearOpens } from "../yearly.js";
import type { PeriodDue, YearsBeside } from "./why-rows.js";

/**
 * The observed days of a case, and the years of a yearly duty whose due days lie next to them on either side, where
 * the regulation is in force for them.
 */
export function yearsBeside({ source, demand }: CompiledRule, run: Run): YearsBeside | null {
  const { observed } = run.case;
  if (demand.kind !== "do-by" || observed === null) return null;
  const { by } = demand;
  const first = typeof source.on === "object" && "every" in source.on ? (source.on.first ?? 1) : 1;
  const dueOf = (year: number): PeriodDue | null => {
    const isRead = year >= first && isInForce(run.regulation, { on: onDay(yearOpens(by, year)) });
    return isRead ? { year, due: formatDay(yearlyDue(by, year)) } : null;
  };
  // The last year that is due before the observed days, and the first one that is due after them.
  let before = civilDate(observed.earliest).year - by.yearsAfter;
  while (yearlyDue(by, before) >= observed.earliest) before -= 1;
  let after = Math.max(first, civilDate(observed.latest).year - by.yearsAfter);
  while (yearlyDue(by, after) <= observed.latest) after += 1;
  return {
    observed: { from: formatDay(observed.earliest), to: formatDay(observed.latest) },
    before: dueOf(before),
    after: dueOf(after),
  };
}
