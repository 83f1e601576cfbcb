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
  let rest = "";
  for await (const piece of textOf(path, io)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) {
      number += 1;
      if (text.trim() !== "") yield { number, text: text.replace(/\r$/, "") };
    }
  }
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
