import { type CountRow, explainDays } from "../../calendar/explain.js";
import type { Interval } from "../../calendar/interval.js";
import { parseDay } from "../../time/day.js";
import type { ClockRow, ObligationRow } from "../assessment.js";
import type { Instance, Run } from "../run.js";
import type { Asked } from "./asked.js";
import { exercisesOver } from "./why-exercise.js";
import type { WhyObligation } from "./why-rows.js";

/** An obligation with the count behind its due day and the powers that were used over it. */
export function whyObligation(asked: Asked, run: Run, instance: Instance, row: ObligationRow): WhyObligation {
  return { row, count: countOf(run, row), exercises: exercisesOver(asked, run, instance) };
}

/** Day by day, where working days were counted from one known day. */
function countOf({ calendar }: Run, { limit, due, clock, startedOn }: ObligationRow): readonly CountRow[] {
  if (limit === null || due === null || typeof startedOn !== "string" || limit.unit !== "working-day")
    return [];
  if (limit.exercises.some(({ effect }) => effect === "restart")) return [];
  const from = parseDay(startedOn);
  const to = parseDay(due.latest ?? due.earliest);
  if (from === null || to === null || to <= from) return [];
  return explainDays(calendar, from, to, stopped(clock));
}

function stopped(clock: readonly ClockRow[]): readonly Interval[] {
  return clock.flatMap(({ runs, from, to }) => {
    const days = { from: parseDay(from), to: parseDay(to) };
    return runs === "stopped" && days.from !== null && days.to !== null ? [days as Interval] : [];
  });
}
