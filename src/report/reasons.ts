import type { Finding, ReadingRow } from "../assess/assessment.js";
import type { Item, Line } from "./document.js";
import { leafLine } from "./leaf-line.js";
import { inLanguage, type Telling } from "./telling.js";
import { findingWords } from "./words/finding.js";

/** The comparisons that decided a finding, each with its mark: ✓ holds, ✗ does not, ? cannot be said. */
export function reasonLines({ because, events, instance }: Finding, telling: Telling): Item[] {
  return because.map((trace) => leafLine(trace, { events: [instance, ...events] }, telling));
}

/** The readings and repairs that a row rests on, each with its clause, so that a lawyer can object. */
export function readingLines(readings: readonly ReadingRow[], telling: Telling): Line[] {
  return readings.map(({ legalSource, text }) => [
    `${legalSource}${findingWords[telling.language].is}${inLanguage(text, telling)}`,
  ]);
}
