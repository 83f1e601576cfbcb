import { didYouMean } from "../diagnostic/nearest.js";
import type { Text } from "../diagnostic/text.js";

/** Words with what people call them. */
export type Labels = Readonly<Record<string, { readonly zh?: string; readonly en?: string }>>;

/** The word whose label somebody wrote in its place, else the nearest word; null where neither is near. */
export function wordHint(written: string, labels: Labels): Text | null {
  return labelHint(written, labels) ?? didYouMean(written, looked(labels).ids);
}

/** The word that has this label, in either language. */
export function labelHint(written: string, labels: Labels): Text | null {
  const label = written.trim();
  const id = looked(labels).byLabel.get(label.toLowerCase());
  if (id === undefined || id === written) return null;
  return { zh: `是否想写“${id}”（${label}）？`, en: `did you mean "${id}" (${label})?` };
}

interface Looked {
  readonly ids: readonly string[];
  readonly byLabel: ReadonlyMap<string, string>;
}

const known = new WeakMap<object, Looked>();

/** The words, listed once: ten thousand slips in a vocabulary of ten thousand would cost seconds. */
function looked(labels: Labels): Looked {
  const found = known.get(labels) ?? look(labels);
  known.set(labels, found);
  return found;
}

function look(labels: Labels): Looked {
  const byLabel = new Map<string, string>();
  for (const [id, { zh, en }] of Object.entries(labels)) {
    for (const label of [zh, en]) {
      if (typeof label === "string" && !byLabel.has(label.toLowerCase()))
        byLabel.set(label.toLowerCase(), id);
    }
  }
  return { ids: Object.keys(labels), byLabel };
}
