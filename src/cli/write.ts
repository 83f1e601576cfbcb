import { writeFile } from "node:fs/promises";
import { unusable } from "./unusable.js";

/** Writes a file that an option names; throws `Unusable` where that cannot be done. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "";
    throw unusable("output.unwritable", { path, reason }, { file: path });
  }
}
