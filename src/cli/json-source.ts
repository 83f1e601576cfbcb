import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { jsonHint } from "./json-hint.js";
import { jsonProblem, tooDeep, tooDeepAt } from "./json-problem.js";

/** A JSON text with its value, and the tree that knows where each value stands. */
export interface JsonSource {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  readonly tree: Node;
}

/** A text with many times the characters of the largest that ships is read by no person and costs seconds. */
const mostCharacters = 5_000_000;

/** Where something stands in a text; both counts start at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A fault of a text that is no JSON: its place is an offset, since there is no value to point into. */
export interface TextFault {
  readonly diagnostic: Diagnostic;
  readonly offset: number;
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/**
 * Reads JSON strictly: no comments, no trailing commas, no key twice in one object. A fault that is not about
 * the text but about a key (twice) comes with its value, so that it has a pointer.
 */
export function parseJson(
  name: string,
  text: string,
): JsonSource | { readonly faults: readonly TextFault[] } {
  if (text.length > mostCharacters) return { faults: [tooLarge(name, text)] };
  const deep = tooDeepAt(text);
  if (deep !== null) return { faults: [unreadable(name, tooDeep, deep)] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, strict);
  const [error] = errors;
  if (error !== undefined) {
    const hint = jsonHint(text, error.offset);
    return { faults: [unreadable(name, jsonProblem(error.error), error.offset, hint)] };
  }
  // Not reached: what is no value is an error to the parser.
  if (tree === undefined) throw new Error("neither a value nor an error");
  const twice = duplicateKeys(tree, name);
  if (twice.length > 0) return { faults: twice };
  return { name, text, tree, value: JSON.parse(text) as unknown };
}

/** The place of an offset. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < offset; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The offset of what a JSON pointer means, or of the nearest thing around it that is there. */
export function offsetOf({ tree }: JsonSource, pointer: string, atKey: boolean): number {
  let node = tree;
  let key = tree;
  for (const step of pointer.split("/").slice(1).map(unescapeStep)) {
    const found = childAt(node, step);
    if (found === undefined) return node.offset;
    node = found.value;
    key = found.key;
  }
  return (atKey ? key : node).offset;
}

function childAt(node: Node, step: string): { readonly key: Node; readonly value: Node } | undefined {
  if (node.type === "array") {
    const child = node.children?.[Number(step)];
    return child === undefined ? undefined : { key: child, value: child };
  }
  const [key, value] = node.children?.find((each) => each.children?.[0]?.value === step)?.children ?? [];
  return key === undefined || value === undefined ? undefined : { key, value };
}

function unreadable(name: string, problem: Text, offset: number, hint: Text | null = null): TextFault {
  return { diagnostic: diagnostic("json.unreadable", [], { ...problem }, { file: name, hint }), offset };
}

function tooLarge(name: string, { length }: string): TextFault {
  const details = { count: String(length), limit: String(mostCharacters) };
  return { diagnostic: diagnostic("json.too-large", [], details, { file: name }), offset: 0 };
}

function duplicateKeys(root: Node, name: string): TextFault[] {
  const faults: TextFault[] = [];
  const visit = (node: Node, steps: Steps) => {
    const seen = new Set<string>();
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === "array") visit(child, [...steps, index]);
      if (node.type !== "object") continue;
      const [key, value] = child.children ?? [];
      const word = String(key?.value);
      if (seen.has(word)) {
        faults.push({
          diagnostic: diagnostic("json.duplicate-key", [...steps, word], { key: word }, { file: name }),
          offset: key?.offset ?? 0,
        });
      }
      seen.add(word);
      if (value !== undefined) visit(value, [...steps, word]);
    }
  };
  visit(root, []);
  return faults;
}

function unescapeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
