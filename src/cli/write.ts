import { writeFile } from "node:fs/promises";
import type { Session } from "./session.js";
import { systemReason } from "./system-reason.js";
import { unusable } from "./unusable.js";

/** Writes a file that an option names; throws `Unusable` where that cannot be done. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "";
    throw unusable("output.unwritable", { path, reason }, { file: path, hint: systemReason(reason) });
  }
}

/** Writes what was asked for beside the result, and says so; `-` is standard output, in the place of the result. */
export async function writeOutput(
  path: string,
  text: string,
  { io, language }: Pick<Session, "io" | "language">,
): Promise<void> {
  if (path === "-") {
    io.stdout.write(text);
    return;
  }
  await writeText(path, text);
  io.stderr.write(language === "zh" ? `已写出 ${path}\n` : `wrote ${path}\n`);
}
