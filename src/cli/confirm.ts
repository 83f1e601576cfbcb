import type { Io } from "./io.js";

/** Asks on the terminal; null where nobody is there to answer. Anything but a yes is a no. */
export async function confirm(question: string, { stdin, stderr }: Io): Promise<boolean | null> {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return null;
  stderr.write(`${question} [y/N] `);
  let answer = "";
  for await (const chunk of stdin) {
    answer += typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
    if (answer.includes("\n")) break;
  }
  return /^\s*y(es)?\s*$/i.test(answer);
}
