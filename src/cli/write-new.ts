import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { systemReason } from "./system-reason.js";
import { unusable } from "./unusable.js";

/** Writes a file that is not there yet, and the folders above it; throws `Unusable` where that cannot be done. */
export async function writeNew(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "";
    throw unusable("output.unwritable", { path, reason }, { file: path, hint: systemReason(reason) });
  }
}
