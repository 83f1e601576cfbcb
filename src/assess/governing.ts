import { evaluate } from "../condition/evaluate.js";
import { formatDay } from "../time/day.js";
import type { RegulationRow } from "./assessment.js";
import { readingsOf } from "./readings.js";
import type { CompiledRegulation } from "./rulebook.js";
import type { Instance, Run } from "./run.js";
import { scopeOf } from "./scope.js";

/** Whether a regulation reaches a case, and the readings that the answer rests on. */
export type Reach = Pick<RegulationRow, "scope" | "readings">;

/** Does the regulation reach the case: by place, and by its own words on what it covers? */
export function reachOf(run: Run): Reach {
  const { source, scope: rows } = run.regulation;
  if (!isWithin(run.case.jurisdiction, source.jurisdiction)) return { scope: "no", readings: [] };
  let perhaps: Reach | null = null;
  for (const { scope, when, source: written } of rows) {
    const verdict = when === null ? true : evaluate(when, scopeOf(run, { instance: null }));
    const reach = { scope, readings: readingsOf(source, written.legalSource ?? "", written.reading) };
    if (verdict === true) return perhaps === null || scope === "yes" ? reach : perhaps;
    // An exception for certain bodies is not presumed: where their kind is unknown the general scope stands.
    if (verdict === null && scope === "yes") perhaps ??= { ...reach, scope: "undecided" };
  }
  return perhaps ?? { scope: "no", readings: [] };
}

/** A GB/T 2260 code ends in pairs of zeros for what it embraces: 230803 lies in 230800, in 230000 and in 000000. */
export function isWithin(place: string | null, jurisdiction: string): boolean {
  return place === null || place.startsWith(jurisdiction.replace(/(?:00)+$/, ""));
}

/** Is the regulation the law on the day of an instance? A draft is read on any day, and never binds. */
export function isInForce(
  { appliesFrom, appliesTo, source }: CompiledRegulation,
  instance: Pick<Instance, "on">,
): boolean {
  if (source.status === "draft") return true;
  const { earliest, latest } = instance.on;
  if (appliesFrom !== null && (latest ?? earliest) < appliesFrom) return false;
  return appliesTo === null || earliest <= appliesTo;
}

export function notInForceRow(instance: Instance): RegulationRow["notInForce"][number] {
  return { rule: instance.rule.source.id, instance: instance.id, on: formatDay(instance.on.earliest) };
}
