import type { Text } from "../../../diagnostic/text.js";
import type { Expectation } from "../../expectation-schema.js";

/** One line of a table of a scenario, which the law passes and a changed law does not. */
export interface WitnessRow {
  readonly name: string;
  readonly asOf?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly expect: Expectation;
  /** What is expected is what the pack says today: a person confirms it by the law, or mends it. */
  readonly unconfirmed: true;
}

/** A scenario that is nearly there, and the line that would make it notice a change. */
export interface Witness {
  readonly file: string;
  readonly scenario: Text;
  readonly at: string;
  readonly row: WitnessRow;
}
