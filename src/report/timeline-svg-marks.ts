import { formatDay } from "../time/day.js";
import { element, type Markup } from "./html-element.js";
import { type Axis, endOf, middleOf } from "./timeline-axis.js";
import type { TimelineRow } from "./timeline-row.js";

export const barHeight = 16;

/** A flag at the end of the due day, on which one is in time until 24:00; over a range, a bracket. */
export function drawDue({ due }: TimelineRow, axis: Axis, y: number): readonly Markup[] {
  if (due === null) return [];
  const [top, bottom] = [y - 9, y + barHeight + 3];
  const first = endOf(axis, due.earliest);
  if (due.latest === due.earliest) {
    return [
      element("line", {
        class: "due",
        "data-day": formatDay(due.earliest),
        x1: first,
        x2: first,
        y1: top,
        y2: bottom,
      }),
      element("path", { class: "due", d: `M${round(first)} ${top}h-8l3 4l-3 4h8z` }),
    ];
  }
  // Nothing known ends the range: the bracket stays open and points on.
  const last = due.latest === null ? Math.min(axis.width, first + 40) : endOf(axis, due.latest);
  const close = due.latest === null ? `l-5 -4m5 4l-5 4` : `V${bottom}`;
  return [
    element("rect", {
      class: "window",
      x: first,
      y: top,
      width: Math.max(0, last - first),
      height: bottom - top,
    }),
    element("path", {
      class: "due window-edge",
      "data-from": formatDay(due.earliest),
      "data-to": due.latest === null ? "" : formatDay(due.latest),
      d: `M${round(first)} ${bottom}V${top}H${round(last)}${close}`,
    }),
  ];
}

/** A tick on the day of fulfilment, or on both ends of the days between which it lies. */
export function drawDone({ done, tone }: TimelineRow, axis: Axis, y: number): readonly Markup[] {
  if (done === null) return [];
  const kind = tone === "bad" ? "done bad" : "done good";
  const line = { class: kind, x1: middleOf(axis, done.from), x2: middleOf(axis, done.to), y1: y, y2: y };
  const days = done.from === done.to ? [done.from] : [done.from, done.to];
  return [
    ...(days.length === 1 ? [] : [element("line", line)]),
    ...days.flatMap((day) => {
      const x = middleOf(axis, day);
      return [
        element("circle", { class: kind, "data-day": formatDay(day), cx: x, cy: y, r: 7.5 }),
        element("path", { class: kind, d: `M${round(x - 3.5)} ${y}l2.5 3l4.5 -6` }),
      ];
    }),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
