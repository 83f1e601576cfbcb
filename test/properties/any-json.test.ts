import fc from "fast-check";
import { test } from "vitest";
import { subjects } from "./fuzz-subjects.js";

// Any JSON, and any change to what ships, gives diagnostics or something that assesses without throwing, within
// a second. `npm run fuzz` does the same fifty times as often.

const runs = 2_000;

test.each(subjects)("$name", ({ share, property }) => {
  fc.assert(property, { numRuns: Math.round((runs * share) / 100) });
}, 60_000);
