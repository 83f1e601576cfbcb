import type { Text } from "../diagnostic/text.js";
import { accountFor, type ClauseRow } from "../regulation/clauses.js";
import { type LimitRow, limitsOf } from "../regulation/limits.js";
import type { Regulation } from "../regulation/regulation.js";

/** A regulation in a list of them. */
export interface RegulationSummary {
  readonly id: string;
  readonly title: Text;
  readonly status: Regulation["status"];
  readonly binding: boolean;
  readonly appliesFrom: string | null;
  readonly appliesTo: string | null;
  readonly jurisdiction: string;
  readonly rank: Regulation["rank"];
}

/** What became of a clause; parts only where it says several things. */
export interface ClauseListing {
  readonly clause: string;
  readonly disposition: ClauseRow["disposition"];
  readonly rules?: readonly string[];
  readonly reason?: string;
  readonly parts?: readonly {
    readonly part: string;
    readonly disposition: ClauseRow["disposition"];
    readonly rules?: readonly string[];
    readonly reason?: string;
  }[];
}

/** One regulation: its clauses with what became of them, its limits, its readings. */
export interface RegulationListing extends RegulationSummary {
  readonly issuer: Text;
  readonly clauses: readonly ClauseListing[];
  readonly limits: readonly LimitRow[];
  readonly rules: readonly { readonly rule: string; readonly legalSource: string; readonly summary: Text }[];
  readonly readings: Regulation["readings"];
  readonly repairs: Regulation["repairs"];
  readonly coverage: {
    readonly clauses: number;
    readonly encoded: number;
    readonly nonOperative: number;
    readonly unaccounted: number;
  };
}

export function regulationSummary(regulation: Regulation): RegulationSummary {
  const { id, title, status, appliesFrom, appliesTo, jurisdiction, rank } = regulation;
  return { id, title, status, binding: status !== "draft", appliesFrom, appliesTo, jurisdiction, rank };
}

export function regulationListing(regulation: Regulation): RegulationListing {
  const clauses = accountFor(regulation);
  const count = (disposition: ClauseRow["disposition"]) =>
    clauses.filter((each) => each.disposition === disposition).length;
  return {
    ...regulationSummary(regulation),
    issuer: regulation.issuer,
    clauses: clauses.map(clauseListing),
    limits: limitsOf(regulation),
    rules: regulation.rules.map(({ id, legalSource, summary }) => ({ rule: id, legalSource, summary })),
    readings: regulation.readings,
    repairs: regulation.repairs,
    coverage: {
      clauses: clauses.length,
      encoded: count("encoded"),
      nonOperative: count("non-operative"),
      unaccounted: count("unaccounted"),
    },
  };
}

function clauseListing({ clause, disposition, rules, reason, parts }: ClauseRow): ClauseListing {
  const became = (row: { readonly rules: readonly string[]; readonly reason: string | null }) => ({
    ...(row.rules.length === 0 ? {} : { rules: row.rules }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  });
  return {
    clause,
    disposition,
    ...became({ rules, reason }),
    ...(parts.length === 0
      ? {}
      : {
          parts: parts.map((each) => ({ part: each.part, disposition: each.disposition, ...became(each) })),
        }),
  };
}
