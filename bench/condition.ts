/**
 * How many cases a second: 60 rules of 212 leaves on cases of 26 fields, against one json-rules-engine that is
 * used again for every case. The verdicts are compared first; a figure for a wrong answer is worth nothing.
 *
 *     npm run bench:condition [-- cases]
 */
import assert from "node:assert/strict";
import { Engine } from "json-rules-engine";
import { type CompiledCondition, compileCondition } from "../src/condition/compile.js";
import type { Condition, Leaf, Scope } from "../src/condition/condition.js";
import { evaluate } from "../src/condition/evaluate.js";
import { explain } from "../src/condition/explain.js";

type Record26 = Readonly<Record<"request" | "resource", Readonly<Record<string, unknown>>>>;

const caseCount = Number(process.argv[2] ?? 10_000);
const random = numbersFrom(42);
const classes = ["unconditional", "conditional", "withheld"];
const rules = Array.from({ length: 60 }, (_, index) => rule(index));
const cases = Array.from({ length: caseCount }, record);

const compiled = rules.map((condition) => compileCondition(condition));
const ours = cases.map((facts) => verdicts(compiled, facts));

const library = new Engine();
rules.forEach((conditions, index) => {
  library.addRule({ conditions: structuredClone(conditions) as { all: [] }, event: { type: String(index) } });
});

// Both are timed on the same thousand cases in turn, so that a busy machine slows both.
const chunks = Array.from({ length: Math.ceil(caseCount / 1000) }, (_, index) =>
  cases.slice(index * 1000, (index + 1) * 1000),
);
const rounds: Round[] = [];
for (const chunk of chunks) rounds.push(await round(chunk));

const leaves = rules.reduce((sum, each) => sum + leafCount(each), 0);
const held = ours.flat().filter(Boolean).length / (rules.length * caseCount);
console.log(
  `${rules.length} rules, ${leaves} leaves, ${caseCount} cases of 26 fields; ${percent(held)} held`,
);
console.log("every verdict the same");
line("json-rules-engine, re-used", "library");
line("conditions, compiled once", "evaluated");
line("  with the trace of the rules that held", "explained");

interface Round {
  readonly library: number;
  readonly evaluated: number;
  readonly explained: number;
}

async function round(chunk: readonly Record26[]): Promise<Round> {
  const start = performance.now();
  const outcomes = [];
  for (const facts of chunk) outcomes.push(await library.run({ ...facts }));
  const libraryRate = rate(chunk.length, start);
  const offset = rounds.length * 1000;
  for (const [index, { results }] of outcomes.entries()) {
    const expected = new Set(results.map((each) => Number(each.event?.type)));
    assert.deepEqual(
      ours[offset + index],
      rules.map((_, rule) => expected.has(rule)),
    );
  }
  return {
    library: libraryRate,
    evaluated: timed(evaluateAll, chunk),
    explained: timed(explainHeld, chunk),
  };
}

function evaluateAll(chunk: readonly Record26[]): void {
  for (const facts of chunk) {
    const scope = scopeOf(facts);
    for (const each of compiled) evaluate(each, scope);
  }
}

function explainHeld(chunk: readonly Record26[]): void {
  for (const facts of chunk) {
    const scope = scopeOf(facts);
    for (const each of compiled) if (evaluate(each, scope) === true) explain(each, scope);
  }
}

function verdicts(conditions: readonly CompiledCondition[], facts: Record26) {
  const scope = scopeOf(facts);
  return conditions.map((each) => evaluate(each, scope));
}

function scopeOf(facts: Record26): Scope {
  return {
    read(fact) {
      return fact === "request" ? facts.request : facts.resource;
    },
  };
}

function rule(index: number): Condition {
  const size = index < 32 ? 4 : 3;
  const leaves = Array.from({ length: size }, leaf);
  const [first, ...rest] = leaves as [Leaf, ...Leaf[]];
  if (index % 5 === 0) return { any: [first, { all: rest }] };
  if (index % 5 === 1) return { all: [first, { any: rest }] };
  if (index % 5 === 2) return { all: [{ not: first }, ...rest] };
  return { all: leaves };
}

function leaf(): Leaf {
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

function record(): Record26 {
  return { request: fields(), resource: fields() };
}

/** Thirteen fields: three of each kind, and an id. */
function fields(): Readonly<Record<string, unknown>> {
  const entries = [0, 1, 2].flatMap((index): [string, unknown][] => [
    [`number${index}`, random(100)],
    [`class${index}`, classes[random(3)]],
    [`flag${index}`, random(2) === 0],
    [`list${index}`, Array.from({ length: random(5) }, () => `item-${random(5)}`)],
  ]);
  return Object.fromEntries([["id", `case-${random(1_000_000)}`], ...entries]);
}

/** The same numbers on every machine (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function leafCount(condition: Condition): number {
  if ("all" in condition) return condition.all.reduce((sum, each) => sum + leafCount(each), 0);
  if ("any" in condition) return condition.any.reduce((sum, each) => sum + leafCount(each), 0);
  return "not" in condition ? leafCount(condition.not) : 1;
}

/** Twenty passes: one over a thousand cases is too short to time. */
function timed(run: (chunk: readonly Record26[]) => void, chunk: readonly Record26[]): number {
  const start = performance.now();
  for (let pass = 0; pass < 20; pass += 1) run(chunk);
  return rate(chunk.length * 20, start);
}

function rate(count: number, start: number): number {
  return (count * 1000) / (performance.now() - start);
}

function line(what: string, engine: keyof Round): void {
  const perSecond = median(rounds.map((each) => each[engine]));
  const ratio = median(rounds.map((each) => each[engine] / each.library));
  const figure = Math.round(perSecond).toLocaleString("en").padStart(9);
  console.log(`${what.padEnd(40)} ${figure} cases/s ${ratio.toFixed(0).padStart(5)} ×`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
