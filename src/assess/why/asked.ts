import type { Case } from "../../case/case.js";
import type { AssessOptions, Traced } from "../assess.js";
import type { Finding, ObligationRow } from "../assessment.js";
import type { Rulebook } from "../rulebook.js";

/** What is asked about: a case under a rulebook, with everything that its assessment left behind. */
export interface Asked {
  readonly rulebook: Rulebook;
  readonly theCase: Case;
  readonly options: AssessOptions;
  readonly traced: Traced;
}

export function askedOf(rulebook: Rulebook, theCase: Case, options: AssessOptions, traced: Traced): Asked {
  return { rulebook, theCase, options, traced };
}

/** A rule of a regulation. */
export interface RuleName {
  readonly regulation: string;
  readonly rule: string;
}

/** A rule's instance, or a category on its axis. */
export interface Waiting extends RuleName {
  readonly instance: string;
}

/** The rows of a rule, or of one of its instances. */
export function rowsOf({ traced }: Asked, name: RuleName, instance?: string): readonly ObligationRow[] {
  return traced.assessment.obligations.filter((row) => isOf(row, name, instance));
}

export function findingsOf({ traced }: Asked, name: RuleName, instance?: string): readonly Finding[] {
  return traced.assessment.findings.filter((finding) => isOf(finding, name, instance));
}

function isOf(
  row: RuleName & { readonly instance: string },
  { regulation, rule }: RuleName,
  instance: string | undefined,
): boolean {
  return (
    row.regulation === regulation &&
    row.rule === rule &&
    (instance === undefined || row.instance === instance)
  );
}
