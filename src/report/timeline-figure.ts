import { element, type Markup } from "./html-element.js";
import type { Timeline } from "./timeline.js";
import { drawTimeline } from "./timeline-svg.js";

/** Drawn twice: a phone shows the narrow one, a screen and paper the wide one. */
export function timelineFigure(timeline: Timeline, id: string): Markup {
  const wide = drawTimeline(timeline, { width: 800, id });
  const narrow = drawTimeline(timeline, { width: 358, id: `${id}-narrow` });
  return element(
    "figure",
    {},
    element("div", { class: "drawing wide" }, wide),
    element("div", { class: "drawing narrow" }, narrow),
  );
}

/** Drawn once, where there are thousands: a phone scrolls it in its own box. */
export function singleFigure(timeline: Timeline, id: string): Markup {
  const drawing = drawTimeline(timeline, { width: 800, id });
  return element("figure", {}, element("div", { class: "drawing single" }, drawing));
}
