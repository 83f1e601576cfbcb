import type { Block, Document, Item, Line, Span, Tile, Tone } from "./document.js";
import { type Child, element, type Markup, markupOf } from "./html-element.js";

/**
 * A document as semantic HTML, without a page around it. Tones become elements and classes; what they look
 * like is the page's affair.
 *
 * @example
 * toHtml([{ kind: "paragraph", text: ["1 < 2"] }]); // "<p>1 &lt; 2</p>"
 */
export function toHtml(document: Document): string {
  return markupOf(htmlBlocks(document));
}

/** The same, to be put inside other elements. */
export function htmlBlocks(document: Document): readonly Markup[] {
  return document.map(blockOf);
}

function blockOf(block: Block): Markup {
  switch (block.kind) {
    case "heading":
      return element(`h${block.level}`, {}, inline(block.text));
    case "paragraph":
      return element("p", {}, inline(block.text));
    case "list":
      return element("ul", {}, block.items.map(itemOf));
    case "entries":
      return element(
        "dl",
        {},
        block.entries.map(({ term, text, below }) =>
          element("div", {}, element("dt", {}, term), element("dd", {}, inline(text), htmlBlocks(below))),
        ),
      );
    case "table":
      return scrolled(tableOf(block.head, block.rows));
    case "tiles":
      return element("div", { class: "tiles" }, block.tiles.map(tileOf));
    case "code":
      return scrolled(element("pre", {}, element("code", {}, block.lines.join("\n"))));
  }
}

function itemOf({ mark, text, below }: Item): Markup {
  if (mark === undefined) return element("li", {}, inline(text), htmlBlocks(below));
  const sign = element("span", { class: `mark ${mark.tone}` }, mark.text);
  return element("li", { class: `marked ${mark.tone}` }, sign, " ", inline(text), htmlBlocks(below));
}

function tableOf(head: readonly Line[], rows: readonly (readonly Line[])[]): Markup {
  return element(
    "table",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        head.map((cell) => element("th", { scope: "col" }, inline(cell))),
      ),
    ),
    element(
      "tbody",
      {},
      rows.map((cells) =>
        element(
          "tr",
          {},
          cells.map((cell) => element("td", {}, inline(cell))),
        ),
      ),
    ),
  );
}

function tileOf({ title, lines }: Tile): Markup {
  const text = lines.map((line, index) => [index === 0 ? "" : "\n", ...inline(line)]);
  return element("figure", {}, element("figcaption", {}, inline(title)), element("pre", {}, text));
}

/** What is wider than the screen scrolls in its own box; the page never does. */
function scrolled(inner: Markup): Markup {
  return element("div", { class: "scroll" }, inner);
}

function inline(line: Line): readonly Child[] {
  return line.map((piece) => (typeof piece === "string" ? piece : spanOf(piece)));
}

function spanOf({ text, tone }: Span): Child {
  if (text === "") return "";
  return tone === "strong"
    ? element("strong", {}, text)
    : element("span", { class: tone satisfies Tone }, text);
}
