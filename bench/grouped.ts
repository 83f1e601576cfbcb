/**
 * 6,000 rules of which 60 concern the case, grouped by its kind, against those 60 alone: the conditions by
 * themselves, and whole assessments under generated regulations. What is found is compared first. Exit code 2
 * if either runs at less than half the speed of the 60 alone.
 *
 *     npx tsx bench/grouped.ts [cases]
 */
import assert from "node:assert/strict";
import { calendar } from "../generated/calendars/cn.js";
import { assess } from "../src/assess/assess.js";
import { compile } from "../src/assess/compile.js";
import type { Rulebook } from "../src/assess/rulebook.js";
import type { Case } from "../src/case/case.js";
import { type CompiledCondition, compileCondition } from "../src/condition/compile.js";
import type { Scope } from "../src/condition/condition.js";
import { evaluate } from "../src/condition/evaluate.js";
import { figure, floor, median, perSecond } from "./figures.js";
import { numbersFrom, type Record26, record } from "./made-up.js";
import { generated, madeRule } from "./made-up-regulation.js";

const caseCount = Number(process.argv[2] ?? 4000);
const chunk = 500;
const kindCount = 100;
const random = numbersFrom(7);
const kinds = Array.from({ length: kindCount }, (_, kind) => `kind-${kind}`);
const rulesOf = new Map(
  kinds.map((kind) => [kind, Array.from({ length: 60 }, (_, at) => madeRule(random, kind, at))]),
);
// Kinds in the middle, so that neither the first rules nor the last are the ones that concern the case.
const own = kinds[kindCount / 2]!;
const facts = Array.from({ length: caseCount }, () => record(random));
const cases = facts.map(
  (each, index): Case => ({
    id: `case-${index}`,
    kind: own,
    facts: each,
    events: [{ id: "e1", type: "asked", on: "2019-03-01" }],
  }),
);

const few = [compiled([own]), rulebook([own])] as const;
const many = [compiled(kinds), rulebook(kinds)] as const;
for (const [index, theCase] of cases.entries()) {
  assert.deepEqual(found(many[1], theCase), found(few[1], theCase));
  assert.deepEqual(held(many[0], facts[index]!), held(few[0], facts[index]!));
}
console.log(`${kindCount * 60} rules in ${kindCount} kinds, 60 of them the case's; ${caseCount} cases`);
console.log("everything found the same");

compare("conditions", 40, ({ conditions }, from) => {
  for (const each of facts.slice(from, from + chunk)) held(conditions, each);
});
compare("assessments", 1, ({ book }, from) => {
  for (const theCase of cases.slice(from, from + chunk)) assess(book, theCase, { asOf: "2019-12-31" });
});

interface Contender {
  readonly conditions: ReadonlyMap<string, readonly CompiledCondition[]>;
  readonly book: Rulebook;
}

/** Both on the same cases in turn, so that a busy machine slows both. */
function compare(what: string, passes: number, run: (contender: Contender, from: number) => void): void {
  const rates = { few: [] as number[], many: [] as number[] };
  const contenders = {
    few: { conditions: few[0], book: few[1] },
    many: { conditions: many[0], book: many[1] },
  };
  for (let from = 0; from < caseCount; from += chunk) {
    for (const name of ["few", "many"] as const) {
      const start = performance.now();
      for (let pass = 0; pass < passes; pass += 1) run(contenders[name], from);
      rates[name].push(perSecond(Math.min(chunk, caseCount - from) * passes, start));
    }
  }
  figure(`${what}, 60 rules alone`, median(rates.few));
  figure(`${what}, 6,000 rules`, median(rates.many));
  floor(`${what}, 6,000 / 60`, median(rates.many.map((each, index) => each / rates.few[index]!)), 0.5);
}

function held(conditions: Contender["conditions"], each: Record26): number {
  const scope: Scope = { read: (fact) => (fact === "request" ? each.request : each.resource) };
  let sum = 0;
  for (const condition of conditions.get(own)!) if (evaluate(condition, scope) === true) sum += 1;
  return sum;
}

function found(book: Rulebook, theCase: Case) {
  const { findings } = assess(book, theCase, { asOf: "2019-12-31" });
  return findings.map((finding) => finding.rule);
}

function compiled(of: readonly string[]): Contender["conditions"] {
  return new Map(of.map((kind) => [kind, rulesOf.get(kind)!.map((each) => compileCondition(each.when!))]));
}

function rulebook(of: readonly string[]): Rulebook {
  const rules = of.flatMap((kind) => rulesOf.get(kind)!);
  return compile({ regulations: [{ ...generated, rules }], calendar });
}
