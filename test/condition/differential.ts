import { Engine } from "json-rules-engine";
import { compileCondition } from "../../src/condition/compile.js";
import type { Condition } from "../../src/condition/condition.js";
import { evaluate } from "../../src/condition/evaluate.js";
import { type Facts, startsWith, type Tree } from "./random-conditions.js";

/** What json-rules-engine makes of a tree on each case. */
export async function libraryVerdicts(tree: Tree, cases: readonly Facts[]): Promise<boolean[]> {
  const engine = new Engine();
  engine.addOperator(
    startsWith.name,
    (fact, value) => startsWith.evaluate(fact, value, {} as never) === true,
  );
  // The library changes what it is given, and takes no leaf at the root.
  for (const [name, condition] of Object.entries(tree.references))
    engine.setCondition(name, rooted(condition));
  engine.addRule({ conditions: rooted(tree.condition), event: { type: "held" } });
  const verdicts: boolean[] = [];
  for (const facts of cases) verdicts.push((await engine.run({ ...facts })).results.length === 1);
  return verdicts;
}

/** What ours makes of it. */
export function ownVerdicts(tree: Tree, cases: readonly Facts[]): unknown[] {
  const compiled = compileCondition(tree.condition, {
    operators: [startsWith],
    references: tree.references,
  });
  return cases.map((facts) => evaluate(compiled, { read: (fact) => facts[fact] }));
}

function rooted(condition: Condition) {
  const copy = structuredClone(condition);
  return ("fact" in copy ? { all: [copy] } : copy) as { all: [] };
}
