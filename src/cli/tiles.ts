import stringWidth from "string-width";
import type { Line, Tile } from "../report/document.js";

const gap = "  ";
/** Where the width is no terminal's, so many stand side by side; and never more than the second. */
const usual = 3;
const most = 4;

/** Tiles side by side, as many as the width takes, in rows with air between them. */
export function tileLines(
  tiles: readonly Tile[],
  width: number,
  paint: (line: Line) => string,
): readonly string[] {
  const painted = tiles.map(({ title, lines }) => [title, ...lines].map(paint));
  const widest = Math.max(0, ...painted.flat().map((line) => stringWidth(line)));
  const fit = Math.floor((width + gap.length) / (widest + gap.length));
  const across = Number.isFinite(width) ? Math.max(1, Math.min(most, fit)) : usual;
  const rows: string[] = [];
  for (let from = 0; from < painted.length; from += across) {
    if (from > 0) rows.push("");
    rows.push(...sideBySide(painted.slice(from, from + across), widest));
  }
  return rows;
}

function sideBySide(tiles: readonly (readonly string[])[], width: number): string[] {
  const height = Math.max(...tiles.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    tiles
      .map((lines) => lines[index] ?? "")
      .map((line) => line + " ".repeat(width - stringWidth(line)))
      .join(gap)
      .trimEnd(),
  );
}
