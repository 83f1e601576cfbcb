import { join } from "node:path";
import { packIds } from "../author/schema/pack-ids.js";
import type { Known } from "../author/schema/put-words.js";
import { readableVocabulary } from "../vocabulary/readable.js";
import { joinVocabularies } from "../vocabulary/vocabulary.js";
import { isFile, isFolder } from "./folder-source.js";
import type { Io } from "./io.js";
import { sharedVocabulary } from "./load-regulation.js";
import { readJson } from "./read.js";
import { unusable } from "./unusable.js";

/** The words and ids of a pack that may still be half written: files that are not there yet have none. */
export async function packWords(folder: string, io: Io): Promise<Known> {
  if (!(await isFolder(folder))) throw unusable("input.not-found", { path: folder }, { file: folder });
  const read = async (name: string) => {
    const path = join(folder, name);
    return (await isFile(path)) ? (await readJson(path, io)).value : {};
  };
  const shared = await sharedVocabulary(folder, io);
  const own = readableVocabulary(await read("vocabulary.json"));
  const ids = packIds({
    regulation: await read("regulation.json"),
    rules: await read("rules.json"),
    categories: await read("categories.json"),
  });
  return { vocabulary: joinVocabularies(shared, own), ids };
}
