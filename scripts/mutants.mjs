import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

// Changes the engine's own code one step at a time and asks whether a test notices, room by room, each with the
// tests that are about it. Takes an hour or two; not part of `npm test`.
//   npm run mutants                 all rooms
//   npm run mutants -- time assess  some of them
const rooms =
  process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["time", "calendar", "condition", "assess"];
const least = 85;
const report = "coverage/mutants.json";
const noticed = ["Killed", "Timeout"];
const counted = [...noticed, "Survived", "NoCoverage"];

const rows = rooms.map((room) => {
  rmSync(report, { force: true });
  const args = [
    "--no-install",
    "stryker",
    "run",
    "scripts/stryker.config.json",
    "--mutate",
    `src/${room}/**/*.ts`,
  ];
  const { status } = spawnSync("npx", args, { stdio: "inherit", env: { ...process.env, ROOM: room } });
  if (status !== 0) throw new Error(`${room}: the run of mutants failed`);
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  const mutants = Object.values(files).flatMap((file) => file.mutants.map((each) => each.status));
  const of = (list) => mutants.filter((each) => list.includes(each)).length;
  return { room, noticed: of(noticed), mutants: of(counted) };
});

const total = {
  room: "all",
  noticed: rows.reduce((sum, row) => sum + row.noticed, 0),
  mutants: rows.reduce((sum, row) => sum + row.mutants, 0),
};
const score = ({ noticed: found, mutants }) => (100 * found) / mutants;
for (const row of [...rows, total]) {
  console.log(`${row.room.padEnd(10)} ${row.noticed} of ${row.mutants} noticed, ${score(row).toFixed(1)} %`);
}
if (score(total) < least) {
  console.error(`less than ${least} %`);
  process.exitCode = 1;
}
