import { type LawLine, lawLine } from "./law-line.js";

/** A line that stands for itself, or a paragraph that was broken over several. */
export type LawBlock = LawLine & {
  /** Where it begins; the first line is 1. */
  readonly line: number;
};

type TextLine = Exclude<LawLine, { kind: "blank" | "structure" }> & { readonly line: number };

/**
 * The lines of a text with broken paragraphs joined. A text of one paragraph a line is left as it is; in one
 * that was broken to a width a paragraph ends at a blank line, or at a line that ends a sentence before the width.
 */
export function lawBlocks(text: string): readonly LawBlock[] {
  const lines = text.split(/\r\n|\r|\n/);
  const read = lines.map((each, index): LawBlock => ({ ...lawLine(each), line: index + 1 }));
  const width = Math.max(0, ...lines.map((each) => widthOf(each)));
  const broken = isBroken(read);
  const blocks: LawBlock[] = [];
  for (const [index, each] of withoutSignature(read).entries()) {
    const before = blocks.at(-1);
    const continues =
      each.kind === "plain" &&
      each.number === null &&
      before !== undefined &&
      isText(before) &&
      before.text !== "" &&
      (broken ? !endsParagraph(lines[index - 1] ?? "", width) : isMarked(before));
    if (continues) blocks[blocks.length - 1] = { ...before, text: joined(before.text, each.text) };
    else blocks.push(each);
  }
  return blocks;
}

/** Does a line end a sentence (who is responsible may follow in brackets), or what leads into a list? */
export function isEnded(text: string): boolean {
  return /[。；;:：︰！!？?…](?:[（(][^（）()]*[）)])?[”’"』」）)]*$/.test(text.trimEnd());
}

function isText(block: LawBlock): block is TextLine {
  return block.kind !== "blank" && block.kind !== "structure";
}

/** A marked paragraph goes on until the next mark. */
function isMarked(block: LawBlock): boolean {
  return block.kind === "plain" && block.number !== null;
}

/**
 * Do more than a third of its lines stop in the middle of a sentence? Headings and items do so anyway, and so does
 * what stands above the first clause.
 */
function isBroken(blocks: readonly LawBlock[]): boolean {
  const first = blocks.findIndex(({ kind }) => kind === "head" || kind === "numbered");
  const texts = blocks
    .slice(Math.max(0, first))
    .flatMap((each) => (each.kind === "plain" && each.text.length > 8 ? [each.text] : []));
  const open = texts.filter((each) => !isEnded(each));
  return open.length > 2 && open.length * 3 > texts.length;
}

/** A line far from the width was not broken: it is a heading, or has lost its full stop. */
function endsParagraph(line: string, width: number): boolean {
  return widthOf(line) < width * (isEnded(line) ? 0.95 : 0.6);
}

/** Who issued it and when, below the last sentence: short lines that end none. */
function withoutSignature(blocks: readonly LawBlock[]): readonly LawBlock[] {
  let end = blocks.length;
  while (end > 0 && isBelow(blocks[end - 1])) end -= 1;
  return blocks.slice(0, end);
}

function isBelow(block: LawBlock | undefined): boolean {
  return block?.kind === "blank" || (block?.kind === "plain" && block.number === null && isShort(block.text));
}

function isShort(text: string): boolean {
  return text.length <= 30 && !isEnded(text);
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += (character.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1;
  return width;
}

function joined(one: string, other: string): string {
  return /[a-zA-Z0-9]$/.test(one) && /^[a-zA-Z0-9]/.test(other) ? `${one} ${other}` : one + other;
}
