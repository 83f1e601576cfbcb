import type { Regulation } from "../regulation/regulation.js";
import type { Finding, ObligationRow } from "./assessment.js";
import { isWithin } from "./governing.js";
import type { CompiledRegulation } from "./rulebook.js";

/** The rows and findings of one regulation. */
export interface Outcome {
  readonly regulation: CompiledRegulation;
  readonly obligations: readonly ObligationRow[];
  readonly findings: readonly Finding[];
}

/**
 * Where a local duty and its superior counterpart are both in force for an instance and the local one gives
 * more time, the superior governs: the local row is marked and accuses nobody. A stricter local duty stays.
 */
export function displaced(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.map((outcome) => {
    // A draft is not in force: it neither displaces nor is displaced.
    if (!isBinding(outcome)) return outcome;
    const weaker = new Map(
      outcome.obligations.flatMap((row) => {
        const superior = superiorOf(row, outcome.regulation, outcomes);
        return superior === null ? [] : [[row, superior] as const];
      }),
    );
    if (weaker.size === 0) return outcome;
    const silenced = new Set([...weaker.keys()].map(key));
    const powers = powersOver([...weaker.keys()], outcome.regulation);
    return {
      ...outcome,
      obligations: outcome.obligations.map((row) => {
        const superior = weaker.get(row);
        return superior === undefined
          ? row
          : { ...row, displacedBy: { regulation: superior.regulation, rule: superior.rule } };
      }),
      findings: outcome.findings.filter(
        (finding) => !silenced.has(key(finding)) && !powers.has(finding.rule),
      ),
    };
  });
}

function isBinding({ regulation }: Outcome): boolean {
  return regulation.source.status !== "draft";
}

function superiorOf(
  row: ObligationRow,
  regulation: CompiledRegulation,
  outcomes: readonly Outcome[],
): ObligationRow | null {
  for (const counterpart of regulation.counterparts.get(row.rule) ?? []) {
    const rows = outcomes
      .filter((outcome) => isBinding(outcome) && isSuperior(outcome.regulation.source, regulation.source))
      .flatMap(({ obligations }) => obligations);
    const superior = rows.find(
      (each) =>
        each.regulation === counterpart.regulation &&
        each.rule === counterpart.rule &&
        each.instance === row.instance,
    );
    if (superior !== undefined && isWeaker(row, superior)) return superior;
  }
  return null;
}

const ranks: readonly Regulation["rank"][] = [
  "law",
  "administrative-regulation",
  "local-regulation",
  "government-rule",
  "normative-document",
];

/** A text of higher rank; of the same rank, one of a place that embraces the other's. */
export function isSuperior(
  above: Pick<Regulation, "rank" | "jurisdiction">,
  below: Pick<Regulation, "rank" | "jurisdiction">,
): boolean {
  const higher = ranks.indexOf(below.rank) - ranks.indexOf(above.rank);
  if (higher !== 0) return higher > 0;
  return above.jurisdiction !== below.jurisdiction && isWithin(below.jurisdiction, above.jurisdiction);
}

/** More time than the superior text gives, or no time at all where that gives one. */
function isWeaker(local: ObligationRow, superior: ObligationRow): boolean {
  if (superior.due === null) return false;
  if (local.due === null) return true;
  if (superior.due.latest === null) return false;
  return local.due.earliest > superior.due.latest;
}

/** A power over a displaced rule is displaced with it. */
function powersOver(rows: readonly ObligationRow[], regulation: CompiledRegulation): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) => (regulation.powersOver.get(row.rule) ?? []).map(({ rule }) => rule.source.id)),
  );
}

function key({ rule, instance }: { readonly rule: string; readonly instance: string }): string {
  return JSON.stringify([rule, instance]);
}
