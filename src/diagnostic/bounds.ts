import { type Diagnostic, diagnostic, type Steps } from "./diagnostic.js";

/** How much data is looked at; beyond, it is said that there is too much, and nothing else. */
export interface Bounds {
  /** How deep lists and records may nest. */
  readonly levels: number;
  /** How many values there may be in all. */
  readonly values: number;
  /** How many entries one list or record may have. */
  readonly entries: number;
  /** How many characters one text or key may have. */
  readonly characters: number;
}

/** What a file that people write may hold: the largest pack that ships has a tenth of it. */
export const fileBounds: Bounds = { levels: 80, values: 100_000, entries: 10_000, characters: 20_000 };

/** A place on the way through a value; its steps are put together only where they are told. */
interface Place {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Place | null;
  readonly level: number;
}

/**
 * The first thing found of which there is too much, or nothing. It is looked for without recursion, before
 * anything recursive looks at the value: JSON may nest deeper than the stack.
 */
export function boundsFaults(value: unknown, bounds: Bounds, file: string | null): Diagnostic[] {
  const { levels, values, entries, characters } = bounds;
  const pending: Place[] = [{ value, key: "", parent: null, level: 0 }];
  let seen = 0;
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const place = at;
    const tooLong = (text: string) => [
      diagnostic("shape.too-long", stepsTo(place), numbers(text.length, characters), { file }),
    ];
    seen += 1;
    if (seen > values) return [diagnostic("shape.too-large", [], numbers(seen, values), { file })];
    if (typeof at.value === "string" && at.value.length > characters) return tooLong(at.value);
    if (typeof at.value !== "object" || at.value === null) continue;
    if (at.level >= levels) {
      return [diagnostic("shape.too-deep", stepsTo(at), numbers(at.level, levels), { file })];
    }
    const list: readonly unknown[] | null = Array.isArray(at.value) ? at.value : null;
    const names = list === null ? Object.keys(at.value) : [];
    const count = list?.length ?? names.length;
    if (count > entries) {
      return [diagnostic("shape.too-many", stepsTo(at), numbers(count, entries), { file })];
    }
    for (const key of list?.keys() ?? names) {
      if (typeof key === "string" && key.length > characters) return tooLong(key);
      const inner = (at.value as Readonly<Record<string | number, unknown>>)[key];
      pending.push({ value: inner, key, parent: at, level: at.level + 1 });
    }
  }
  return [];
}

function numbers(count: number, limit: number): Readonly<Record<"count" | "limit", string>> {
  return { count: String(count), limit: String(limit) };
}

function stepsTo(place: Place): Steps {
  const steps: (string | number)[] = [];
  for (let at = place; at.parent !== null; at = at.parent) steps.unshift(at.key);
  return steps;
}
