import type { CompiledRegulation } from "../../assess/rulebook.js";
import { parseDay } from "../../time/day.js";
import { dueSideOf } from "../coverage/due-side.js";
import type { ScenarioResult } from "../suite.js";
import { situationsOf } from "./situation.js";

/** What is shown of a rule by scenarios that pass: `spring-festival/due-day`, `extend-decision/day-after`. */
export function shownOf(
  rule: string,
  { source, calendar }: CompiledRegulation,
  results: readonly ScenarioResult[],
): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { ok, assessment, scenario } of results) {
    if (!ok || !(scenario.expect.obligations ?? []).some((each) => each.rule === rule)) continue;
    for (const row of assessment.obligations) {
      if (row.regulation !== source.id || row.rule !== rule || row.limit === null) continue;
      const side = dueSideOf(row, scenario.asOf);
      const start = typeof row.startedOn === "string" ? parseDay(row.startedOn) : null;
      const due = row.due === null ? null : parseDay(row.due.earliest);
      if (side === null || start === null || due === null) continue;
      const powers = row.limit.exercises.filter(({ took }) => took !== "void");
      for (const { rule: power } of powers) shown.add(`${power}/${side}`);
      if (powers.length > 0) continue;
      for (const situation of situationsOf(calendar, start, due, row.limit.unit)) {
        shown.add(`${situation}/${side}`);
      }
    }
  }
  return shown;
}
