import fc from "fast-check";
import type { Condition, Leaf } from "../../src/condition/condition.js";
import type { Operator } from "../../src/condition/operator.js";
import { addDays, type Day, formatDay, parseDay } from "../../src/time/day.js";

/** The facts of one case. Every name is there, every value has its type; those marked so may be `null`. */
export type Facts = Readonly<Record<string, unknown>>;

/** A condition with the named conditions it may refer to. A name refers only to names before it. */
export interface Tree {
  readonly condition: Condition;
  readonly references: Readonly<Record<string, Condition>>;
}

/** A host's own operator, known to both engines. */
export const startsWith: Operator = {
  name: "startsWith",
  evaluate: (fact, value) => typeof fact === "string" && fact.startsWith(String(value)),
};

const numbers = fc.integer({ min: -1, max: 4 });
const texts = fc.constantFrom("", "a", "ab", "b", "市级", "10");
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 8 });
const numberLists = fc.array(numbers, { maxLength: 4 });
const textLists = fc.array(texts, { maxLength: 4 });
const firstDay = parseDay("2019-01-25") as Day;
const days = fc.integer({ min: 0, max: 6 }).map((offset) => formatDay(addDays(firstDay, offset)));

/** Complete, well-typed cases. */
export const cases: fc.Arbitrary<Facts> = fc.record({
  size: orNull(numbers),
  count: numbers,
  label: orNull(texts),
  prefix: texts,
  flag: orNull(fc.boolean()),
  marks: orNull(numberLists),
  tags: orNull(textLists),
  allowed: textLists,
  limits: numberLists,
  filedOn: days,
  decidedOn: days,
  request: fc.record({
    size: orNull(numbers),
    名称: orNull(texts),
    "share-class": texts,
    tags: fc.array(texts, { minLength: 1, maxLength: 3 }),
    deep: fc.record({ size: numbers, label: orNull(texts) }),
  }),
});

interface Place {
  readonly fact: string;
  readonly path?: string;
}

const numberPlaces: readonly Place[] = [
  { fact: "size" },
  { fact: "count" },
  { fact: "request", path: "$.size" },
  { fact: "request", path: "deep.size" },
];
const textPlaces: readonly Place[] = [
  { fact: "label" },
  { fact: "prefix" },
  { fact: "request", path: "$.名称" },
  { fact: "request", path: "$.share-class" },
  { fact: "request", path: "$.tags[0]" },
  { fact: "request", path: "$.deep.label" },
];
const textListPlaces: readonly Place[] = [
  { fact: "tags" },
  { fact: "allowed" },
  { fact: "request", path: "$.tags" },
];
const numberListPlaces: readonly Place[] = [{ fact: "marks" }, { fact: "limits" }];
const order = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const prefixed = (prefix: string, names: readonly string[]) => names.map((name) => `${prefix}:${name}`);

function leaves(
  places: readonly Place[],
  operators: readonly string[],
  values: fc.Arbitrary<unknown>,
): fc.Arbitrary<Leaf> {
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...operators), values)
    .map(([place, operator, value]) => ({ ...place, operator, value }));
}

// The library compares 4 > null as true, so `null` stays on the fact's side of an order; see the list of
// intended differences.
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  leaves(numberPlaces, ["equal", "notEqual"], orNull(numbers)),
  leaves(numberPlaces, [...order, ...prefixed("not", order)], numbers),
  leaves(numberPlaces, order, fc.constant({ fact: "count" })),
  leaves([{ fact: "count" }], prefixed("swap", order), numbers),
  leaves(numberPlaces, ["someValue:equal", ...prefixed("everyValue", order)], numberLists),
  leaves(numberPlaces, ["in", "notIn", "not:in"], numberLists),
  leaves(textPlaces, ["equal", "notEqual", "not:equal"], orNull(texts)),
  leaves(textPlaces, ["equal", "notEqual"], fc.constant({ fact: "request", path: "$.deep.label" })),
  leaves(textPlaces, ["in", "notIn", "someValue:equal", "everyValue:notEqual"], textLists),
  leaves(textPlaces, ["in", "notIn"], fc.constant({ fact: "allowed" })),
  leaves(textPlaces, ["startsWith", "not:startsWith"], fc.oneof(texts, fc.constant({ fact: "prefix" }))),
  leaves([{ fact: "flag" }], ["equal", "notEqual"], orNull(fc.boolean())),
  leaves(textListPlaces, ["contains", "doesNotContain", "not:contains", "someFact:equal"], texts),
  leaves(textListPlaces, ["everyFact:startsWith", "not:someFact:startsWith"], texts),
  leaves(textListPlaces, ["someFact:in", "everyFact:not:in", "someFact:someValue:equal"], textLists),
  leaves([{ fact: "allowed" }], ["swap:in", "swap:notIn"], texts),
  leaves(numberListPlaces, [...prefixed("someFact", order), ...prefixed("everyFact:not", order)], numbers),
);

const dayLeaf: fc.Arbitrary<Leaf> = leaves(
  [{ fact: "filedOn" }, { fact: "decidedOn" }],
  ["before", "onOrBefore", "after", "onOrAfter", "sameDay", "not:before", "not:sameDay"],
  fc.oneof(days, fc.constant({ fact: "filedOn" })),
);

const statedLeaf: fc.Arbitrary<Leaf> = leaves(
  [...numberPlaces, ...textPlaces, ...textListPlaces],
  ["stated"],
  fc.boolean(),
);

/** Trees of the operators that both engines have. */
export const trees = treesOf(leaf);

/** The same with the day operators, which are ours alone. */
export const treesWithDays = treesOf(
  fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: dayLeaf }),
);

/** All operators, `stated` too. */
export const treesOfAll = treesOf(fc.oneof({ weight: 4, arbitrary: leaf }, dayLeaf, statedLeaf));

function treesOf(leaves: fc.Arbitrary<Leaf>): fc.Arbitrary<Tree> {
  const first = conditions(leaves, []);
  const second = conditions(leaves, ["first"]);
  const third = conditions(leaves, ["first", "second"]);
  return fc.record({ condition: third, references: fc.record({ first, second }) });
}

function conditions(leaves: fc.Arbitrary<Leaf>, names: readonly string[]): fc.Arbitrary<Condition> {
  const named = names.map((condition) => fc.constant<Condition>({ condition }));
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => {
    const members = fc.array(tie("tree"), { minLength: 1, maxLength: 4 });
    return {
      tree: fc.oneof(
        { depthSize: "medium", maxDepth: 4, withCrossShrink: true },
        { weight: 3, arbitrary: fc.oneof(leaves, ...named) },
        { weight: 2, arbitrary: members.map((all) => ({ all })) },
        { weight: 2, arbitrary: members.map((any) => ({ any })) },
        { weight: 1, arbitrary: tie("tree").map((not) => ({ not })) },
        { weight: 1, arbitrary: members.map((all) => ({ all, name: "labelled", priority: 3 })) },
      ),
    };
  });
  return tree;
}

/** A case and the same with some of it unknown: facts and properties left out, days widened to ranges. */
export const halfKnown: fc.Arbitrary<{ readonly full: Facts; readonly partial: Facts }> = fc
  .tuple(cases, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }))
  .map(([full, draws]) => ({ full, partial: forgotten(full, [...draws]) }));

function forgotten(facts: Facts, draws: number[]): Facts {
  const kept = Object.entries(facts).flatMap(([name, value]) => {
    const draw = draws.pop() ?? 1;
    if (draw === 0) return [];
    if (name.endsWith("On") && draw === 1) return [[name, widened(String(value), draws.pop() ?? 0)]];
    const inside = typeof value === "object" && value !== null && !Array.isArray(value);
    return [[name, inside ? forgotten(value as Facts, draws) : value]];
  });
  return Object.fromEntries(kept);
}

function widened(day: string, by: number): Facts {
  const at = parseDay(day) as Day;
  if (by === 0) return { earliest: at, latest: null };
  return { from: formatDay(addDays(at, -by)), to: formatDay(addDays(at, by)) };
}
