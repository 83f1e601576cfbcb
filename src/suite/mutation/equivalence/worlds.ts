import type { Condition, Scope } from "../../../condition/condition.js";
import type { Words } from "../words-at.js";
import { domainOf } from "./domain.js";
import { type Variable, variablesOf } from "./variables.js";

/** More combinations of values than this are not tried. */
const mostWorlds = 20_000;

/** A variable that is known to have a value where the conditions are read. */
export interface Given {
  readonly fact: string;
  readonly path: string;
}

/**
 * Every combination of the values that conditions can tell apart, as conditions see it; null where they are too
 * many, or cannot all be named.
 */
export function worldsOf(
  conditions: readonly Condition[],
  references: Readonly<Record<string, Condition>>,
  words: Words,
  given: Given | null,
): Iterable<Scope> | null {
  const variables = variablesOf(conditions, references);
  if (variables === null) return null;
  const ranged = variables.flatMap((variable) => {
    const domain = domainOf(variable, words);
    if (domain === null) return [];
    const known = given !== null && isGiven(variable, given);
    return [
      { variable, domain: known ? domain.filter((each) => each !== null && each !== undefined) : domain },
    ];
  });
  const count = ranged.reduce((product, { domain }) => product * domain.length, 1);
  return ranged.length < variables.length || count > mostWorlds ? null : combined(ranged, count);
}

function isGiven({ fact, steps }: Variable, given: Given): boolean {
  return fact === given.fact && ["$", ...steps].join(".") === given.path;
}

interface Ranged {
  readonly variable: Variable;
  readonly domain: readonly unknown[];
}

function* combined(ranged: readonly Ranged[], count: number): Generator<Scope> {
  for (let number = 0; number < count; number += 1) {
    const facts = new Map<string, unknown>();
    let rest = number;
    for (const { variable, domain } of ranged) {
      const value = domain[rest % domain.length];
      rest = Math.floor(rest / domain.length);
      const key = JSON.stringify([variable.fact, variable.params ?? null]);
      facts.set(key, put(facts.get(key), variable.steps.map(String), value));
    }
    yield { read: (fact, params) => facts.get(JSON.stringify([fact, params ?? null])) };
  }
}

/** A record with a value at the end of the steps; what is not known is not there. */
function put(record: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const own = (record ?? {}) as Readonly<Record<string, unknown>>;
  const inner = put(own[step], rest, value);
  return inner === undefined ? own : { ...own, [step]: inner };
}
