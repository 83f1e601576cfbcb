import { formatDay } from "../time/day.js";
import { element, type Markup } from "./html-element.js";
import { type Axis, middleOf } from "./timeline-axis.js";
import type { EventMark } from "./timeline-events.js";
import { placeLabels } from "./timeline-labels.js";

interface Drawn {
  readonly parts: readonly Markup[];
  readonly bottom: number;
}

/** What happened: a dot on its day, or a line over the days between which it lies, and its name under it. */
export function drawEvents(events: readonly EventMark[], axis: Axis, top: number): Drawn {
  if (events.length === 0) return { parts: [], bottom: top };
  const y = top + 14;
  const placed = placeLabels(
    events.map((label) => ({
      label,
      anchor: middleOf(axis, label.from),
      text: label.label,
      side: "right" as const,
    })),
    axis.width,
    12,
  );
  const lineOf = (lane: number) => y + 18 + lane * 17;
  const labels = placed.flatMap(({ label, anchor, text, x, align, lane }) => [
    element("line", { class: "leader", x1: anchor, x2: anchor, y1: y, y2: lineOf(lane) }),
    element(
      "text",
      { class: `label ${align}${label.breach ? " bad" : ""}`, x, y: lineOf(lane) },
      text,
      titled(text, label.label),
    ),
  ]);
  return {
    parts: [...labels, ...events.flatMap((event) => dotOf(event, axis, y))],
    bottom: lineOf(Math.max(...placed.map(({ lane }) => lane))) + 10,
  };
}

function dotOf({ from, to, breach }: EventMark, axis: Axis, y: number): readonly Markup[] {
  const dot = {
    class: breach ? "event bad" : "event",
    "data-day": formatDay(from),
    cx: middleOf(axis, from),
    cy: y,
    r: 4.5,
  };
  if (from === to) return [element("circle", dot)];
  const line = { class: "event", x1: middleOf(axis, from), x2: middleOf(axis, to), y1: y, y2: y };
  return [
    element("line", line),
    element("circle", { ...dot, class: "event open" }),
    element("circle", { ...dot, class: "event open", "data-day": formatDay(to), cx: middleOf(axis, to) }),
  ];
}

/** A shortened text keeps its full one for the pointer. */
function titled(shown: string, full: string): Markup | "" {
  return shown === full ? "" : element("title", {}, full);
}
