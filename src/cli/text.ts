import Table from "cli-table3";
import stringWidth from "string-width";
import {
  type Block,
  type Document,
  type Entry,
  type Item,
  type Line,
  plainText,
} from "../report/document.js";
import type { Palette } from "./palette.js";
import { tileLines } from "./tiles.js";
import { wrap } from "./wrap.js";

interface Page {
  readonly palette: Palette;
  /** Columns that are left for a line; infinite where nothing is broken. */
  readonly width: number;
}

/** A document as lines for a terminal, or for a pipe where the palette paints nothing and the width is infinite. */
export function toText(document: Document, page: Page): string {
  return `${lines(document, page, true).join("\n")}\n`;
}

function lines(document: Document, page: Page, spacious: boolean): string[] {
  return document.flatMap((block, index) => {
    const apart =
      index > 0 && (block.kind === "heading" || (spacious && isApart(block, document[index - 1])));
    return [...(apart ? [""] : []), ...linesOf(block, page)];
  });
}

/** A line of air between the parts of a page; a heading and what it heads stay together. */
function isApart(block: Block, before: Block | undefined): boolean {
  if (before === undefined || before.kind === "heading") return false;
  return !(block.kind === "paragraph" && before.kind === "paragraph") && block.kind !== "code";
}

function linesOf(block: Block, page: Page): string[] {
  switch (block.kind) {
    case "heading":
      return [page.palette.heading(plainText(block.text))];
    case "paragraph":
      return [...wrap(painted(block.text, page), page.width)];
    case "list":
      return listLines(block.items, page);
    case "entries":
      return entryLines(block.entries, page);
    case "table":
      return tableLines(block, page);
    case "tiles":
      return [...tileLines(block.tiles, page.width, (line) => painted(line, page))];
    default:
      return block.lines.map((line) => page.palette.quiet(`  ${line}`));
  }
}

/** Points that say much have air between them. */
function listLines(items: readonly Item[], page: Page): string[] {
  const airy = items.some(({ below }) => below.length > 1);
  return items.flatMap((item, index) => [...(airy && index > 0 ? [""] : []), ...itemLines(item, page)]);
}

function itemLines({ mark, text, below }: Item, page: Page): string[] {
  const inner = narrower(page, 2);
  const own = wrap(painted(text, inner), inner.width);
  const rest = lines(below, inner, false);
  return hanging(`${mark === undefined ? "•" : painted([mark], page)} `, [...own, ...rest]);
}

function entryLines(entries: readonly Entry[], page: Page): string[] {
  const widest = Math.max(...entries.map(({ term }) => stringWidth(term)));
  const inner = narrower(page, widest + 2);
  return entries.flatMap(({ term, text, below }) => {
    const label = page.palette.quiet(term) + " ".repeat(widest - stringWidth(term) + 2);
    const own = text.length === 0 ? [] : wrap(painted(text, inner), inner.width);
    return hanging(label, [...own, ...lines(below, inner, false)], " ".repeat(widest + 2));
  });
}

function tableLines({ head, rows }: Extract<Block, { kind: "table" }>, page: Page): string[] {
  const none = { top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "" };
  const noneElse = {
    "bottom-left": "",
    "bottom-right": "",
    left: "",
    "left-mid": "",
    mid: "",
    "mid-mid": "",
  };
  const grid = new Table({
    head: head.map((cell) => page.palette.strong(plainText(cell))),
    chars: { ...none, ...noneElse, right: "", "right-mid": "", middle: "  " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  grid.push(...rows.map((cells) => cells.map((cell) => painted(cell, page))));
  return grid
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}

function hanging(first: string, own: readonly string[], indent = " ".repeat(stringWidth(first))): string[] {
  return own.map((line, index) => (index === 0 ? first : indent) + line);
}

function painted(line: Line, { palette }: Page): string {
  return line.map((piece) => (typeof piece === "string" ? piece : palette[piece.tone](piece.text))).join("");
}

function narrower(page: Page, by: number): Page {
  return { ...page, width: Math.max(20, page.width - by) };
}
