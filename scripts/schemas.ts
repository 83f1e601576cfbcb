/**
 * Writes what is generated from the schemas and kept in git: `schemas/`, the schemas of the packs that bring
 * words of their own, the references of every key, and `$schema` in shipped files that do not name theirs yet.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { referenceOf } from "../src/author/reference/reference.js";
import type { Known } from "../src/author/schema/put-words.js";
import { schemaFiles } from "../src/author/schema/schema-files.js";
import { packWords } from "../src/cli/pack-words.js";
import { parseVocabulary } from "../src/vocabulary/parse.js";
import { hasOwnWords, linkOf, packsIn, shippedFiles } from "./shipped-files.js";

const nobody = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: {},
  isTTY: false,
};

/** Every generated file by its path. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const put = (folder: string, known: Known) => {
    for (const { name, text } of schemaFiles(known)) files.set(`${folder}/${name}`, text);
  };
  put("schemas", sharedWords());
  for (const pack of packsIn("rules").filter(hasOwnWords)) {
    put(`${pack}/schemas`, await packWords(pack, nobody));
  }
  for (const language of ["zh", "en"] as const) {
    files.set(`docs/reference.${language}.md`, referenceOf(sharedWords(), language));
  }
  return files;
}

/** The words that all packs share. */
export function sharedWords(): Known {
  const result = parseVocabulary(JSON.parse(readFileSync("rules/vocabulary.json", "utf8")));
  if (!result.ok)
    throw new Error('rules/vocabulary.json is faulty: run "shixian check rules/vocabulary.json"');
  return { vocabulary: result.value, ids: null };
}

/** A text that names its schema, as a person would have written it in. */
function linked(text: string, link: string): string {
  return /^\{\s*"\$schema"/.test(text) ? text : text.replace(/^\{/, `{\n  "$schema": "${link}",`);
}

async function main(): Promise<void> {
  const files = await generatedFiles();
  for (const folder of new Set([...files.keys()].map(dirname))) {
    if (folder.endsWith("schemas")) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  for (const [path, text] of files) writeFileSync(path, text);
  for (const file of shippedFiles()) {
    const text = readFileSync(file.path, "utf8");
    const wanted = linked(text, linkOf(file));
    if (wanted !== text) writeFileSync(file.path, wanted);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
