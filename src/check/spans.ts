import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { addDays, type Day, formatDay, parseDay } from "../time/day.js";
import type { Lint } from "./linted.js";

interface Span {
  readonly index: number;
  readonly source: string;
  readonly from: Day;
  /** Infinite where the span has no end. */
  readonly to: number;
}

/** Sources of counting that apply on the same days, and days of the regulation on which none does. */
export const countingSpans: Lint = ({ regulation: { counting, appliesFrom, appliesTo } }) => {
  const spans = counting.basis
    .flatMap(({ source, ...span }, index): Span[] => {
      const from = parseDay(span.appliesFrom);
      return from === null ? [] : [{ index, source, from, to: endOf(span.appliesTo) }];
    })
    .sort((a, b) => a.from - b.from);
  const first = spans[0];
  const last = Math.max(...spans.map(({ to }) => to));
  const start = appliesFrom === null ? null : parseDay(appliesFrom);
  const end = endOf(appliesTo);
  return [
    ...(start !== null && first !== undefined && start < first.from
      ? [gap(first, start, first.from - 1)]
      : []),
    ...spans.slice(1).flatMap((span, index) => {
      const before = longest(spans.slice(0, index + 1));
      if (span.from <= before.to) return [overlap(span, before)];
      return span.from > before.to + 1 ? [gap(span, before.to + 1, span.from - 1)] : [];
    }),
    ...(last < end && spans.length > 0 ? [gap(longest(spans), last + 1, end, "appliesTo")] : []),
  ];
};

function longest(spans: readonly Span[]): Span {
  return spans.reduce((a, b) => (b.to > a.to ? b : a));
}

function endOf(text: string | null): number {
  return (text === null ? null : parseDay(text)) ?? Number.POSITIVE_INFINITY;
}

function overlap({ index, from, to }: Span, before: Span): Diagnostic {
  const details = { other: before.source, ...days(from, Math.min(to, before.to)) };
  const steps = ["counting", "basis", index, "appliesFrom"];
  return diagnostic("pack.spans-overlap", steps, details, {
    file: "regulation.json",
    hint: overlapHint(from),
  });
}

function gap({ index }: Span, from: number, to: number, key = "appliesFrom"): Diagnostic {
  const steps = ["counting", "basis", index, key];
  const place = { file: "regulation.json", hint: gapHint };
  return diagnostic("pack.spans-gap", steps, { ...days(from, to) }, place);
}

function days(from: number, to: number): Text {
  const first = formatDay(from as Day);
  if (to === Number.POSITIVE_INFINITY) return { zh: `${first} 起`, en: `from ${first} on` };
  const last = formatDay(to as Day);
  return { zh: `${first} 至 ${last}`, en: `from ${first} to ${last}` };
}

function overlapHint(from: Day) {
  const day = formatDay(addDays(from, -1));
  return {
    zh: `让前一项止于 ${day}，或者改正起日`,
    en: `let the one before end on ${day}, or mend the first day`,
  };
}

const gapHint = {
  zh: "补上这段时间的依据，或者改正起止日期",
  en: "add the source for those days, or mend the dates",
};
