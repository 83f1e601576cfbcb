import { type Block, type Document, list, paragraph } from "../report/document.js";

/** A text of a page of docs/codes as a document: paragraphs, lists and fenced blocks, links as their words. */
export function pageDocument(markdown: string): Document {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let fenced = false;
  const flush = () => {
    blocks.push(...blockOf(lines));
    lines = [];
  };
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) {
      if (fenced) blocks.push({ kind: "code", lines });
      else blocks.push(...blockOf(lines));
      lines = [];
      fenced = !fenced;
    } else if (line === "" && !fenced) flush();
    else lines.push(line);
  }
  flush();
  return blocks;
}

function blockOf(lines: readonly string[]): Document {
  if (lines.length === 0) return [];
  if (lines.every((line) => line.startsWith("- "))) return list(lines.map((line) => [plain(line.slice(2))]));
  return [paragraph(plain(lines.join(" ")))];
}

function plain(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
}
