import { CommanderError } from "commander";
import type { Language } from "../diagnostic/text.js";
import type { Io } from "./io.js";
import { programOf } from "./program.js";
import { printDiagnostics, type Session } from "./session.js";
import { Unusable } from "./unusable.js";
import { usageFault } from "./usage-fault.js";

/**
 * Runs the command line once.
 *
 * @param argv the arguments after the program's name
 * @param io what it may touch
 * @returns the exit code: 0, 1 for bad usage or an input that cannot be used, 2 for a violation under binding
 * law or an error found by `check`
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const session: Session = { io, language: languageOf(argv), exitCode: 0 };
  try {
    await programOf(session).parseAsync(argv, { from: "user" });
    return session.exitCode;
  } catch (error) {
    return failed(error, argv, session);
  }
}

/** Help and usage errors need the language before the options are parsed. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  return argv.includes("--lang=en") || (at !== -1 && argv[at + 1] === "en") ? "en" : "zh";
}

function failed(error: unknown, argv: readonly string[], session: Session): number {
  const options = { json: argv.includes("--json"), lang: session.language };
  if (error instanceof Unusable) {
    printDiagnostics(session, options, error.diagnostics);
    return 1;
  }
  if (!(error instanceof CommanderError)) throw error;
  // Help and version are printed already; help that nobody asked for says that the usage was wrong.
  if (error.code === "commander.helpDisplayed" || error.code === "commander.version") return 0;
  if (error.code === "commander.help") return error.exitCode === 0 ? 0 : 1;
  const command = argv.find((each) => !each.startsWith("-")) ?? "";
  printDiagnostics(session, options, usageFault(error, knownCommand(command, session)).diagnostics);
  return 1;
}

function knownCommand(name: string, session: Session): string {
  return programOf(session).commands.some((each) => each.name() === name) ? name : "";
}
