import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (name: string) => readFileSync(name, "utf8");

test.each(["README.md", "README.zh-CN.md"])("the example in %s is the one that is run", (name) => {
  const shown = /```js\n([\s\S]*?)```/.exec(read(name))?.[1] ?? "";
  const code = shown.split("\n").filter((line) => !line.startsWith("//"));
  expect(code.join("\n").trim()).toBe(read("examples/01-embed.mjs").trim());
});

test.each(["README.md", "README.zh-CN.md"])("the commands in %s are scripts of the package", (name) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...read(name).matchAll(/npm run (\w+)/g)].map((match) => match[1]!);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test("both readmes show the same commands", () => {
  const commands = (name: string) =>
    [...read(name).matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]);
  expect(commands("README.zh-CN.md")).toEqual(commands("README.md"));
});
