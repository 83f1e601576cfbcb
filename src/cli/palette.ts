import { createColors } from "picocolors";
import type { Tone } from "../report/document.js";
import type { Io } from "./io.js";

/** How each tone looks. */
export type Palette = Readonly<Record<Tone | "heading", (text: string) => string>>;

/** Colour only on a terminal, and none where NO_COLOR is set (https://no-color.org). */
export function paletteFor({ isTTY, env }: Io): Palette {
  const colours = createColors(isTTY && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb");
  return {
    heading: (text) => colours.bold(colours.underline(text)),
    strong: colours.bold,
    quiet: colours.dim,
    good: colours.green,
    bad: (text) => colours.bold(colours.red(text)),
    caution: colours.yellow,
  };
}

/** For text that is no terminal's. */
export const plainPalette: Palette = {
  heading: String,
  strong: String,
  quiet: String,
  good: String,
  bad: String,
  caution: String,
};
