import type { JsonRecord } from "../record.js";

/** A row of a suite that would notice a change, as a person must still confirm it. */
export interface Witness {
  readonly row: JsonRecord;
}
