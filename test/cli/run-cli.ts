import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Around {
  readonly stdin?: string;
  readonly env?: Io["env"];
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly now?: string;
}

/** One run of the command line in this process: its exit code and what it wrote where. */
export async function shixian(argv: readonly string[], around: Around = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    stdin: lines(around.stdin ?? ""),
    env: around.env ?? {},
    isTTY: around.isTTY ?? false,
    columns: around.columns,
    ...(around.now === undefined ? {} : { now: around.now }),
  });
  return { code, out: out.join(""), err: err.join("") };
}

/** A command line as one types it; no argument has a space in it. */
export function typed(line: string, around: Around = {}): Promise<Ran> {
  return shixian(line.split(" "), around);
}

async function* lines(text: string): AsyncGenerator<string> {
  yield text;
}
