import fc from "fast-check";

type Step = string | number;

/** Every place in a JSON value, the root left out. */
function placesIn(value: unknown, steps: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...steps, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(inner, place)];
  });
}

/** Every text and every key in a JSON value, once each. */
export function wordsIn(value: unknown): readonly string[] {
  const words = new Set<string>();
  const walk = (each: unknown) => {
    if (typeof each === "string") words.add(each);
    if (typeof each !== "object" || each === null) return;
    for (const [key, inner] of Object.entries(each)) {
      if (!Array.isArray(each)) words.add(key);
      walk(inner);
    }
  };
  walk(value);
  return [...words];
}

const otherTypes = [
  null,
  true,
  0,
  -1,
  1.5,
  1e9,
  "",
  "x",
  "2024-02-30",
  "2019-03-04",
  "$",
  "toString",
  [],
  {},
  [[]],
  [null],
];

/**
 * A JSON value with one thing changed: a key or element taken out, put in twice or under another name, or a
 * value of another type, or another word of the same value, in its place.
 */
export function mutationOf<T>(value: T): fc.Arbitrary<T> {
  const places = placesIn(value);
  const words = wordsIn(value);
  const replacement = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...otherTypes) },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(...words) },
  );
  const change = fc.oneof(
    fc.record({ how: fc.constant("delete" as const) }),
    fc.record({ how: fc.constant("double" as const) }),
    fc.record({ how: fc.constant("rename" as const), to: fc.constantFrom("x", "constructor", ...words) }),
    fc.record({ how: fc.constant("replace" as const), by: replacement }),
    fc.record({ how: fc.constant("replace" as const), by: replacement }),
  );
  return fc.tuple(fc.constantFrom(...places), change).map(([steps, each]) => {
    const copy = structuredClone(value);
    const last = steps.at(-1)!;
    let parent = copy as Record<Step, unknown>;
    for (const step of steps.slice(0, -1)) parent = parent[step] as Record<Step, unknown>;
    if (each.how === "replace") parent[last] = structuredClone(each.by);
    else if (Array.isArray(parent)) {
      const at = Number(last);
      parent.splice(at, each.how === "double" ? 0 : 1, ...(each.how === "double" ? [parent[at]] : []));
    } else {
      const kept = parent[last];
      if (each.how !== "double") delete parent[last];
      if (each.how === "rename") parent[each.to] = kept;
    }
    return copy;
  });
}
