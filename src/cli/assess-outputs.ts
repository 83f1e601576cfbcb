import type { Command } from "commander";
import type { Assessment } from "../assess/assessment.js";
import { assessmentIcs } from "../report/assessment-ics.js";
import { assessmentPage } from "../report/html-page.js";
import type { Telling } from "../report/telling.js";
import type { Common, Session } from "./session.js";
import { writeOutput } from "./write.js";

/** What a result is written to besides standard output; `-` writes it there, in the place of the text. */
export interface OutputOptions extends Common {
  readonly html?: string;
  readonly ics?: string;
  readonly markdown?: boolean;
}

/** Two results on standard output would be neither. */
export function mustShareNoOutput(options: OutputOptions, command: Command): void {
  const names = [
    ...(options.html === "-" ? ["--html -"] : []),
    ...(options.ics === "-" ? ["--ics -"] : []),
    ...(options.json === true ? ["--json"] : []),
    ...(options.markdown === true ? ["--markdown"] : []),
  ];
  const [first, second] = names;
  if (first?.endsWith(" -") && second !== undefined)
    command.error(`error: option '${first}' cannot be used with option '${second}'`);
}

/** Writes the page and the due days that were asked for, and says so on standard error. */
export async function writeOutputs(
  assessment: Assessment,
  telling: Telling,
  { html, ics }: OutputOptions,
  session: Session,
): Promise<void> {
  if (html !== undefined) await writeOutput(html, assessmentPage(assessment, telling), session);
  if (ics === undefined) return;
  const text = assessmentIcs(assessment, telling);
  // RFC 5545 has no calendar without an event.
  if (text === null) session.io.stderr.write(`${nothingDue[telling.language](ics)}\n`);
  else await writeOutput(ics, text, session);
}

const nothingDue = {
  zh: (path: string) => `没有未了结的到期日，没有写出 ${path}`,
  en: (path: string) => `nothing unsettled has a due day: ${path} was not written`,
};
