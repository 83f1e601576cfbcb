import type { Steps } from "../diagnostic/diagnostic.js";

/** A bare list is short for a record with one key; diagnostics then point into the list as it stands. */
export interface ListForm {
  readonly json: unknown;
  /** The steps that the long form added in front. */
  readonly added: Steps;
  readonly at: Steps;
}

export function listForm(json: unknown, key: string): ListForm {
  return Array.isArray(json)
    ? { json: { [key]: json }, added: [key], at: [] }
    : { json, added: [], at: [key] };
}
