import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import type { Io } from "./io.js";
import type { JsonSource } from "./json-source.js";
import { locate, withoutPlace } from "./locate.js";
import { readJson } from "./read.js";
import { Unusable } from "./unusable.js";

/** The JSON files of a folder that belong together: a pack, a calendar. */
export interface FolderSource {
  /** What is wrong before anything is parsed: files that are missing or no JSON. */
  readonly faults: readonly LocatedDiagnostic[];
  readonly valueOf: (name: string) => unknown;
  /** Puts line and column to a diagnostic whose `file` is one of the names. */
  readonly locate: (diagnostic: Diagnostic) => LocatedDiagnostic;
}

/** Reads the named files of a folder, all of them even where one is faulty. */
export async function readFolder(folder: string, names: readonly string[], io: Io): Promise<FolderSource> {
  const sources = new Map<string, JsonSource>();
  const faults: LocatedDiagnostic[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if (!(await isFile(path))) {
      faults.push(
        withoutPlace(diagnostic("pack.file-missing", [], { name }, { hint: emptyFile(name) }), path),
      );
      continue;
    }
    try {
      sources.set(name, await readJson(path, io));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      faults.push(...error.diagnostics);
    }
  }
  return {
    faults,
    valueOf: (name) => sources.get(name)?.value,
    locate: (each) => {
      const source = sources.get(each.file ?? "");
      return source === undefined ? withoutPlace(each, folder) : locate(each, source);
    },
  };
}

const empty: Readonly<Record<string, string>> = {
  "rules.json": '{"rules": []}',
  "liability.json": '{"items": [], "none": []}',
  "categories.json": '{"categories": []}',
};

/** A text without categories still has the file: so nobody takes a lost one for none. */
function emptyFile(name: string): Text | null {
  const content = empty[name];
  if (content === undefined) return null;
  return { zh: `没有内容时写 ${content}`, en: `with nothing to say it holds ${content}` };
}

export async function isFile(path: string): Promise<boolean> {
  return (await statOf(path))?.isFile() === true;
}

export async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path))?.isDirectory() === true;
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}
