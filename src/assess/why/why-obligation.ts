import type { ObligationRow } from "../assessment.js";
import { countOfRow } from "../row-count.js";
import type { Instance, Run } from "../run.js";
import type { Asked } from "./asked.js";
import { exercisesOver } from "./why-exercise.js";
import type { WhyObligation } from "./why-rows.js";

/** An obligation with the count behind its due day and the powers that were used over it. */
export function whyObligation(asked: Asked, run: Run, instance: Instance, row: ObligationRow): WhyObligation {
  const count = countOfRow(row, run.calendar, run.asOf, run.regulation.source.counting);
  return { row, count, exercises: exercisesOver(asked, run, instance) };
}
