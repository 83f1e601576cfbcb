import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Text } from "../diagnostic/text.js";
import { isFile, isFolder } from "./folder-source.js";
import type { Io } from "./io.js";
import { isSuite } from "./load-suite.js";
import { readJson } from "./read.js";
import { Unusable, unusable } from "./unusable.js";

/**
 * The suites at a path: the file itself, or, in a folder, every JSON file of the folders named `scenarios`, and
 * elsewhere those that have scenarios in them (a folder may hold other JSON).
 */
export async function findSuites(path: string, io: Io): Promise<readonly string[]> {
  if (path === "-" || (await isFile(path))) return [path];
  if (!(await isFolder(path))) throw unusable("input.not-found", { path }, { file: path });
  const found = await inFolder(path, /(^|[\\/])scenarios([\\/]|$)/.test(path), io);
  if (found.length === 0) throw unusable("suite.none-found", { path }, { file: path, hint: whatSuitesAre });
  return found;
}

export const whatSuitesAre: Text = {
  zh: "场景文件是有 scenarios 键的 JSON，放在规则包的 scenarios 目录里",
  en: 'a suite is a JSON file with the key "scenarios", in the pack\'s folder scenarios',
};

async function inFolder(folder: string, ofScenarios: boolean, io: Io): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      found.push(...(await inFolder(path, ofScenarios || entry.name === "scenarios", io)));
    } else if (entry.name.endsWith(".json") && (ofScenarios || (await hasScenarios(path, io)))) {
      found.push(path);
    }
  }
  return found;
}

async function hasScenarios(path: string, io: Io): Promise<boolean> {
  try {
    return isSuite((await readJson(path, io)).value);
  } catch (error) {
    if (error instanceof Unusable) return false;
    throw error;
  }
}
