import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// The main job on real-looking cases. An assessment that finds a violation ends with exit code 2; the demo
// itself ends with 0, because showing a breach is what it is for.

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const cases = [
  ["01-answered-in-time", "2019-03-29"],
  ["02-answered-late", "2019-05-10"],
  ["03-still-running", "2020-10-09"],
  ["04-unanswered-over-spring-festival", "2019-03-01"],
  ["05-due-past-the-last-notice", "2026-12-26"],
  ["06-refused-without-reason", "2026-10-20"],
  ["07-unconditional", "2026-10-20"],
  ["08-correction-order-unmet", "2019-03-21"],
];

const passed = process.argv.slice(2);
for (const [name, asOf] of cases) {
  console.log(`\n──── examples/cases/${name}.json · --as-of ${asOf}\n`);
  const file = fileURLToPath(new URL(`../examples/cases/${name}.json`, import.meta.url));
  const args = [cli, "assess", file, "--regulation", "jiamusi-sharing-2018", "--as-of", asOf, ...passed];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  // 0: nothing breached; 2: a violation was found. Anything else is a fault of the demo.
  if (status !== 0 && status !== 2) process.exit(1);
}
