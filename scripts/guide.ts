import { readFileSync, writeFileSync } from "node:fs";
import { runGuide } from "../test/guide/run-guide.js";

// Follows the guides as a reader does, and puts what the commands print now in the place of what they show. Look at
// the difference before it is committed: the prose around it may no longer be true.
for (const guide of ["docs/guide.zh.md", "docs/guide.en.md"]) {
  const before = readFileSync(guide, "utf8");
  const after = await runGuide(guide);
  if (after !== before) writeFileSync(guide, after);
  console.log(`${guide}: ${after === before ? "as it was" : "written anew"}`);
}
