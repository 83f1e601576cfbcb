import type { Assessment } from "../assess/assessment.js";
import type { Language } from "../diagnostic/text.js";
import type { Day } from "../time/day.js";
import { assessmentParts } from "./assessment.js";
import { longDate } from "./dates.js";
import { type Block, type Document, heading, plainText, type Tone, table } from "./document.js";
import { htmlBlocks } from "./html.js";
import { element, type Markup } from "./html-element.js";
import { htmlPage } from "./html-shell.js";
import type { Telling } from "./telling.js";
import { type Timeline, timelinesOf } from "./timeline.js";
import { timelineFigure } from "./timeline-figure.js";
import { timelineWords } from "./words/timeline.js";

/**
 * An assessment as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. The
 * verdict first, then the case as a timeline, then everything that `describeAssessment` says.
 *
 * @param assessment what `assess` gave
 * @param telling the language and the words; with the case its events are drawn, with the calendar its rest days
 */
export function assessmentPage(assessment: Assessment, telling: Telling): string {
  const { title, about, verdict, body, foot } = assessmentParts(assessment, telling);
  const timelines = timelinesOf(assessment, telling);
  const { language } = telling;
  const main = element(
    "main",
    {},
    htmlBlocks([title]),
    verdictOf(verdict),
    htmlBlocks(about),
    timelines.map((timeline, index) => timelineFigure(timeline, `timeline-${index + 1}`)),
    htmlBlocks(body),
    htmlBlocks(courseOfEvents(timelines, telling)),
    element("footer", {}, htmlBlocks(foot)),
  );
  return htmlPage({ title: textOf(title), language, main });
}

/** The verdict, in the colour of its tone. */
export function verdictOf(verdict: Block): Markup {
  const text = verdict.kind === "paragraph" ? verdict.text : [];
  const tone = text.flatMap((piece): Tone[] => (typeof piece === "string" ? [] : [piece.tone]))[0];
  return element("p", { class: `verdict ${tone ?? ""}`.trim() }, plainText(text));
}

/** The days of the drawing as a table: what happened, and what was due. */
function courseOfEvents(timelines: readonly Timeline[], { language }: Telling): Document {
  const words = timelineWords[language];
  const happened = timelines.flatMap(({ events }) => events);
  const due = timelines.flatMap(({ rows }) =>
    rows.flatMap(({ due, title, who }) =>
      due === null ? [] : [{ from: due.earliest, to: due.latest, what: words.dueRow(title, who) }],
    ),
  );
  const rows = [...happened, ...due]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, what }) => [[daysWords(from, to, language)], [what]]);
  return rows.length === 0 ? [] : [heading(2, words.chronology), ...table([[words.day], [words.what]], rows)];
}

function daysWords(from: Day, to: Day | null, language: Language): string {
  if (to === null) return timelineWords[language].fromThen(longDate(from, language));
  if (from === to) return longDate(from, language);
  return `${longDate(from, language)} – ${longDate(to, language)}`;
}

function textOf(block: Block): string {
  return block.kind === "heading" ? plainText(block.text) : "";
}
