import { type Block, type Document, type Line, plainText } from "./document.js";

/** A document as Markdown (CommonMark, with tables as GitHub writes them). */
export function toMarkdown(document: Document): string {
  return `${blocks(document).join("\n\n")}\n`;
}

function blocks(document: Document): string[] {
  return document.map(blockOf);
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.text)}`;
    case "paragraph":
      return inline(block.text);
    case "list":
      return block.items
        .map(({ mark, text, below }) =>
          item(mark === undefined ? inline(text) : `${mark.text} ${inline(text)}`, below),
        )
        .join("\n");
    case "entries":
      return block.entries
        .map(({ term, text, below }) =>
          item(`**${escaped(term)}**${text.length === 0 ? "" : ` ${inline(text)}`}`, below),
        )
        .join("\n");
    case "table":
      return [
        row(block.head.map(inline)),
        row(block.head.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map((cell) => inline(cell).replaceAll("|", "\\|")))),
      ].join("\n");
    case "tiles":
      return block.tiles
        .map(({ title, lines }) => [inline(title), "", "```", ...lines.map(plainText), "```"].join("\n"))
        .join("\n\n");
    default:
      return ["```", ...block.lines, "```"].join("\n");
  }
}

function item(line: string, below: Document): string {
  const inner = blocks(below).map((text) => text.replace(/^(?=.)/gm, "  "));
  // A paragraph right under the line would run on with it.
  return [`- ${line}`, ...(below[0]?.kind === "paragraph" ? [""] : []), ...inner].join("\n");
}

function inline(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === "string") return escaped(piece);
      const text = escaped(piece.text);
      return piece.tone === "strong" || piece.tone === "bad" ? `**${text}**` : text;
    })
    .join("");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Only what would be read as markup: Chinese text has next to none of it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, "\\$&");
}
