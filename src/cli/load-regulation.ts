import { dirname, join, resolve } from "node:path";
import { regulations, vocabulary as shippedVocabulary } from "../../generated/shipped.js";
import { didYouMean } from "../diagnostic/nearest.js";
import type { Text } from "../diagnostic/text.js";
import { type PackFiles, parseRegulation } from "../regulation/parse.js";
import type { Regulation } from "../regulation/regulation.js";
import { parseVocabulary } from "../vocabulary/parse.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { hashOf } from "./canonical.js";
import { type FolderSource, isFile, readFolder } from "./folder-source.js";
import type { Io } from "./io.js";
import { locate } from "./locate.js";
import { readJson } from "./read.js";
import { Unusable, unusable } from "./unusable.js";

/** The regulation that an option names: a shipped one by id, or the folder of a pack. */
export async function loadRegulation(named: string, io: Io): Promise<Regulation> {
  const shipped = Object.hasOwn(regulations, named) ? regulations[named] : undefined;
  if (shipped !== undefined) return shipped();
  if (!(await isFile(join(named, "regulation.json")))) {
    const hint = (await folderHint(named)) ?? didYouMean(named, Object.keys(regulations));
    throw unusable("option.unknown-regulation", { id: named }, { hint });
  }
  const { source, files } = await readPack(named, io);
  if (files === null) throw new Unusable(source.faults);
  const result = parseRegulation(files, await sharedVocabulary(named, io), { hash: hashOf(files) });
  if (!result.ok) throw new Unusable(result.diagnostics.map(source.locate));
  return result.value;
}

/** A pack that does not ship is named by its folder, which mostly lies in `rules`, and not by its id. */
async function folderHint(named: string): Promise<Text | null> {
  const folder = join("rules", named);
  if (!(await isFile(join(folder, "regulation.json")))) return null;
  return { zh: `是否想写“${folder}”？`, en: `did you mean "${folder}"?` };
}

/** A pack's files; null where one is missing or no JSON. */
export async function readPack(
  folder: string,
  io: Io,
): Promise<{ readonly source: FolderSource; readonly files: PackFiles | null }> {
  const own = (await isFile(join(folder, "vocabulary.json"))) ? ["vocabulary.json"] : [];
  const names = ["regulation.json", "rules.json", "liability.json", "categories.json", ...own];
  const source = await readFolder(folder, names, io);
  if (source.faults.length > 0) return { source, files: null };
  return {
    source,
    files: {
      regulation: source.valueOf("regulation.json"),
      rules: source.valueOf("rules.json"),
      liability: source.valueOf("liability.json"),
      categories: source.valueOf("categories.json"),
      ...(own.length === 0 ? {} : { vocabulary: source.valueOf("vocabulary.json") }),
    },
  };
}

/** The words that a pack shares: of the vocabulary beside its folder, else those that ship. */
export async function sharedVocabulary(folder: string, io: Io): Promise<Vocabulary> {
  const path = join(dirname(resolve(folder)), "vocabulary.json");
  if (!(await isFile(path))) return shippedVocabulary;
  const source = await readJson(path, io);
  const result = parseVocabulary(source.value, null, path);
  if (!result.ok) throw new Unusable(result.diagnostics.map((each) => locate(each, source)));
  return result.value;
}
