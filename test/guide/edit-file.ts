import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { applyEdits, findNodeAtLocation, type JSONPath, modify, type Node, parseTree } from "jsonc-parser";

/** What a guide tells its reader to write: a whole file, or what stands at a place of one. */
export interface Edit {
  readonly file: string;
  /** A JSON pointer; `-` at its end is one more element of a list. None: the whole file. */
  readonly at?: string;
  /** As it is typed; none: the place is taken out. */
  readonly text?: string;
}

/** Does what a reader does in an editor: types the words as they stand, indented where they go. */
export function edit({ file, at, text }: Edit): void {
  if (at === undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text ?? "");
    return;
  }
  const before = readFileSync(file, "utf8");
  writeFileSync(file, edited(before, stepsOf(at), text?.trimEnd()));
}

/** Puts other words in the place of some that stand in a file exactly once. */
export function replaceWords(file: string, words: string, others: string): void {
  const [head, tail, ...more] = readFileSync(file, "utf8").split(words);
  if (tail === undefined || more.length > 0) throw new Error(`${file} has not exactly one ${words}`);
  writeFileSync(file, `${head}${others}${tail}`);
}

function edited(before: string, path: JSONPath, text: string | undefined): string {
  const tree = parseTree(before);
  if (tree === undefined) throw new Error("no JSON");
  if (text === undefined) return applyEdits(before, modify(before, path, undefined, {}));
  const node = findNodeAtLocation(tree, path);
  if (node !== undefined) {
    return (
      before.slice(0, node.offset) +
      indented(text, indentOf(before, node)) +
      before.slice(node.offset + node.length)
    );
  }
  const parent = findNodeAtLocation(tree, path.slice(0, -1)) ?? tree;
  const last = parent.children?.at(-1);
  if (last === undefined) throw new Error(`${path.join("/")} stands in nothing that has an element`);
  const indent = indentOf(before, last);
  const key = path.at(-1) === "-" ? "" : `${JSON.stringify(path.at(-1))}: `;
  const at = last.offset + last.length;
  return `${before.slice(0, at)},\n${indent}${key}${indented(text, indent)}${before.slice(at)}`;
}

function indented(text: string, indent: string): string {
  return text.replaceAll("\n", `\n${indent}`);
}

function indentOf(text: string, { offset }: Node): string {
  return /^[ ]*/.exec(text.slice(text.lastIndexOf("\n", offset) + 1))?.[0] ?? "";
}

function stepsOf(pointer: string): JSONPath {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
