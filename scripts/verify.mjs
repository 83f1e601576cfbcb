import { spawnSync } from "node:child_process";

// What `npm test` runs, in order; the first fault ends it. The last line printed is `N passed, N failed`.
const npx = (...args) => ["npx", ["--no-install", ...args]];
const steps = [
  ["modules of the shipped rules and calendars", npx("tsx", "scripts/generate.ts")],
  ["types", npx("tsc", "--noEmit")],
  ["lint and format", npx("biome", "ci", "--error-on-warnings", "--colors=off")],
  ["build", npx("tsup", "--silent")],
  [
    "rules, calendars and examples",
    ["node", ["dist/cli.js", "check", "rules", "calendars", "examples/cases", "--lang", "en"]],
  ],
  [
    "scenarios of the rules, what they state and which changes they notice",
    [
      "node",
      [
        "dist/cli.js",
        "test",
        "rules",
        "--coverage",
        "--mutate",
        "--threshold",
        "clause=100,boundary=100,mutation=95",
        "--lang",
        "en",
      ],
    ],
  ],
  ["tests", npx("vitest", "run", "--reporter=./scripts/closing-line.mjs", ...process.argv.slice(2))],
];

for (const [name, [command, args]] of steps) {
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`\n${name}: failed (${command} ${args.join(" ")})`);
    if (name !== "tests") console.log("0 passed, 1 failed");
    process.exit(1);
  }
  if (name !== "tests") console.log(`   ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}
