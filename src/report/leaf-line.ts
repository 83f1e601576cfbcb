import type { LeafTrace } from "../condition/condition.js";
import { type Item, type Span, span } from "./document.js";
import { type LeafContext, leafNamed } from "./leaf-naming.js";
import type { Telling } from "./telling.js";
import { findingWords } from "./words/finding.js";

export type { LeafContext } from "./leaf-naming.js";

/** One comparison: what was looked at, what it was, and, where that is not plain, what was wanted. */
export function leafLine(trace: LeafTrace, context: LeafContext, telling: Telling): Item {
  const words = findingWords[telling.language];
  const { label, value } = leafNamed(trace, context, telling);
  const plain = isPlain(trace);
  const stated = trace.operator === "stated";
  const actual = stated && trace.actual !== undefined ? words.said(value(trace.actual)) : value(trace.actual);
  return {
    mark: mark(trace.result),
    text: [
      `${label}${words.is}${actual}`,
      plain ? "" : `${words.open}${wanted(trace, context, telling)}${words.close}`,
    ],
    below: [],
  };
}

/** What was wanted is then plain from what was found. */
function isPlain({ operator, result, expected, expectedFrom }: LeafTrace): boolean {
  if (result !== true || expectedFrom !== undefined) return false;
  return operator === "equal" || (operator === "stated" && expected === true);
}

function wanted(trace: LeafTrace, context: LeafContext, telling: Telling): string {
  const words = findingWords[telling.language];
  if (trace.operator === "stated") return words.stated[trace.expected === false ? "false" : "true"];
  const { value } = leafNamed(trace, context, telling);
  const expected = value(trace.expected);
  const { expectedFrom } = trace;
  if (expectedFrom === undefined) return words.operator(trace.operator, expected, trace.params);
  const other = leafNamed(
    { ...trace, path: undefined, params: undefined, ...expectedFrom },
    context,
    telling,
  );
  // It is quoted as a whole: what it quotes itself takes the inner marks.
  const said = words.inner(`${other.label}${words.is}${other.value(trace.expected)}`);
  return words.operator(trace.operator, said, trace.params);
}

function mark(result: boolean | null): Span {
  if (result === null) return span("caution", "?");
  return result ? span("quiet", "✓") : span("bad", "✗");
}
