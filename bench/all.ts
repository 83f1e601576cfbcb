/**
 * Every bench in turn, each in a process of its own; exit code 2 if a promised figure is missed.
 *
 *     npm run bench
 */
import { spawnSync } from "node:child_process";

const benches = ["calendar", "condition", "grouped", "assess"];

for (const name of benches) {
  console.log(`\n── ${name}`);
  const flags = ["--expose-gc", "--import", "tsx"];
  const { status } = spawnSync(process.execPath, [...flags, `bench/${name}.ts`], { stdio: "inherit" });
  if (status === 2) process.exitCode = 2;
  else if (status !== 0) process.exit(1);
}
