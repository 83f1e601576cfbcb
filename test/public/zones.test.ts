import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Assessment } from "../../src/assess/assessment.js";

const probe = fileURLToPath(new URL("./zones-probe.ts", import.meta.url));

const printedIn = (zone: string): string =>
  execFileSync(process.execPath, ["--import", "tsx", probe], {
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });

test("the same case gives the same bytes in every zone of the host", () => {
  const expected = printedIn("UTC");
  const { request } = JSON.parse(expected) as { readonly request: Assessment };
  // Received at midnight between 24 and 25 January in Shanghai: due on 13 February, and granted that day.
  expect(request.obligations.find((row) => row.rule === "answer-share-request")).toMatchObject({
    due: { earliest: "2019-02-13", latest: "2019-02-13" },
    state: "fulfilled",
  });
  for (const zone of ["America/New_York", "Europe/London", "Pacific/Apia", "Asia/Shanghai"]) {
    expect(printedIn(zone)).toBe(expected);
  }
}, 60_000);
