import type { Break, FileName, Place } from "./breaks.js";
import type { Steps } from "./printed.js";

/** A text of a pack that names something, and where it stands. */
export interface Text extends Place {
  readonly file: FileName;
  readonly text: string;
}

/** Something under another name, told wherever it is named; named nowhere, it is no break. */
export function definition(
  file: Break["file"],
  steps: Steps,
  edit: Break["edit"],
  places: readonly Place[],
): readonly Break[] {
  return places.length === 0 ? [] : [{ kind: "definition misspelt", file, steps, edit, places }];
}
