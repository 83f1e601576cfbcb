import type { Finding, ReadingRow } from "../assess/assessment.js";
import type { LeafTrace } from "../condition/condition.js";
import { type Item, type Line, type Span, span } from "./document.js";
import { factNamed, valueWords } from "./fact-naming.js";
import { inLanguage, type Telling } from "./telling.js";
import { findingWords } from "./words/finding.js";

/** The comparisons that decided a finding, each with its mark: ✓ holds, ✗ does not, ? cannot be said. */
export function reasonLines({ because, events, instance }: Finding, telling: Telling): Item[] {
  return because.map((trace) => reasonLine(trace, [instance, ...events], telling));
}

function reasonLine(trace: LeafTrace, events: readonly string[], telling: Telling): Item {
  const words = findingWords[telling.language];
  const { label, type } = factNamed(
    trace.fact,
    trace.path,
    trace.fact === "event" ? [...events].reverse() : events,
    telling,
  );
  const actual = valueWords(trace.actual, type, telling);
  const plain = trace.operator === "equal" && trace.result === true;
  const wanted =
    trace.operator === "stated"
      ? words.stated[trace.expected === false ? "false" : "true"]
      : words.operator(trace.operator, valueWords(trace.expected, type, telling));
  return {
    mark: mark(trace.result),
    text: [`${label}${words.is}${actual}`, plain ? "" : `${words.open}${wanted}${words.close}`],
    below: [],
  };
}

function mark(result: boolean | null): Span {
  if (result === null) return span("caution", "?");
  return result ? span("quiet", "✓") : span("bad", "✗");
}

/** The readings and repairs that a row rests on, each with its clause, so that a lawyer can object. */
export function readingLines(readings: readonly ReadingRow[], telling: Telling): Line[] {
  return readings.map(({ legalSource, text }) => [
    `${legalSource}${findingWords[telling.language].is}${inLanguage(text, telling)}`,
  ]);
}
