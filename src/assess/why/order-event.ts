import type { CompiledCondition } from "../../condition/compile.js";
import { traceCondition } from "../../condition/trace.js";
import { concernsSame } from "../order-check.js";
import { inOrder, type ReadEvent } from "../read-case.js";
import type { Instance, Run } from "../run.js";
import { scopeOf, shownDay } from "../scope.js";
import type { WhyEvent } from "./demand-rows.js";

/** An event that an act must come after: does it count, and did it come first? */
export function afterEvent(
  run: Run,
  instance: Instance,
  act: ReadEvent,
  event: ReadEvent,
  when: CompiledCondition | null,
): WhyEvent {
  const base = { event: event.id, type: event.type, on: shownDay(event.on), when: null };
  if (run.case.later.includes(event)) return { ...base, counts: false, why: "later" };
  if (!concernsSame(run, event, act)) return { ...base, counts: false, why: "names-other" };
  const counted = when === null ? null : traceCondition(when, scopeOf(run, { instance, event }));
  if (counted !== null && counted.result !== true) {
    return { ...base, counts: counted.result, why: "condition", when: counted };
  }
  const before = inOrder(event, act);
  const words = before === null ? "order-unknown" : before ? "in-order" : "out-of-order";
  return { ...base, counts: before, why: words, when: counted };
}
