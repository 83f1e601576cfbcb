import type { CompiledCondition } from "../condition/compile.js";
import type { Condition } from "../condition/condition.js";

/** Makes a condition of a pack ready, with the pack's own named conditions. */
export type Compile = (condition: Condition) => CompiledCondition;
