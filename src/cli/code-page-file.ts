import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Code } from "../diagnostic/codes.js";

/** The Markdown of a code's page, which ships beside the program. */
export function codePageFile(code: Code): Promise<string> {
  return readFile(join(pagesFrom(dirname(fileURLToPath(import.meta.url))), `${code}.md`), "utf8");
}

/** The pages lie in the package's docs/codes; how deep in it this file lies depends on how it was built. */
function pagesFrom(folder: string): string {
  const pages = join(folder, "docs", "codes");
  const above = dirname(folder);
  if (existsSync(join(pages, "README.md"))) return pages;
  if (above === folder) throw new Error("docs/codes is not in the package");
  return pagesFrom(above);
}
