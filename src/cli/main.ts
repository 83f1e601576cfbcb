import type { Io } from "./io.js";
import { run } from "./run.js";

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  isTTY: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  now: new Date().toISOString(),
};

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (error) {
  // A defect of the program, not of its input: say so in a line; the stack is there for whoever wants it.
  const stack = process.env.SHIXIAN_DEBUG === undefined ? "" : `\n${(error as Error).stack ?? ""}`;
  process.stderr.write(`shixian: internal error, please report it: ${String(error)}${stack}\n`);
  process.exitCode = 1;
}
