import { element, type Markup } from "./html-element.js";
import type { Timeline } from "./timeline.js";
import type { Axis } from "./timeline-axis.js";
import type { Shade } from "./timeline-days.js";
import { textWidth } from "./timeline-labels.js";
import { type BarKind, type ShadeKind, timelineWords } from "./words/timeline.js";

interface Drawn {
  readonly parts: readonly Markup[];
  readonly bottom: number;
}

const barKinds: readonly BarKind[] = ["running", "stopped", "late", "maybe-late", "left"];
const shadeKinds: readonly ShadeKind[] = ["weekend", "holiday", "make-up", "not-announced"];

/** What the bars and the shading of this drawing mean; what does not occur in it is not explained. */
export function drawLegend(
  { rows, language }: Timeline,
  shades: readonly Shade[],
  axis: Axis,
  top: number,
  id: string,
): Drawn {
  const words = timelineWords[language];
  const bars = barKinds.filter((kind) => rows.some((row) => row.bars.some((bar) => bar.kind === kind)));
  const items = [
    ...bars.map((kind) => ({ name: `bar ${kind}`, fill: patterned(kind, id), text: words.bars[kind] })),
    ...(rows.some(({ due }) => due !== null && due.latest !== due.earliest)
      ? [{ name: "window", fill: null, text: words.window }]
      : []),
    ...shadeKinds
      .filter((kind) => shades.some((shade) => shade.kind === kind))
      .map((kind) => ({ name: `shade ${kind}`, fill: patterned(kind, id), text: words.shades[kind] })),
  ];
  let [x, y] = [0, top];
  const parts = items.flatMap(({ name, fill, text }) => {
    const width = 26 + textWidth(text, 11) + 16;
    if (x > 0 && x + width - 16 > axis.width) [x, y] = [0, y + 18];
    const swatch = element("rect", {
      class: `key ${name}`,
      x: x + 0.5,
      y: y + 1.5,
      width: 19,
      height: 11,
      fill,
    });
    const drawn = [swatch, element("text", { class: "legend", x: x + 26, y: y + 11 }, text)];
    x += width;
    return drawn;
  });
  return { parts, bottom: items.length === 0 ? top : y + 18 };
}

function patterned(kind: BarKind | ShadeKind, id: string): string | null {
  return ["stopped", "maybe-late", "holiday", "not-announced"].includes(kind) ? `url(#${id}-${kind})` : null;
}

/** Lines and dots tell the tones apart where there is no colour. */
export function patterns(id: string): Markup {
  const tile = (name: string, size: number, ...inner: Markup[]) =>
    element(
      "pattern",
      { id: `${id}-${name}`, class: name, width: size, height: size, patternUnits: "userSpaceOnUse" },
      element("rect", { class: "ground", width: size, height: size }),
      inner,
    );
  const stripe = (size: number) =>
    element("path", {
      class: "stripe",
      d: `M-1 1l2 -2M0 ${size}L${size} 0M${size - 1} ${size + 1}l2 -2`,
    });
  return element(
    "defs",
    {},
    tile("stopped", 5, stripe(5)),
    tile("maybe-late", 8, stripe(8)),
    tile("holiday", 6, stripe(6)),
    tile("not-announced", 6, element("circle", { class: "stripe", cx: 3, cy: 3, r: 0.9 })),
  );
}
