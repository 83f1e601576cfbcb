import { longDate } from "./dates.js";
import { element, type Markup, markupOf } from "./html-element.js";
import type { Timeline } from "./timeline.js";
import { axisOf } from "./timeline-axis.js";
import { shadesOf } from "./timeline-days.js";
import { drawAsOf, drawHeader, drawShades } from "./timeline-svg-axis.js";
import { drawEvents } from "./timeline-svg-events.js";
import { drawLegend, patterns } from "./timeline-svg-legend.js";
import { drawRow } from "./timeline-svg-row.js";
import { timelineWords } from "./words/timeline.js";

export interface TimelineSize {
  readonly width: number;
  /** Begins the names of what the drawing refers to: one drawing on a page may not use those of another. */
  readonly id: string;
}

/** A timeline as an SVG element; its classes are coloured by `timelineStyle`. */
export function timelineSvg(timeline: Timeline, size: TimelineSize): string {
  return markupOf(drawTimeline(timeline, size));
}

export function drawTimeline(timeline: Timeline, { width, id }: TimelineSize): Markup {
  const axis = axisOf(timeline, width);
  const shades = shadesOf(timeline.calendar, axis);
  const header = drawHeader(axis, shades, timeline.language);
  const parts: Markup[] = [];
  let y = header.bottom;
  const events = drawEvents(timeline.events, axis, y);
  parts.push(...events.parts);
  y = events.bottom;
  for (const row of timeline.rows) {
    const drawn = drawRow(row, timeline, axis, y, id);
    parts.push(...drawn.parts);
    y = drawn.bottom;
  }
  const legend = drawLegend(timeline, shades, axis, y + 8, id);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "timeline",
      viewBox: `0 0 ${width} ${Math.ceil(legend.bottom)}`,
      width,
      height: Math.ceil(legend.bottom),
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
    },
    element("title", { id: `${id}-title` }, titleOf(timeline)),
    element("desc", { id: `${id}-desc` }, descriptionOf(timeline)),
    patterns(id),
    drawShades(shades, axis, header, y, id),
    drawAsOf(timeline, axis, y),
    header.parts,
    parts,
    legend.parts,
  );
}

function titleOf({ caseId, first, last, language }: Timeline): string {
  return timelineWords[language].title(caseId, longDate(first, language), longDate(last, language));
}

/** The drawing told, for those who do not see it. */
function descriptionOf({ events, rows, asOf, language }: Timeline): string {
  const words = timelineWords[language];
  const comma = language === "zh" ? "，" : ", ";
  const colon = language === "zh" ? "：" : ": ";
  const stop = language === "zh" ? "" : " ";
  return [
    ...events.map(({ label }) => `${label}${words.end}`),
    ...rows.map(({ title, who, sentence }) => `${title}${comma}${who}${colon}${sentence}`),
    `${words.asOf(longDate(asOf, language))}${words.end}`,
  ].join(stop);
}
