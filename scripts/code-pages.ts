import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Code } from "../src/diagnostic/codes.js";
import { fixtureCodes, readFixture } from "../test/codes/fixture.js";
import { indexText } from "../test/codes/index-text.js";
import { pageText } from "../test/codes/page-text.js";

// Makes the examples of docs/codes from test/fixtures/broken, and the table of all codes. The words of a page
// are written in the page; a page that is not there yet is laid out without them.
for (const code of fixtureCodes()) {
  const path = `docs/codes/${code}.md`;
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  writeFileSync(path, await pageText(code as Code, before, readFixture(code)));
}
writeFileSync("docs/codes/README.md", indexText());
