import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run.js";
import { edit, replaceWords } from "./edit-file.js";

// A guide is Markdown that can be followed by a program: ```console blocks have commands (`$ …`) with what they
// print; ```json file=… blocks are written to a file, with at=/pointer only there; <!-- remove: file /pointer -->
// takes something out, and <!-- replace: file | words | words --> puts others in the place of some words.
const step =
  /^```console\n([\s\S]*?)^```$|^```\w+ file=(\S+)(?: at=(\S+))?\n([\s\S]*?)^```$|^<!-- remove: (\S+) (\S+) -->$|^<!-- replace: (\S+) \| (.+) \| (.+) -->$/gm;

/** Follows a guide in an empty folder that has only the law's text, and gives it back with what is really printed. */
export async function runGuide(guide: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "shixian-"));
  cpSync("docs/guide/tree-adoption.md", join(folder, "tree-adoption.md"));
  const text = readFileSync(guide, "utf8");
  const before = process.cwd();
  process.chdir(folder);
  try {
    let followed = "";
    let from = 0;
    for (const found of text.matchAll(step)) {
      const [whole, commands, file, at, typed, removeFrom, removeAt, replaceIn, words, others] = found;
      followed += text.slice(from, found.index);
      from = found.index + whole.length;
      if (commands !== undefined) followed += `\`\`\`console\n${await printed(commands)}\`\`\``;
      else {
        followed += whole;
        if (file !== undefined) edit({ file, ...(at === undefined ? {} : { at }), text: typed ?? "" });
        if (removeFrom !== undefined) edit({ file: removeFrom, at: removeAt ?? "" });
        if (replaceIn !== undefined) replaceWords(replaceIn, words ?? "", others ?? "");
      }
    }
    return followed + text.slice(from);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

/** The commands of a block, each with what it prints now. */
async function printed(block: string): Promise<string> {
  let shown = "";
  for (const [command] of block.matchAll(/^\$ (?:.*\\\n)*.*$/gm)) {
    const output = await outputOf(command.slice(2).replaceAll("\\\n", " "));
    shown += `${command}\n${output}${output === "" || output.endsWith("\n") ? "" : "\n"}`;
  }
  return shown;
}

async function outputOf(line: string): Promise<string> {
  const [program, ...argv] = [...line.matchAll(/"([^"]*)"|\S+/g)].map((word) => word[1] ?? word[0]);
  if (program !== "shixian") throw new Error(`the guide runs shixian alone, not ${program}`);
  let output = "";
  const write = (text: string) => {
    output += text;
  };
  await run(argv, {
    stdout: { write },
    stderr: { write },
    stdin: (async function* () {})(),
    env: {},
    isTTY: false,
  });
  return output
    .split("\n")
    .map((each) => each.trimEnd())
    .join("\n");
}
