import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
import { type Ran, shixian } from "../cli/run-cli.js";
import { compactJson } from "./compact-json.js";
import { type BrokenFixture, type Change, isPieces } from "./fixture.js";

/** Lays a fixture's files out in a folder of their own and runs something there. */
export async function inFolderOf<T>(fixture: BrokenFixture, run: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "shixian-"));
  const before = process.cwd();
  for (const [name, sound] of Object.entries(fixture.from ?? {})) {
    cpSync(sound, join(folder, name), { recursive: true });
  }
  for (const [name, content] of Object.entries(fixture.files ?? {})) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), fileText(content));
  }
  for (const change of fixture.change ?? []) make(change, join(folder, change.file));
  process.chdir(folder);
  try {
    return await run();
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

/** Runs the fixture's command among its files, with more options. */
export function runIn(fixture: BrokenFixture, ...options: readonly string[]): Promise<Ran> {
  return inFolderOf(fixture, () => shixian([...fixture.run, ...options]));
}

export function fileText(content: unknown): string {
  if (isPieces(content)) return content.pieces.map(([text, times]) => text.repeat(times)).join("");
  return typeof content === "string" ? content : `${compactJson(content)}\n`;
}

function make(change: Change, path: string): void {
  if ("delete" in change) {
    rmSync(path);
    return;
  }
  const text = readFileSync(path, "utf8");
  writeFileSync(path, "replace" in change ? replaced(text, change.replace, path) : edited(text, change));
}

function replaced(text: string, [from, to]: readonly [string, string], path: string): string {
  if (text.split(from).length !== 2) throw new Error(`${path} has not exactly one ${from}`);
  return text.replace(from, to);
}

function edited(text: string, change: Extract<Change, { at: string }>): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const path = stepsOf(change.at);
  const isArrayInsertion = path.at(-1) === -1;
  const value = "set" in change ? change.set : undefined;
  const edits = modify(text, path, value, { formattingOptions, isArrayInsertion });
  if (edits.length === 0) throw new Error(`${change.file} has no ${change.at}`);
  return applyEdits(text, edits);
}

function stepsOf(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => (step === "-" ? -1 : /^\d+$/.test(step) ? Number(step) : unescaped(step)));
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
