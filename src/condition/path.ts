import type { Steps } from "../diagnostic/diagnostic.js";

/** Names that lead out of the data and into the machinery behind it: never a step, a key or a fact. */
export const dangerousNames: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * A plain path: `$`, `$.share.class`, `share.class`, `$.items[0].name`. Letters, digits, `_` and `-` make a
 * step; everything else is JSONPath's own (filters, scripts, wildcards, `..`), and JSONPath runs code.
 */
export const plainPath = /^(?:\$|[\p{L}\p{N}_-]+)(?:\[\d{1,9}\])*(?:\.[\p{L}\p{N}_-]+(?:\[\d{1,9}\])*)*$/u;

/** The steps of a plain path; null if it is not plain. An array index is a number. */
export function parsePath(path: string): Steps | null {
  if (!plainPath.test(path)) return null;
  const steps: (string | number)[] = [];
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    steps.push(index === undefined ? name! : Number(index));
  }
  return steps[0] === "$" ? steps.slice(1) : steps;
}

/**
 * Reads own properties only. Missing, or a step into a plain text or number, is unknown (`undefined`);
 * `null` on the way is known to be none, and so is everything below it.
 *
 * @example
 * readPath({ share: { class: "conditional" } }, ["share", "class"]); // "conditional"
 * readPath({ share: null }, ["share", "class"]); // null
 * readPath({}, ["share", "class"]); // undefined
 */
export function readPath(value: unknown, steps: Steps): unknown {
  let current = value;
  for (let index = 0; index < steps.length; index += 1) {
    if (current === null) return null;
    const step = steps[index] as string | number;
    if (typeof current !== "object" || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}
