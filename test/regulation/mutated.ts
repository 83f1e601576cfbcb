import type { PackFiles } from "../../src/regulation/parse.js";
import { buskingFiles } from "../packs.js";

/** Takes a place out of a file. */
export const gone = Symbol("gone");

/**
 * The files of the made-up pack with one or several places changed: `"rules.json/rules/1/on"`. A value that is
 * a function is applied to what stands there.
 */
export function mutated(changes: Readonly<Record<string, unknown>>): PackFiles {
  const files = structuredClone(buskingFiles()) as unknown as Record<string, unknown>;
  for (const [place, value] of Object.entries(changes)) {
    const [file, ...steps] = place.split("/") as [string, ...string[]];
    change(files, [file.replace(".json", ""), ...steps], value);
  }
  return files as unknown as PackFiles;
}

function change(root: Record<string, unknown>, steps: readonly string[], value: unknown): void {
  let at = root;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
  const last = steps.at(-1)!;
  if (value === gone) delete at[last];
  else at[last] = typeof value === "function" ? value(at[last]) : value;
}

/** Where a rule stands in the list, so that tests can name it. */
export function ruleAt(id: string): string {
  const { rules } = buskingFiles().rules as { readonly rules: readonly { readonly id: string }[] };
  return `rules.json/rules/${rules.findIndex((rule) => rule.id === id)}`;
}
