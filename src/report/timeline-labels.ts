/** A label that belongs to a place on the axis. */
export interface Placed<T> {
  readonly label: T;
  readonly anchor: number;
  readonly text: string;
  /** Where its text begins, or where it ends. */
  readonly x: number;
  readonly align: "start" | "end";
  /** 0 is the line nearest to what it belongs to. */
  readonly lane: number;
}

export interface Label<T> {
  readonly label: T;
  readonly anchor: number;
  readonly text: string;
  /** On which side of its place the text stands, if there is room. */
  readonly side: "left" | "right";
}

/** How wide a text will be, near enough: a Chinese character is as wide as it is high. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += character >= "\u2E80" ? size : size * 0.56;
  return width;
}

/**
 * Gives each label a line of its own where its neighbours would cover it. From right to left: what lies to the
 * left goes deeper, so that the line that leads down to it crosses no other label. A side is a wish, given up
 * where that saves a line.
 */
export function placeLabels<T>(
  labels: readonly Label<T>[],
  width: number,
  size: number,
): readonly Placed<T>[] {
  const asked = place(labels, width, size);
  if (labels.every(({ side }) => side === "right")) return asked;
  const turned = place(
    labels.map((label) => ({ ...label, side: "right" as const })),
    width,
    size,
  );
  return lanesOf(turned) < lanesOf(asked) ? turned : asked;
}

function lanesOf(placed: readonly Placed<unknown>[]): number {
  return Math.max(0, ...placed.map(({ lane }) => lane + 1));
}

function place<T>(labels: readonly Label<T>[], width: number, size: number): readonly Placed<T>[] {
  const lanes: { from: number; to: number }[][] = [];
  const placed: Placed<T>[] = [];
  for (const each of [...labels].sort((a, b) => b.anchor - a.anchor)) {
    const text = shortened(each.text, width - 8, size);
    const length = textWidth(text, size);
    const { x, align } = beside(each, length, width);
    const from = align === "start" ? x : x - length;
    const room = { from: Math.min(from, each.anchor) - 4, to: Math.max(from + length, each.anchor) + 4 };
    const isFree = (lane: { from: number; to: number }[]) =>
      lane.every(({ from, to }) => room.to <= from || to <= room.from);
    const found = lanes.findIndex(isFree);
    const lane = found === -1 ? lanes.length : found;
    lanes[lane] = [...(lanes[lane] ?? []), room];
    placed.push({ ...each, text, x, align, lane });
  }
  return placed;
}

/** On the side it asks for, else on the other, else as far as there is room. */
function beside(
  { anchor, side }: Label<unknown>,
  length: number,
  width: number,
): { readonly x: number; readonly align: "start" | "end" } {
  const fits = { left: anchor - 4 - length >= 0, right: anchor + 4 + length <= width };
  if (fits.left && (side === "left" || !fits.right)) return { x: anchor - 4, align: "end" };
  return fits.right ? { x: anchor + 4, align: "start" } : { x: width, align: "end" };
}

/** A text in lines no wider than given: Chinese breaks anywhere, other words between them. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/[\u2E80-\uFFFF]|[^\u2E80-\uFFFF\s]+\s*|\s+/g) ?? []) {
    if (line !== "" && textWidth(line + word.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return line === "" ? lines : [...lines, shortened(line.trimEnd(), width, size)];
}

function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept}…`;
}
