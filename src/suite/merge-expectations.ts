import type { Expectation } from "./expectation-schema.js";

type Obligation = NonNullable<Expectation["obligations"]>[number];

/**
 * What a row of a table expects: the scenario's expectation with the row's own in its place, part by part.
 * Only obligations are joined, by rule and instance: over a table the same are owed and their state changes,
 * while findings come and go. An empty list says that there are none.
 */
export function mergeExpectations(scenario: Expectation, row: Expectation): Expectation {
  const merged = { ...scenario, ...row };
  if (scenario.obligations === undefined || row.obligations === undefined || row.obligations.length === 0)
    return merged;
  return { ...merged, obligations: joinObligations(scenario.obligations, row.obligations) };
}

function joinObligations(scenario: readonly Obligation[], row: readonly Obligation[]): Obligation[] {
  const left = [...row];
  const changed = scenario.map((each) => {
    const at = left.findIndex((own) => isSame(each, own));
    return at === -1 ? each : { ...each, ...left.splice(at, 1)[0] };
  });
  return [...changed, ...left];
}

function isSame(one: Obligation, other: Obligation): boolean {
  if (one.rule === undefined || one.rule !== other.rule) return false;
  if (one.regulation !== undefined && other.regulation !== undefined && one.regulation !== other.regulation)
    return false;
  return one.instance === undefined || other.instance === undefined || one.instance === other.instance;
}
