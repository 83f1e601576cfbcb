import { createReadStream } from "node:fs";
import type { Io } from "./io.js";
import { unusable } from "./unusable.js";

/** A line of a file with its number, counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a file, or of standard input for `-`, one after the other; blank ones are left out. */
export async function* eachLine(path: string, io: Io): AsyncGenerator<NumberedLine> {
  let number = 0;
  // Kept in pieces: a line of a hundred megabytes must not be put together anew with every one that comes.
  let begun: string[] = [];
  for await (const piece of textOf(path, io)) {
    const [first = "", ...more] = piece.split("\n");
    begun.push(first);
    if (more.length === 0) continue;
    const lines = [begun.join(""), ...more];
    begun = [lines.pop() ?? ""];
    for (const text of lines) {
      number += 1;
      if (text.trim() !== "") yield { number, text: text.replace(/\r$/, "") };
    }
  }
  const rest = begun.join("");
  if (rest.trim() !== "") yield { number: number + 1, text: rest };
}

async function* textOf(path: string, io: Io): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const chunks: Io["stdin"] = path === "-" ? io.stdin : createReadStream(path);
  try {
    for await (const chunk of chunks) {
      yield typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "";
    if (reason === "") throw error;
    const code = reason === "ENOENT" ? "input.not-found" : "input.unreadable";
    throw unusable(code, { path, reason }, { file: path });
  }
  yield decoder.decode();
}
