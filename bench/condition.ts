/**
 * How many cases a second: 60 rules of 212 leaves on cases of 26 fields, against one json-rules-engine that is
 * used again for every case. The verdicts are compared first; a figure for a wrong answer is worth nothing.
 * Exit code 2 if it is not 200 times as fast.
 *
 *     npx tsx bench/condition.ts [cases]
 */
import assert from "node:assert/strict";
import { Engine } from "json-rules-engine";
import { type CompiledCondition, compileCondition } from "../src/condition/compile.js";
import type { Condition, Scope } from "../src/condition/condition.js";
import { evaluate } from "../src/condition/evaluate.js";
import { explain } from "../src/condition/explain.js";
import { floor, median, perSecond } from "./figures.js";
import { numbersFrom, type Record26, record, rule } from "./made-up.js";

const caseCount = Number(process.argv[2] ?? 10_000);
const random = numbersFrom(42);
const rules = Array.from({ length: 60 }, (_, index) => rule(random, index));
const cases = Array.from({ length: caseCount }, () => record(random));

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
floor("conditions / json-rules-engine", median(rounds.map((each) => each.evaluated / each.library)), 200);

interface Round {
  readonly library: number;
  readonly evaluated: number;
  readonly explained: number;
}

async function round(chunk: readonly Record26[]): Promise<Round> {
  const start = performance.now();
  const outcomes = [];
  for (const facts of chunk) outcomes.push(await library.run({ ...facts }));
  const libraryRate = perSecond(chunk.length, start);
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

function leafCount(condition: Condition): number {
  if ("all" in condition) return condition.all.reduce((sum, each) => sum + leafCount(each), 0);
  if ("any" in condition) return condition.any.reduce((sum, each) => sum + leafCount(each), 0);
  return "not" in condition ? leafCount(condition.not) : 1;
}

/** Twenty passes: one over a thousand cases is too short to time. */
function timed(run: (chunk: readonly Record26[]) => void, chunk: readonly Record26[]): number {
  const start = performance.now();
  for (let pass = 0; pass < 20; pass += 1) run(chunk);
  return perSecond(chunk.length * 20, start);
}

function line(what: string, engine: keyof Round): void {
  const cases = median(rounds.map((each) => each[engine]));
  const ratio = median(rounds.map((each) => each[engine] / each.library));
  const figure = Math.round(cases).toLocaleString("en").padStart(9);
  console.log(`${what.padEnd(40)} ${figure} cases/s ${ratio.toFixed(0).padStart(5)} ×`);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
