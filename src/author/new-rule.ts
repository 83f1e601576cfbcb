import { toBeFilledIn } from "../check/unfilled.js";
import type { Text } from "../diagnostic/text.js";
import type { Amount } from "../time/limit.js";

/** How long; `open`: a term such as 及时, without a number. */
export type Within = Amount | { readonly open: string } | "unstated";

/** What an author says of a new rule; the rest is written by hand. */
export interface NewRuleOf {
  readonly id: string;
  readonly clause: string;
  readonly part?: string;
  readonly summary: Text;
  readonly kind: string;
  readonly bearer: string;
  /** The event that opens it; null: it is owed every calendar year. */
  readonly on: string | null;
  readonly says:
    | { readonly modality: "must"; readonly do: readonly string[]; readonly within: Within }
    | {
        readonly modality: "yearly";
        readonly do: readonly string[];
        readonly day: string;
        /** The first year that is reported on. */
        readonly first: number;
        /** Did the author say from which year? What the text leaves open needs a reading. */
        readonly isChosen: boolean;
      }
    | { readonly modality: "must-not" }
    | { readonly modality: "may"; readonly extend: readonly string[]; readonly atMost: Amount | null };
}

/** The rule as it is written into `rules.json`. */
export function newRule({
  id,
  clause,
  part,
  summary,
  kind,
  bearer,
  on,
  says,
}: NewRuleOf): Readonly<Record<string, unknown>> {
  return {
    id,
    legalSource: clause,
    ...(part === undefined ? {} : { part }),
    summary,
    case: kind,
    bearer,
    on: says.modality === "yearly" ? { every: "calendar-year", first: says.first } : on,
    ...said(says),
    ...(says.modality === "yearly" && !says.isChosen ? { reading: toBeFilledIn } : {}),
  };
}

function said(says: NewRuleOf["says"]): Readonly<Record<string, unknown>> {
  switch (says.modality) {
    case "must":
      return { must: { do: anyOf(says.do), within: says.within } };
    case "yearly":
      return { must: { do: anyOf(says.do), by: { day: says.day, yearsAfter: 1 } } };
    case "must-not":
      return { mustNot: {} };
    default:
      return {
        may: {
          extend: says.extend,
          // What a longer exercise is worth is for the author to confirm: it is cut to the ceiling.
          ...(says.atMost === null ? {} : { atMost: { ...says.atMost, onBreach: "cap" } }),
          // Few texts say so: where this one does, its author takes the reading away.
          requires: [{ before: "expiry", onBreach: "void", reading: toBeFilledIn }],
        },
      };
  }
}

function anyOf(events: readonly string[]): unknown {
  return events.length === 1 ? events[0] : { any: events };
}
