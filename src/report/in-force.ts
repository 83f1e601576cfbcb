import type { Assessment, RegulationRow } from "../assess/assessment.js";
import { dateWords } from "./dates.js";
import type { Telling } from "./telling.js";
import { assessmentWords } from "./words/assessment.js";
import { inForceWords } from "./words/in-force.js";
import { whyNotWords } from "./words/why-not.js";

/** How a text stands on the day of the assessment: in force, lapsed since a day, or not yet. */
export function statusWords({ id, status }: RegulationRow, asOf: string, telling: Telling): string {
  const words = inForceWords[telling.language];
  const outside = status === "in-force" ? outsideOf(id, asOf, telling) : null;
  if (outside === null) return assessmentWords[telling.language].status[status];
  const day = dateWords(outside.day, telling.language);
  return outside.side === "after" ? words.lapsed(day) : words.notYet(day);
}

/** Why what opened on a day is not read under a text: it was not yet in force on it, or no longer. */
export function notInForceWords(
  place: { readonly regulation: string; readonly rule: string; readonly instance: string },
  { regulations }: Assessment,
  telling: Telling,
): string {
  const { language } = telling;
  const rows = regulations.find(({ id }) => id === place.regulation)?.notInForce ?? [];
  const row = rows.find(({ rule, instance }) => rule === place.rule && instance === place.instance);
  const outside = row === undefined ? null : outsideOf(place.regulation, row.on, telling);
  if (row === undefined || outside === null) return whyNotWords[language].not["not-in-force"];
  const words = inForceWords[language];
  const [on, day] = [dateWords(row.on, language), dateWords(outside.day, language)];
  return outside.side === "after" ? words.beganAfter(on, day) : words.beganBefore(on, day);
}

/** The rules that were not applied, with the days they began on: those of before it was in force, those of after. */
export function notInForceLines({ regulations }: Assessment, telling: Telling): readonly string[] {
  const { language } = telling;
  const comma = language === "zh" ? "、" : ", ";
  return regulations.flatMap(({ id, notInForce }) => {
    const sides = (["before", "after", "unknown"] as const).map((side) => ({
      side,
      rows: notInForce.filter(({ on }) => (outsideOf(id, on, telling)?.side ?? "unknown") === side),
    }));
    return sides.flatMap(({ side, rows }) => {
      const [first] = rows;
      if (first === undefined) return [];
      const rules = rows.map(({ rule, on }) => `${rule} (${dateWords(on, language)})`).join(comma);
      const day = dateWords(outsideOf(id, first.on, telling)?.day ?? first.on, language);
      if (side === "unknown") return [assessmentWords[language].notInForce(rules)];
      return [inForceWords[language][side === "after" ? "rulesAfter" : "rulesBefore"](day, rules)];
    });
  });
}

interface Outside {
  readonly side: "before" | "after";
  /** The first day that it applies, or the last. */
  readonly day: string;
}

/** Null: the day lies within, or the telling does not have the regulation. */
function outsideOf(id: string, on: string, { regulations }: Telling): Outside | null {
  const { appliesFrom = null, appliesTo = null } = regulations?.find((each) => each.id === id) ?? {};
  if (appliesTo !== null && on > appliesTo) return { side: "after", day: appliesTo };
  return appliesFrom !== null && on < appliesFrom ? { side: "before", day: appliesFrom } : null;
}
