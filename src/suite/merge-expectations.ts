import type { Expectation } from "./expectation-schema.js";

type Obligation = NonNullable<Expectation["obligations"]>[number];

/**
 * What a row of a table expects: the scenario's expectation with the row's own in its place, part by part.
 * Only obligations are joined, by rule and instance: over a table the same are owed and their state changes,
 * while findings come and go. An empty list says that there are none; a rule under the row's `none` loses what
 * the scenario states of it, and one of which the row states something is no longer under the scenario's.
 */
export function mergeExpectations(
  scenario: Expectation,
  row: Expectation,
  { others }: { readonly others: boolean },
): Expectation {
  const kept = withoutRules(scenario, row.none ?? [], others);
  const merged = { ...kept, ...row };
  const stated = [...(row.obligations ?? []), ...(row.findings ?? [])].map(({ rule }) => rule);
  const none = merged.none?.filter((id) => row.none !== undefined || !stated.includes(id)) ?? [];
  const { none: _, ...parts } = merged;
  return {
    ...parts,
    ...(none.length === 0 ? {} : { none }),
    ...(kept.obligations === undefined || row.obligations === undefined || row.obligations.length === 0
      ? {}
      : { obligations: joinObligations(kept.obligations, row.obligations) }),
  };
}

/** A list that this empties says that there are none at all, which is not meant where others are allowed. */
function withoutRules(scenario: Expectation, none: readonly string[], others: boolean): Expectation {
  const { obligations, findings, ...rest } = scenario;
  const kept = <Row extends { rule?: string | undefined }>(rows: readonly Row[] | undefined) => {
    const left = rows?.filter(({ rule }) => rule === undefined || !none.includes(rule));
    return others && left?.length === 0 && rows?.length !== 0 ? undefined : left;
  };
  const [owed, found] = [kept(obligations), kept(findings)];
  return {
    ...rest,
    ...(owed === undefined ? {} : { obligations: owed }),
    ...(found === undefined ? {} : { findings: found }),
  };
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
