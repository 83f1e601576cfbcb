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

/** One thing done to a JSON value, at a place in it: small enough to be read, and to be done again. */
export interface Change {
  readonly steps: readonly Step[];
  readonly how: "delete" | "double" | "rename" | "replace";
  readonly to?: string;
  readonly by?: unknown;
}

/**
 * A key or element taken out, put in twice or under another name, or a value of another type, or another word
 * of the same value, in its place.
 */
export function changesOf(value: unknown): fc.Arbitrary<Change> {
  const words = wordsIn(value);
  const replacement = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...otherTypes) },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(...words) },
  );
  const to = fc.constantFrom("x", "constructor", "__proto__", "toString", ...words);
  const change = fc.oneof(
    fc.record({ how: fc.constant("delete" as const) }),
    fc.record({ how: fc.constant("double" as const) }),
    fc.record({ how: fc.constant("rename" as const), to }),
    fc.record({ how: fc.constant("replace" as const), by: replacement }),
    fc.record({ how: fc.constant("replace" as const), by: replacement }),
  );
  return fc
    .record({ steps: fc.constantFrom(...placesIn(value)), each: change })
    .map(({ steps, each }) => ({ steps, ...each }));
}

/** The value with the change made; what lies beside the place is shared, and a place that is gone says nothing. */
export function changed<T>(value: T, change: Change, at = 0): T {
  const step = change.steps[at];
  if (typeof value !== "object" || value === null || step === undefined || !Object.hasOwn(value, step))
    return value;
  const entries = Object.entries(value);
  const index = entries.findIndex(([key]) => key === String(step));
  const [key, inner] = entries[index]!;
  if (at < change.steps.length - 1) entries[index] = [key, changed(inner, change, at + 1)];
  else entries.splice(index, 1, ...instead(key, inner, change, Array.isArray(value)));
  return (Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries)) as T;
}

function instead(key: string, value: unknown, { how, to, by }: Change, isList: boolean): [string, unknown][] {
  if (how === "replace") return [[key, by]];
  if (how === "double")
    return isList
      ? [
          [key, value],
          [key, value],
        ]
      : [[key, value]];
  return how === "rename" && !isList ? [[String(to), value]] : [];
}

/** A JSON value with one thing changed. */
export function mutationOf<T>(value: T): fc.Arbitrary<T> {
  return changesOf(value).map((change) => changed(value, change));
}
