import type { Condition, Leaf } from "../src/condition/condition.js";

/** The facts of a case: two objects of thirteen fields. */
export type Record26 = Readonly<Record<"request" | "resource", Readonly<Record<string, unknown>>>>;

/** A whole number from 0 up to, and not including, `below`. */
export type Random = (below: number) => number;

const classes = ["unconditional", "conditional", "withheld"];

/** The condition of one rule: 3 or 4 leaves in one of four shapes. */
export function rule(random: Random, index: number): Condition {
  const size = index < 32 ? 4 : 3;
  const leaves = Array.from({ length: size }, () => leaf(random));
  const [first, ...rest] = leaves as [Leaf, ...Leaf[]];
  if (index % 5 === 0) return { any: [first, { all: rest }] };
  if (index % 5 === 1) return { all: [first, { any: rest }] };
  if (index % 5 === 2) return { all: [{ not: first }, ...rest] };
  return { all: leaves };
}

function leaf(random: Random): Leaf {
  const fact = random(2) === 0 ? "request" : "resource";
  const at = (name: string) => ({ fact, path: `$.${name}${random(3)}` });
  switch (random(6)) {
    case 0:
      return { ...at("number"), operator: "greaterThanInclusive", value: random(100) };
    case 1:
      return { ...at("number"), operator: "lessThan", value: random(100) };
    case 2:
      return { ...at("class"), operator: "in", value: classes.slice(random(2)) };
    case 3:
      return { ...at("flag"), operator: "equal", value: random(2) === 0 };
    case 4:
      return { ...at("list"), operator: "contains", value: `item-${random(5)}` };
    default:
      return { ...at("class"), operator: random(4) === 0 ? "notEqual" : "equal", value: classes[random(3)] };
  }
}

/** The facts of one case. */
export function record(random: Random): Record26 {
  return { request: fields(random), resource: fields(random) };
}

/** Thirteen fields: three of each kind, and an id. */
function fields(random: Random): Readonly<Record<string, unknown>> {
  const entries = [0, 1, 2].flatMap((index): [string, unknown][] => [
    [`number${index}`, random(100)],
    [`class${index}`, classes[random(3)]],
    [`flag${index}`, random(2) === 0],
    [`list${index}`, Array.from({ length: random(5) }, () => `item-${random(5)}`)],
  ]);
  return Object.fromEntries([["id", `case-${random(1_000_000)}`], ...entries]);
}

/** The same numbers on every machine (mulberry32). */
export function numbersFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
