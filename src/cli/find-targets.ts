import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isFile, isFolder } from "./folder-source.js";
import { unusable } from "./unusable.js";

/** Something that is checked as a whole: the folder of a pack or of a calendar, or one file. */
export interface Target {
  readonly kind: "pack" | "calendar" | "file";
  readonly path: string;
  /** Named by the user, not found in a folder: then it must be something that is known. */
  readonly named: boolean;
}

/** What there is to check at a path: itself, or, in a folder that is neither pack nor calendar, all below it. */
export async function findTargets(path: string): Promise<readonly Target[]> {
  if (path === "-" || (await isFile(path))) return [{ kind: "file", path, named: true }];
  if (!(await isFolder(path))) throw unusable("input.not-found", { path }, { file: path });
  return inFolder(path, true);
}

async function inFolder(folder: string, named: boolean): Promise<readonly Target[]> {
  const kind = await kindOfFolder(folder);
  const targets: Target[] = kind === null ? [] : [{ kind, path: folder, named }];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) targets.push(...(await inFolder(path, false)));
    else if (entry.name.endsWith(".schema.json")) continue;
    // The files of a pack or calendar are checked with it.
    else if (kind === null && entry.name.endsWith(".json"))
      targets.push({ kind: "file", path, named: false });
  }
  return targets;
}

async function kindOfFolder(folder: string): Promise<"pack" | "calendar" | null> {
  if (await isFile(join(folder, "regulation.json"))) return "pack";
  return (await isFile(join(folder, "calendar.json"))) ? "calendar" : null;
}
