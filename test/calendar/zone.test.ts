import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const probe = fileURLToPath(new URL("./zone-probe.ts", import.meta.url));

const answersIn = (zone: string): string =>
  execFileSync(process.execPath, ["--import", "tsx", probe], {
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });

it("the host's zone changes no answer: New York, London with its clock changes, Apia that skipped a day", () => {
  const expected = answersIn("UTC");
  // 10 working days after 25 January 2019; six days between 20 and 29 March 2021; the settled range.
  expect(expected.split("\n").slice(0, 3)).toEqual(["2019-02-13", "6", "2007-01-01 2026-12-28"]);
  for (const zone of ["America/New_York", "Europe/London", "Pacific/Apia"]) {
    expect(answersIn(zone)).toBe(expected);
  }
}, 60_000);
