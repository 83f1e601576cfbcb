import type { Citation } from "../regulation/citation.js";
import { isEnded, type LawBlock } from "./law-blocks.js";
import type { Numbering } from "./law-line.js";

/** Where a piece of a law's text stands. */
export interface LawPlace {
  readonly head: Citation;
  readonly paragraph: number;
  readonly item: number | null;
  readonly subitem: number | null;
  readonly text: string;
  readonly line: number;
}

type BlockOf<Kind extends LawBlock["kind"]> = Extract<LawBlock, { kind: Kind }>;

/** How far the reading has come. */
interface Reading {
  readonly byArticles: boolean;
  readonly places: LawPlace[];
  head: Citation | null;
  /** How the list is numbered that we are in: items, then 目. */
  list: readonly Numbering[];
}

/** The pieces of a text, each with the article or heading, the paragraph and the item where it stands. */
export function lawPlaces(blocks: readonly LawBlock[]): readonly LawPlace[] {
  const byArticles = blocks.some((each) => each.kind === "head" && each.head[0]?.level === "article");
  const reading: Reading = { byArticles, places: [], head: null, list: [] };
  for (const block of blocks) {
    if (block.kind === "head") {
      reading.head = block.head;
      addParagraph(reading, block, null);
    } else if (block.kind === "plain") readPlain(reading, block);
    else if (block.kind === "numbered") readNumbered(reading, block);
  }
  return reading.places;
}

function readPlain(reading: Reading, block: BlockOf<"plain">): void {
  if (reading.head === null && isPreamble(block)) reading.head = [{ level: "preamble", number: 1 }];
  const item = before(reading)?.item ?? null;
  // A bracket that closes nothing is what is left of an item's number.
  if (item !== null && /^[)）]/.test(block.text)) {
    add(reading, { ...block, text: block.text.slice(1) }, { item: item + 1 });
  } else addParagraph(reading, block, block.number);
}

function readNumbered(reading: Reading, block: BlockOf<"numbered">): void {
  const head = headingOf(reading, block);
  if (head === null) addItem(reading, block);
  else {
    reading.head = head;
    reading.list = [];
    if (!block.heading && isEnded(block.text)) addParagraph(reading, block, null);
  }
}

/** 一、 and (一) of a text without articles; (一) after a colon is an item, and so are its like up to a full stop. */
function headingOf(
  { byArticles, head, places, list }: Reading,
  { numbering, number, heading }: BlockOf<"numbered">,
): Citation | null {
  if (byArticles) return null;
  if (numbering === "comma-chinese") return [{ level: "section", number }];
  const section = head?.find(({ level }) => level === "section");
  if (numbering !== "bracket-chinese" || section === undefined) return null;
  const last = places.at(-1);
  const leads = last?.head === head && last?.item === null && /[：:︰]$/.test(last.text);
  const inList = list[0] === numbering && last?.item === number - 1 && !last.text.endsWith("。");
  if (!heading && (leads || inList)) return null;
  return [section, { level: "subsection", number }];
}

/**
 * A sentence before the first clause: neither the title, a note in brackets on who passed it when, nor the letter
 * that sends the text to those it is for.
 */
function isPreamble({ number, text }: BlockOf<"plain">): boolean {
  if (number !== null) return true;
  const isLetter = /印发给你们|^各.*[：:]$/.test(text);
  return isEnded(text) && text.length >= 30 && !isLetter && !/^[（(].*[）)]$/.test(text);
}

type Worded = Pick<LawPlace, "text" | "line">;

function addItem(reading: Reading, block: BlockOf<"numbered">): void {
  const depth = reading.list.indexOf(block.numbering);
  reading.list =
    depth === -1 ? [...reading.list, block.numbering].slice(0, 2) : reading.list.slice(0, depth + 1);
  const item = before(reading)?.item ?? null;
  const isItem = reading.list.length === 1 || item === null;
  add(reading, block, isItem ? { item: block.number } : { item, subitem: block.number });
}

function addParagraph(reading: Reading, block: Worded, number: number | null): void {
  reading.list = [];
  add(reading, block, { paragraph: number ?? (before(reading)?.paragraph ?? 0) + 1 });
}

function add(reading: Reading, { text, line }: Worded, at: Partial<LawPlace>): void {
  if (reading.head === null || text === "") return;
  const paragraph = before(reading)?.paragraph ?? 1;
  reading.places.push({ head: reading.head, paragraph, item: null, subitem: null, ...at, text, line });
}

/** The last piece under the head where we are. */
function before({ places, head }: Reading): LawPlace | undefined {
  const last = places.at(-1);
  return last?.head === head ? last : undefined;
}
