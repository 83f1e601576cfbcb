/**
 * A text before it is Markdown or lines on a terminal: blocks of lines, with a tone instead of a colour. It is
 * plain data, so a host can print it in its own way.
 */
export type Document = readonly Block[];

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: Line }
  | { readonly kind: "paragraph"; readonly text: Line }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "entries"; readonly entries: readonly Entry[] }
  | { readonly kind: "table"; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: "tiles"; readonly tiles: readonly Tile[] }
  | { readonly kind: "code"; readonly lines: readonly string[] };

/** A small block of lines of one width, set beside others where there is room: a month. */
export interface Tile {
  readonly title: Line;
  readonly lines: readonly Line[];
}

/** One point of a list, with what belongs under it. */
export interface Item {
  /** Stands in the place of the bullet: ✓, ✗, ?. */
  readonly mark?: Span;
  readonly text: Line;
  readonly below: Document;
}

/** A term and what is said under it: 依据 and the clause. */
export interface Entry {
  readonly term: string;
  readonly text: Line;
  readonly below: Document;
}

/** Pieces of a line; a bare string has no tone. */
export type Line = readonly (string | Span)[];

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** What a piece means to the reader; how it looks is the printer's affair. */
export type Tone = "strong" | "quiet" | "good" | "bad" | "caution";

export function heading(level: 1 | 2 | 3, ...text: Line): Block {
  return { kind: "heading", level, text };
}

export function paragraph(...text: Line): Block {
  return { kind: "paragraph", text };
}

/** A list, or nothing where there are no items: an empty list is no block. */
export function list(items: readonly (Item | Line)[]): Document {
  if (items.length === 0) return [];
  return [{ kind: "list", items: items.map((each) => (isItem(each) ? each : { text: each, below: [] })) }];
}

/** Terms with their lines; one without a line and without blocks is left out. */
export function entries(rows: readonly Entry[]): Document {
  const kept = rows.filter((row) => row.text.length > 0 || row.below.length > 0);
  return kept.length === 0 ? [] : [{ kind: "entries", entries: kept }];
}

export function entry(term: string, text: Line, below: Document = []): Entry {
  return { term, text, below };
}

export function table(head: readonly Line[], rows: readonly (readonly Line[])[]): Document {
  return rows.length === 0 ? [] : [{ kind: "table", head, rows }];
}

export function span(tone: Tone, text: string): Span {
  return { text, tone };
}

/** The words of a line without their tones. */
export function plainText(line: Line): string {
  return line.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

function isItem(value: Item | Line): value is Item {
  return !Array.isArray(value);
}
