import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { jsonProblem, tooDeep } from "./json-problem.js";

/** A JSON text with its value, and the tree that knows where each value stands. */
export interface JsonSource {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  readonly tree: Node;
}

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
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  if (tree === undefined || errors.length > 0) return { faults: [unreadable(name, errors[0])] };
  const twice = duplicateKeys(tree, name);
  if (twice.length > 0) return { faults: twice };
  return { name, text, tree, value: JSON.parse(text) as unknown };
}

/** The place of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
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

function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, strict);
  } catch (error) {
    // The parser descends into itself: a text nested tens of thousands deep ends its stack.
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

function childAt(node: Node, step: string): { readonly key: Node; readonly value: Node } | undefined {
  if (node.type === "array") {
    const child = node.children?.[Number(step)];
    return child === undefined ? undefined : { key: child, value: child };
  }
  const [key, value] = node.children?.find((each) => each.children?.[0]?.value === step)?.children ?? [];
  return key === undefined || value === undefined ? undefined : { key, value };
}

function unreadable(name: string, error: ParseError | undefined): TextFault {
  const problem = error === undefined ? tooDeep : jsonProblem(error.error);
  return {
    diagnostic: diagnostic("json.unreadable", [], { ...problem }, { file: name }),
    offset: error?.offset ?? 0,
  };
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
