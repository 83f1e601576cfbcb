import { formatDay } from "../time/day.js";
import { type Child, element, type Markup } from "./html-element.js";
import type { Timeline } from "./timeline.js";
import { type Axis, coarsePitch, endOf, middleOf, roomyPitch, startOf } from "./timeline-axis.js";
import type { Bar } from "./timeline-bars.js";
import { countingStretches } from "./timeline-days.js";
import { placeLabels, textWidth, wrapped } from "./timeline-labels.js";
import type { TimelineRow } from "./timeline-row.js";
import { barHeight, drawDone, drawDue } from "./timeline-svg-marks.js";
import { timelineWords } from "./words/timeline.js";

interface Drawn {
  readonly parts: readonly Markup[];
  readonly bottom: number;
}

/** An obligation: its name and bearer, its clock as a bar with its count, its due day, and what became of it. */
export function drawRow(row: TimelineRow, timeline: Timeline, axis: Axis, top: number, id: string): Drawn {
  const title = drawTitle(row, timeline, axis, top + 20);
  const y = title.bottom + 16;
  const base = y + barHeight / 2;
  const labels = drawLabels(row, axis, y + barHeight);
  const line = { x1: middleOf(axis, row.start.from), x2: endOf(axis, row.to), y1: base, y2: base };
  return {
    parts: [
      element("line", { class: "rule", x1: 0, x2: axis.width, y1: top, y2: top }),
      ...title.parts,
      ...labels.parts,
      element("line", { class: "base", ...line }),
      ...row.bars.flatMap((bar) => drawBar(bar, row, timeline, axis, y, id)),
      ...[...new Set([row.start.from, row.start.to])].map((day) =>
        element("circle", { class: "start", cx: middleOf(axis, day), cy: base, r: 3 }),
      ),
      ...drawCount(row, axis, y),
      ...drawDue(row, axis, y),
      ...drawDone(row, axis, base),
    ],
    bottom: labels.bottom + 10,
  };
}

/** Thin on the days that do not count: of a limit in working days, and of what is overdue. */
function drawBar(
  bar: Bar,
  row: TimelineRow,
  { calendar }: Timeline,
  axis: Axis,
  y: number,
  id: string,
): Markup[] {
  const working = row.countsWorkingDays || bar.kind === "late";
  const whole = !working || bar.kind === "stopped" || axis.pitch < coarsePitch;
  const stretches = whole ? [{ ...bar, counts: true }] : countingStretches(bar, calendar);
  return stretches.map(({ from, to, counts }) =>
    element("rect", {
      class: `bar ${bar.kind}`,
      "data-from": formatDay(from),
      "data-to": formatDay(to),
      x: startOf(axis, from),
      y: counts ? y : y + barHeight / 2 - 2,
      width: Math.max(1, endOf(axis, to) - startOf(axis, from)),
      height: counts ? barHeight : 4,
      fill: bar.kind === "stopped" || bar.kind === "maybe-late" ? `url(#${id}-${bar.kind})` : null,
    }),
  );
}

/** The working days by number, where a cell has room for it. */
function drawCount({ count, bars }: TimelineRow, axis: Axis, y: number): Markup[] {
  if (axis.pitch < roomyPitch) return [];
  return count.flatMap(({ day, n }) => {
    const bar = bars.find(({ from, to }) => from <= day && day <= to);
    if (bar === undefined || bar.kind === "stopped" || bar.kind === "maybe-late") return [];
    const place = { class: `count ${bar.kind}`, x: middleOf(axis, day), y: y + 12 };
    return [element("text", { ...place, "data-day": formatDay(day) }, String(n))];
  });
}

function drawTitle(
  { mark, tone, title, who }: TimelineRow,
  { language }: Timeline,
  axis: Axis,
  y: number,
): Drawn {
  const indent = 18;
  const lines = wrapped(title, axis.width - indent, 14);
  const name = timelineWords[language].who(who);
  const last = lines.at(-1) ?? "";
  const fits = textWidth(last, 14) + textWidth(name, 12) + 12 <= axis.width - indent;
  const under = fits ? [] : wrapped(name, axis.width - indent, 12);
  const lastLine = y + (lines.length - 1) * 18;
  const text = (kind: string, at: number, ...content: readonly Child[]) =>
    element("text", { class: kind, x: indent, y: at }, content);
  return {
    parts: [
      element("text", { class: `sign ${tone}`, x: 0, y }, mark),
      ...lines.slice(0, -1).map((line, index) => text("title", y + index * 18, line)),
      // One text, so that the bearer follows the title however wide the font makes it.
      text("title", lastLine, last, fits ? element("tspan", { class: "who", dx: 10 }, name) : ""),
      ...under.map((line, index) => text("who", lastLine + (index + 1) * 16, line)),
    ],
    bottom: lastLine + under.length * 16,
  };
}

function drawLabels({ labels }: TimelineRow, axis: Axis, top: number): Drawn {
  const placed = placeLabels(
    labels.map((label) => ({
      label,
      anchor: (label.at === "end" ? endOf : middleOf)(axis, label.day),
      text: label.text,
      side: label.side,
    })),
    axis.width,
    12,
  );
  const lineOf = (lane: number) => top + 16 + lane * 16;
  return {
    parts: placed.flatMap(({ label, anchor, text, x, align, lane }) => [
      element("line", { class: "leader", x1: anchor, x2: anchor, y1: top, y2: lineOf(lane) }),
      element("text", { class: `label ${label.tone} ${align}`, x, y: lineOf(lane) }, text),
    ]),
    bottom: lineOf(Math.max(0, ...placed.map(({ lane }) => lane))),
  };
}
