import type { Command } from "commander";
import { suitePage } from "../report/suite-page.js";
import type { TestReport } from "../report/test.js";
import { junitXml } from "./junit.js";
import type { Common, Session } from "./session.js";
import { writeOutput } from "./write.js";

/** What a run of suites is written to besides standard output; `-` writes it there, in the place of the text. */
export interface TestOutputOptions extends Common {
  readonly junit?: string;
  readonly html?: string;
}

/** Two results on standard output would be neither. */
export function mustShareNoTestOutput({ junit, html, json }: TestOutputOptions, command: Command): void {
  const there = [
    ...(junit === "-" ? ["--junit -"] : []),
    ...(html === "-" ? ["--html -"] : []),
    ...(json === true ? ["--json"] : []),
  ];
  const [first, second] = there;
  if (first?.endsWith(" -") && second !== undefined)
    command.error(`error: option '${first}' cannot be used with option '${second}'`);
}

/** Does standard output belong to one of the files? */
export function isTaken({ junit, html }: TestOutputOptions): boolean {
  return junit === "-" || html === "-";
}

export async function writeTestOutputs(
  report: TestReport,
  { junit, html, lang }: TestOutputOptions,
  session: Session,
): Promise<void> {
  if (junit !== undefined) await writeOutput(junit, junitXml(report, lang), session);
  if (html !== undefined) await writeOutput(html, suitePage(report, lang), session);
}
