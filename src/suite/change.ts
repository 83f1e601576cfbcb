import type { Steps } from "../diagnostic/diagnostic.js";
import { isRecord } from "./record.js";

/** A value with one place of it changed, and the steps to that place. */
export interface Changed {
  readonly value: unknown;
  readonly steps: Steps;
}

/**
 * Sets the value at the end of the steps; null if they lead nowhere. Records on the way are made where they
 * are missing. In a list a step is an index, `-` for a new last element, or the `id` of an element, so that a
 * row can say `/events/answer/on`.
 */
export function setAt(target: unknown, steps: readonly string[], value: unknown): Changed | null {
  const [step, ...rest] = steps;
  if (step === undefined) return { value, steps: [] };
  if (Array.isArray(target)) {
    const index = step === "-" ? target.length : indexOf(target, step);
    if (index === null || index > target.length) return null;
    const inner = setAt(target[index], rest, value);
    if (inner === null) return null;
    return { value: replaced(target, index, inner.value), steps: [index, ...inner.steps] };
  }
  if (target !== undefined && !isRecord(target)) return null;
  const inner = setAt(
    target !== undefined && Object.hasOwn(target, step) ? target[step] : undefined,
    rest,
    value,
  );
  return inner && { value: { ...target, [step]: inner.value }, steps: [step, ...inner.steps] };
}

/** Takes out what stands at the end of the steps; null if nothing stands there. */
export function unsetAt(target: unknown, steps: readonly string[]): Changed | null {
  const [step, ...rest] = steps;
  if (step === undefined) return null;
  if (Array.isArray(target)) {
    const index = indexOf(target, step);
    if (index === null || index >= target.length) return null;
    if (rest.length === 0) return { value: target.filter((_, at) => at !== index), steps: [index] };
    const inner = unsetAt(target[index], rest);
    return inner && { value: replaced(target, index, inner.value), steps: [index, ...inner.steps] };
  }
  if (!isRecord(target) || !Object.hasOwn(target, step)) return null;
  const { [step]: found, ...others } = target;
  if (rest.length === 0) return { value: others, steps: [step] };
  const inner = unsetAt(found, rest);
  return inner && { value: { ...target, [step]: inner.value }, steps: [step, ...inner.steps] };
}

function indexOf(list: readonly unknown[], step: string): number | null {
  if (/^(0|[1-9]\d*)$/.test(step)) return Number(step);
  const index = list.findIndex((each) => isRecord(each) && each.id === step);
  return index === -1 ? null : index;
}

function replaced(list: readonly unknown[], index: number, value: unknown): unknown[] {
  return [...list.slice(0, index), value, ...list.slice(index + 1)];
}
