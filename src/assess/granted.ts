import type { Amount } from "../time/limit.js";
import type { Course, Exercise } from "./course.js";
import { type Instance, need, type Run } from "./run.js";

/** How much an extension adds, and how it stands to the ceiling. */
export interface Granted {
  readonly amount: Amount | null;
  readonly exceeds: boolean;
  readonly void: boolean;
  readonly unknown: boolean;
}

/** How much was granted, held against the ceiling. An exercise of unknown amount runs to the ceiling. */
export function grantedAmount(
  run: Run,
  instance: Instance,
  course: Course,
  { power, event }: Exercise,
): Granted {
  const nothing = { amount: null, exceeds: false, void: false, unknown: false };
  if (power.effect !== "extend") return nothing;
  const grants = event.data.grants as Amount | null | undefined;
  const { atMost } = power;
  if (atMost === null) {
    if (grants != null) return { ...nothing, amount: grants };
    need(run.notes, { event: event.id, path: "$.data.grants" }, instance);
    return { ...nothing, unknown: true };
  }
  const left = atMost.amount - (power.over === "sum" ? (course.granted.get(power) ?? 0) : 0);
  const ceiling: Amount = { amount: Math.max(0, left), unit: atMost.unit };
  if (grants == null) {
    run.notes.assumed.push({
      assumed: "ceiling",
      rule: power.rule.source.id,
      instance: instance.id,
      text: {
        zh: `事件 ${event.id} 未载明延长多久，按上限计算`,
        en: `the event ${event.id} does not say for how long: counted to the ceiling`,
      },
    });
    return { ...nothing, amount: ceiling };
  }
  if (grants.unit !== atMost.unit) return { ...nothing, amount: ceiling, unknown: true };
  if (grants.amount <= ceiling.amount) return { ...nothing, amount: grants };
  return { ...nothing, amount: ceiling, exceeds: true, void: atMost.onBreach === "void" };
}
