import type { Rulebook } from "../assess/rulebook.js";
import type { Case } from "../case/case.js";
import { parseCase } from "../case/parse.js";
import { diagnostic } from "../diagnostic/diagnostic.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { type Day, laterOf, parseDay } from "../time/day.js";
import { readInstant } from "../time/instant.js";
import { parseJson } from "./json-source.js";
import type { NumberedLine } from "./lines.js";
import { locate, locateFault } from "./locate.js";

/** A case of a line, with the day it is to be read on where the line says one; or what is wrong with the line. */
export type CaseOnLine =
  | { readonly value: Case; readonly asOf: Day | null }
  | { readonly faults: readonly LocatedDiagnostic[] };

/**
 * Reads a case of a file with one on each line. The faults carry the line's number.
 *
 * @param ownDay may the line say `asOf` beside the keys of a case?
 */
export function caseOnLine(
  { number, text }: NumberedLine,
  path: string,
  { vocabulary, regulations }: Rulebook,
  ownDay = false,
): CaseOnLine {
  const name = path === "-" ? "<stdin>" : path;
  const atLine = (each: LocatedDiagnostic): LocatedDiagnostic => ({ ...each, line: number });
  const source = parseJson(name, text);
  if ("faults" in source) {
    return { faults: source.faults.map((fault) => atLine(locateFault(fault, name, text))) };
  }
  const { asOf, theCase } = ownDay ? takenApart(source.value) : { asOf: undefined, theCase: source.value };
  const day = typeof asOf === "string" ? parseDay(asOf) : null;
  const notADay =
    asOf === undefined || day !== null
      ? []
      : [diagnostic("option.not-a-date", ["asOf"], { option: "asOf", text: String(asOf) })];
  const result = parseCase(theCase, vocabulary, regulations[0]?.source.zone);
  return result.ok && notADay.length === 0
    ? { value: result.value, asOf: day }
    : { faults: [...notADay, ...result.diagnostics].map((each) => atLine(locate(each, source))) };
}

function takenApart(value: unknown): { readonly asOf: unknown; readonly theCase: unknown } {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "asOf")) {
    return { asOf: undefined, theCase: value };
  }
  const { asOf, ...theCase } = value as Readonly<Record<string, unknown>>;
  return { asOf, theCase };
}

/** The day of the last event of a case; null where it has none. */
export function lastDayOf(theCase: Case, zone: string): Day | null {
  const days = theCase.events
    .map(({ on }) => (typeof on === "string" ? on : on.to))
    .flatMap((text) => parseDay(text) ?? readInstant(text, zone)?.day ?? []);
  return days.length === 0 ? null : days.reduce(laterOf);
}
