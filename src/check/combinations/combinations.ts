import type { Scope } from "../../condition/condition.js";
import { record, type Variable } from "./variable.js";

/** More combinations than this are not tried. */
export const mostCombinations = 4_096;

export interface Ranged {
  readonly variable: Variable;
  readonly domain: readonly unknown[];
}

/** How many combinations of values there are to try. */
export function countOf(ranged: readonly Ranged[]): number {
  return ranged.reduce((count, { domain }) => count * domain.length, 1);
}

/** Every combination of values that can stand together in one case, as conditions read it. */
export function* combinationsOf(ranged: readonly Ranged[]): Generator<Scope> {
  const inside = nestings(ranged);
  const total = countOf(ranged);
  for (let number = 0; number < total; number += 1) {
    const values = new Map<string, unknown>();
    let rest = number;
    for (const { variable, domain } of ranged) {
      values.set(variable.id, domain[rest % domain.length]);
      rest = Math.floor(rest / domain.length);
    }
    if (inside.every(([outer, inner]) => fits(values.get(outer), values.get(inner)))) {
      yield { read: (fact) => values.get(fact) };
    }
  }
}

/** Nothing lies in what is known to be none. */
function fits(outer: unknown, inner: unknown): boolean {
  return outer !== null || inner === null;
}

/** The variables that lie in another one: `$.promise.amount` in `$.promise`. */
function nestings(ranged: readonly Ranged[]): readonly (readonly [string, string])[] {
  return ranged.flatMap(({ variable: outer, domain }) =>
    ranged.flatMap(({ variable: inner }): (readonly [string, string])[] => {
      const nested =
        outer !== inner &&
        domain.includes(record) &&
        outer.fact === inner.fact &&
        JSON.stringify(outer.params) === JSON.stringify(inner.params) &&
        outer.steps.length < inner.steps.length &&
        outer.steps.every((step, index) => step === inner.steps[index]);
      return nested ? [[outer.id, inner.id]] : [];
    }),
  );
}
