import type { Amount } from "../time/limit.js";

/** When something happened: a date, an instant, or the days between which it lies. */
export type When = string | { readonly from: string; readonly to: string };

/** Something that happened in a case. */
export interface CaseEvent {
  readonly id: string;
  /** A word of the vocabulary's `events`. */
  readonly type: string;
  readonly on: When;
  /** The role that acted. */
  readonly by?: string | undefined;
  /** What it answers: an event's id, a period, or several. */
  readonly of?: string | readonly string[] | undefined;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** Who stands in a role; a bare string is a name whose kind is not known. */
export type CaseRole = string | { readonly name: string; readonly kind?: string | undefined };

/**
 * Anything that is assessed: a request, a service application, a catalogue entry, a system, a department's
 * year. Facts are open-world (absent is unknown, null is known to be none); events are closed-world up to
 * the day of the assessment (one that is not listed did not happen, unless its type is `unrecorded`).
 */
export interface Case {
  readonly id: string;
  readonly kind: string;
  /** GB/T 2260 code of where the case belongs. */
  readonly jurisdiction?: string | undefined;
  /** The days for which the host says that it knows everything that recurs. */
  readonly observed?: { readonly from: string; readonly to: string } | undefined;
  readonly roles?: Readonly<Record<string, CaseRole>> | undefined;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  readonly unrecorded?: readonly string[] | undefined;
  /** The host's own numbers for terms that the law leaves open, such as 及时. */
  readonly openTerms?: Readonly<Record<string, Amount>> | undefined;
  readonly events: readonly CaseEvent[];
}
