import { type Block, type Document, plainText } from "./document.js";
import { toMarkdown } from "./markdown.js";

/**
 * A short document as plain lines, for the message of an error: points, terms and paragraphs, indented. What
 * needs columns is Markdown.
 */
export function toPlainText(document: Document): string {
  return document.flatMap(linesOf).join("\n");
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [plainText(block.text)];
    case "list":
      return block.items.flatMap(({ mark, text, below }) => [
        `${mark?.text ?? "•"} ${plainText(text)}`,
        ...indented(below),
      ]);
    case "entries":
      return block.entries.flatMap(({ term, text, below }) => [
        `${term}  ${plainText(text)}`,
        ...indented(below),
      ]);
    default:
      return toMarkdown([block]).trimEnd().split("\n");
  }
}

function indented(document: Document): readonly string[] {
  return document.flatMap(linesOf).map((line) => `  ${line}`);
}
