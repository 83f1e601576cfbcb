import type { Language } from "../diagnostic/text.js";
import { civilDate, type Day, formatDay } from "../time/day.js";
import { longDate } from "./dates.js";
import { element, type Markup } from "./html-element.js";
import type { Timeline } from "./timeline.js";
import { type Axis, coarsePitch, endOf, middleOf, monthsOf, numberedDays, startOf } from "./timeline-axis.js";
import type { Shade } from "./timeline-days.js";
import { textWidth } from "./timeline-labels.js";
import { timelineWords } from "./words/timeline.js";

interface Header {
  readonly parts: readonly Markup[];
  /** Where the shading begins, and where the drawing under the header does. */
  readonly top: number;
  readonly bottom: number;
}

const months = 34;
const numbers = 51;
const badges = 66;

/** The months, the days that have room for a number, and what sets a day apart. */
export function drawHeader(axis: Axis, shades: readonly Shade[], language: Language): Header {
  const numbered = numberedDays(axis);
  const bottom = numbered.length === 0 || axis.pitch < coarsePitch ? numbers + 6 : badges + 6;
  const parts = [
    ...(numbered.length === 0 ? yearBands(axis, language) : monthBands(axis, language)),
    ...numbered.map((day) => numberOf(day, axis, shades)),
    ...(bottom > badges ? shades.flatMap((shade) => badgesOf(shade, axis, language)) : []),
    element("line", { class: "rule", x1: 0, x2: axis.width, y1: bottom, y2: bottom }),
  ];
  return { parts, top: numbered.length === 0 ? bottom : months + 5, bottom };
}

/** A month's name where it begins, with the year where that is new; the shorter form where it does not fit. */
function monthBands(axis: Axis, language: Language): readonly Markup[] {
  const words = timelineWords[language];
  const starts = monthsOf(axis);
  let told = 0;
  return starts.flatMap((day, index) => {
    const { year, month } = civilDate(day);
    const x = startOf(axis, day);
    const next = starts[index + 1];
    const room = (next === undefined ? axis.width : startOf(axis, next)) - x - 4;
    const forms = [...(told === year ? [] : [words.yearAndMonth(year, month)]), words.month(month)];
    const text = forms.find((form) => textWidth(form, 12) <= room);
    if (text !== undefined && text === forms[0]) told = year;
    return bandOf(x, text, months - 13, numbers + 4);
  });
}

const monthSteps = [1, 2, 3, 6, 12, 60, 120, 600, 1200];

/** Where days have no numbers: years above, months below, as many as have room. */
function yearBands(axis: Axis, language: Language): readonly Markup[] {
  const words = timelineWords[language];
  const step = monthSteps.find((each) => each * 30.4 * axis.pitch >= 34) ?? 12000;
  const starts = monthsOf(axis, step).slice(1);
  const years = [axis.first, ...starts.filter((day) => civilDate(day).month === 1)];
  return [
    ...years.flatMap((day, index) => {
      const x = startOf(axis, day);
      const room = (years[index + 1] === undefined ? axis.width : startOf(axis, years[index + 1] as Day)) - x;
      const text = words.year(civilDate(day).year);
      return bandOf(x, textWidth(text, 12) <= room ? text : undefined, months - 13, numbers + 6);
    }),
    ...(step < 12 ? starts : []).flatMap((day) =>
      bandOf(
        startOf(axis, day),
        fitting(words.month(civilDate(day).month), day, axis),
        numbers - 10,
        numbers + 6,
      ),
    ),
  ];
}

function fitting(text: string, day: Day, axis: Axis): string | undefined {
  return startOf(axis, day) + 4 + textWidth(text, 12) <= axis.width ? text : undefined;
}

function bandOf(x: number, text: string | undefined, from: number, to: number): readonly Markup[] {
  return [
    element("line", { class: "tick", x1: x, x2: x, y1: from, y2: to }),
    ...(text === undefined ? [] : [element("text", { class: "month", x: x + 4, y: from + 10 }, text)]),
  ];
}

function numberOf(day: Day, axis: Axis, shades: readonly Shade[]): Markup {
  const shade = shades.find(({ from, to }) => from <= day && day <= to);
  const kind = shade === undefined || shade.kind === "make-up" ? "day" : "day rest";
  return element("text", { class: kind, x: middleOf(axis, day), y: numbers }, String(civilDate(day).day));
}

/** The holiday's name over its days, 班 over a make-up day; nothing where it has no room. */
function badgesOf(shade: Shade, axis: Axis, language: Language): readonly Markup[] {
  const { badges: signs, shades } = timelineWords[language];
  if (shade.kind === "weekend") return [];
  const room = endOf(axis, shade.to) - startOf(axis, shade.from);
  const forms = {
    holiday: [...(shade.name === null ? [] : [shade.name]), signs.holiday],
    "make-up": [signs["make-up"]],
    "not-announced": [shades["not-announced"]],
  }[shade.kind];
  const text = forms.find((form) => textWidth(form, 11) <= room + 1);
  if (text === undefined) return [];
  const x = (startOf(axis, shade.from) + endOf(axis, shade.to)) / 2;
  return [element("text", { class: `badge ${shade.kind}`, x, y: badges }, text)];
}

/** Rest days shaded, make-up days framed, days that nothing settles yet dotted. */
export function drawShades(
  shades: readonly Shade[],
  axis: Axis,
  header: Header,
  bottom: number,
  id: string,
): readonly Markup[] {
  return shades.map(({ kind, from, to }) => {
    // Dots behind small numbers would be mistaken for them.
    const top = kind === "not-announced" ? header.bottom : header.top;
    return element("rect", {
      class: `shade ${kind}`,
      "data-from": formatDay(from),
      "data-to": formatDay(to),
      x: startOf(axis, from),
      y: top,
      width: (to - from + 1) * axis.pitch,
      height: bottom - top,
      fill: kind === "holiday" || kind === "not-announced" ? `url(#${id}-${kind})` : null,
    });
  });
}

/** The day of the assessment ends where the line stands: it is read up to 24:00. */
export function drawAsOf({ asOf, language }: Timeline, axis: Axis, bottom: number): readonly Markup[] {
  const beyond = asOf > axis.last;
  const text = `${timelineWords[language].asOf(longDate(asOf, language))}${beyond ? " →" : ""}`;
  const x = Math.min(endOf(axis, asOf), axis.width);
  // At the edges it keeps to them, however wide the font makes it.
  const half = textWidth(text, 13) / 2;
  const place = x + half > axis.width ? { end: axis.width } : x - half < 0 ? { start: 0 } : { middle: x };
  const [align, at] = Object.entries(place)[0] as [string, number];
  const label = element("text", { class: `as-of ${align}`, x: at, y: 12 }, text);
  if (beyond) return [label];
  return [
    label,
    element("line", { class: "as-of", "data-day": formatDay(asOf), x1: x, x2: x, y1: 16, y2: bottom }),
  ];
}
