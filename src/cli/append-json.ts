import { findNodeAtLocation, type JSONPath, type Node } from "jsonc-parser";
import { type JsonSource, parseJson, placeAt } from "./json-source.js";

/** A JSON file with one more element in a list. */
export interface Appended {
  readonly file: string;
  readonly text: string;
  readonly source: JsonSource;
  /** Where the element begins. */
  readonly line: number;
}

/** A JSON file with one more element at the end of a list; all else stays as it was written, to the byte. */
export function appended(source: JsonSource, list: JSONPath, element: unknown): Appended {
  const { name: file, text: before, tree } = source;
  const node = list.length === 0 ? tree : findNodeAtLocation(tree, list);
  if (node?.type !== "array") throw new Error(`${file} has no list at ${list.join("/")}`);
  const last = node.children?.at(-1);
  const at = last === undefined ? node.offset + 1 : last.offset + last.length;
  const indent = indentOf(before, last ?? node) + (last === undefined ? "  " : "");
  const inserted = JSON.stringify(element, null, 2).replaceAll("\n", `\n${indent}`);
  const head = `${before.slice(0, at)}${last === undefined ? "" : ","}\n${indent}`;
  const tail =
    last === undefined ? `\n${indentOf(before, node)}${before.slice(closeOf(node))}` : before.slice(at);
  const text = head + inserted + tail;
  const after = parseJson(file, text);
  if ("faults" in after) throw new Error(`${file} cannot be read with what was added`);
  return { file, text, source: after, line: placeAt(text, head.length).line };
}

/** A JSON file with nothing but an empty list. */
export function begun(file: string, list: string): JsonSource {
  const source = parseJson(file, `${JSON.stringify({ [list]: [] }, null, 2)}\n`);
  if ("faults" in source) throw new Error(`${file} cannot be begun`);
  return source;
}

function closeOf({ offset, length }: Node): number {
  return offset + length - 1;
}

/** The blanks at the start of the line on which something begins. */
function indentOf(text: string, { offset }: Node): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1);
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}
