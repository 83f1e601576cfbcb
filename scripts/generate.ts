import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parseCalendar } from "../src/calendar/parse-calendar.js";
import { hashOf } from "../src/cli/canonical.js";
import type { Result } from "../src/diagnostic/diagnostic.js";
import { parseRegulation } from "../src/regulation/parse.js";
import { parseVocabulary } from "../src/vocabulary/parse.js";
import type { Vocabulary } from "../src/vocabulary/vocabulary.js";

// The shipped packs and calendars as modules: validated and hashed here, once, so that an embedding host does
// neither and needs no JSON imports.

const out = "generated";
const notice = "// Made by scripts/generate.ts from the JSON files beside src; not kept in git.\n";

const modules = new Map<string, string>();
const vocabulary = await writeVocabulary();
const packs = (await readdir("rules", { withFileTypes: true })).filter((entry) => entry.isDirectory());
const calendars = (await readdir("calendars", { withFileTypes: true })).filter((entry) =>
  entry.isDirectory(),
);
for (const { name } of packs) await writePack(name, vocabulary);
for (const { name } of calendars) await writeCalendar(name);
writeIndex(
  packs.map(({ name }) => name),
  calendars.map(({ name }) => name),
);
// Written only once all of it is valid: a faulty pack leaves the last good modules where they are.
await rm(out, { recursive: true, force: true });
for (const [name, text] of modules) {
  await mkdir(dirname(join(out, name)), { recursive: true });
  await writeFile(join(out, name), text);
}

async function writeVocabulary(): Promise<Vocabulary> {
  const shared = valueFrom(parseVocabulary(await readJson("rules/vocabulary.json")), "rules");
  write("rules/vocabulary.ts", [
    'import type { Vocabulary } from "../../src/vocabulary/vocabulary.js";',
    `export const vocabulary: Vocabulary = ${literal(shared)};`,
  ]);
  return shared;
}

async function writePack(id: string, shared: Vocabulary): Promise<void> {
  const folder = join("rules", id);
  // What stands beside them (the law's wording as hashes, what is said of mutants) is no part of what a pack says.
  const parts = ["regulation.json", "rules.json", "liability.json", "categories.json", "vocabulary.json"];
  const names = (await readdir(folder)).filter((name) => parts.includes(name));
  const files = Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [basename(name, ".json"), await readJson(join(folder, name))] as const),
    ),
  );
  const pack = { regulation: null, rules: null, liability: null, categories: null, ...files };
  const parsed = valueFrom(parseRegulation(pack, shared, { hash: hashOf(files) }), folder);
  if (parsed.id !== id) throw new Error(`${folder}: regulation.json gives the id "${parsed.id}"`);
  const { vocabulary: words, ...regulation } = parsed;
  const own = words === shared ? "vocabulary" : literal(words);
  write(`rules/${id}.ts`, [
    'import type { Regulation } from "../../src/regulation/regulation.js";',
    ...(words === shared ? ['import { vocabulary } from "./vocabulary.js";'] : []),
    `export const regulation: Regulation = { ...${literal(regulation)}, vocabulary: ${own} } as Regulation;`,
  ]);
}

async function writeCalendar(id: string): Promise<void> {
  const folder = join("calendars", id);
  const years = (await readdir(folder)).filter((name) => /^\d{4}\.json$/.test(name)).sort();
  const notices: Record<string, unknown> = {};
  for (const name of years) notices[name] = await readJson(join(folder, name));
  const files = { calendar: await readJson(join(folder, "calendar.json")), notices };
  const calendar = { ...valueFrom(parseCalendar(files), folder), hash: hashOf(files) };
  write(`calendars/${id}.ts`, [
    'import type { CalendarData } from "../../src/calendar/calendar-data.js";',
    `export const calendar: CalendarData = ${literal(calendar)};`,
  ]);
}

function writeIndex(regulations: readonly string[], calendarIds: readonly string[]): void {
  const lazy = (folder: string, id: string, name: string) =>
    `  "${id}": async () => (await import("./${folder}/${id}.js")).${name},`;
  write("shipped.ts", [
    'import type { CalendarData } from "../src/calendar/calendar-data.js";',
    'import type { Regulation } from "../src/regulation/regulation.js";',
    'export { vocabulary } from "./rules/vocabulary.js";',
    "export const regulations: Readonly<Record<string, () => Promise<Regulation>>> = {",
    ...regulations.map((id) => lazy("rules", id, "regulation")),
    "};",
    "export const calendars: Readonly<Record<string, () => Promise<CalendarData>>> = {",
    ...calendarIds.map((id) => lazy("calendars", id, "calendar")),
    "};",
  ]);
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}

function write(name: string, lines: readonly string[]): void {
  modules.set(name, `${notice}${lines.join("\n")}\n`);
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}

function valueFrom<T>(result: Result<T>, where: string): T {
  if (result.ok) return result.value;
  const faults = result.diagnostics.map(({ file, path, message }) => `  ${file ?? ""}${path}: ${message.en}`);
  throw new Error(`${where} cannot be built:\n${faults.join("\n")}\nRun "shixian check ${where}" for lines.`);
}
