import type { Comparison } from "./comparison.js";
import type { Verdict } from "./condition.js";
import type { Decorator } from "./operator.js";

/** What a default decorator needs to run at all: json-rules-engine answers false or throws without it. */
const guards: Readonly<Record<string, (factValue: unknown, value: unknown) => Verdict | undefined>> = {
  someFact: (list) => listOrNothing(list),
  everyFact: (list) => listOrNothing(list),
  someValue: (_, list) => listOrNothing(list),
  everyValue: (_, list) => listOrNothing(list),
};

/**
 * Carries unknowns around a decorator that knows only true and false: it is asked with every unknown taken as
 * false and, if it met one, again with every unknown taken as true. Where both agree, the unknowns did not
 * matter. For the library's decorators, each of which uses its operator in one direction, this is Kleene's
 * answer.
 */
export function decorate(decorator: Decorator, inner: Comparison, innerName: string): Comparison {
  let metUnknown = false;
  const asked = (unknownAs: boolean) =>
    decorator.decorate({
      name: innerName,
      evaluate: (a, b) => {
        const verdict = a === undefined || b === undefined ? null : inner(a, b);
        if (verdict !== null) return verdict;
        metUnknown = true;
        return unknownAs;
      },
    });
  const pessimist = asked(false);
  const optimist = asked(true);
  const guard = guards[decorator.name];
  return (a, b) => {
    const answer = guard?.(a, b);
    if (answer !== undefined) return answer;
    metUnknown = false;
    const low = pessimist.evaluate(a, b);
    return metUnknown && optimist.evaluate(a, b) !== low ? null : low;
  };
}

function listOrNothing(list: unknown): Verdict | undefined {
  return Array.isArray(list) ? undefined : list === null ? false : null;
}
