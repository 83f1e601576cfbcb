import type { Regulation } from "../../regulation/regulation.js";
import { setAt, unsetAt } from "../change.js";
import type { Edit } from "./mutant.js";

/**
 * A regulation with edits made, one after the other. What is not on the way to an edited place is the same
 * object as before, so that only what changed need be compiled again.
 */
export function edited(regulation: Regulation, edits: readonly Edit[]): Regulation {
  return edits.reduce<unknown>((value, { steps, value: now }) => {
    const texts = steps.map(String);
    const changed = now === undefined ? unsetAt(value, texts) : setAt(value, texts, now);
    if (changed === null) throw new Error(`nothing stands at /${texts.join("/")}`);
    return changed.value;
  }, regulation) as Regulation;
}
