import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^shixian$/, replacement: here("./src/index.ts") },
      { find: /^shixian\/testing$/, replacement: here("./src/testing/index.ts") },
      { find: /^shixian\/(calendars|rules)\/(.+)$/, replacement: `${here("./generated")}/$1/$2.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // `npm run coverage`: of the engine, by all tests.
    coverage: {
      provider: "v8",
      include: ["src/{time,calendar,condition,assess}/**"],
      reporter: ["text-summary", "json-summary", "json"],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
