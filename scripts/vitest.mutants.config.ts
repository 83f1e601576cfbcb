import { defineConfig } from "vitest/config";
import usual from "../vitest.config.js";

// The tests that can notice a change in a room of the engine, quick ones only: none that starts other processes,
// builds bundles or draws cases by the thousand.
const testsOf: Readonly<Record<string, readonly string[]>> = {
  time: ["test/time/**/*.test.ts", "test/calendar/due.test.ts", "test/properties/calendar.test.ts"],
  calendar: ["test/calendar/**/*.test.ts", "test/properties/calendar.test.ts"],
  condition: ["test/condition/**/*.test.ts"],
  assess: ["test/assess/**/*.test.ts", "test/rules/**/*.test.ts"],
};

export default defineConfig({
  ...usual,
  root: process.cwd(),
  test: {
    ...usual.test,
    include: [...(testsOf[process.env.ROOM ?? ""] ?? [])],
    exclude: [
      "test/calendar/{zone,differential}.test.ts",
      "test/condition/bundle.test.ts",
      "test/assess/large.test.ts",
    ],
    isolate: false,
  },
});
