import { type CodePage, pageHeadings, readCodePage } from "../../src/cli/code-page.js";
import { type Code, codes } from "../../src/diagnostic/codes.js";
import type { Language } from "../../src/diagnostic/text.js";
import { compactJson } from "./compact-json.js";
import { type BrokenFixture, type Change, isPieces } from "./fixture.js";
import { fileText, runIn } from "./lay-out.js";

const severities = { error: "错误 · error", warning: "警告 · warning", note: "说明 · note" } as const;

/** The page of a code: its words as they stand in the page, its examples made from the fixture. */
export async function pageText(code: Code, before: string, fixture: BrokenFixture): Promise<string> {
  const zh = languagePart(readCodePage(before, "zh"), await exampleOf(fixture, "zh"), "zh");
  const en = languagePart(readCodePage(before, "en"), await exampleOf(fixture, "en"), "en");
  return `# ${code}\n\n${severities[codes[code].severity]}\n\n${zh}\n\n${en}\n`;
}

function languagePart({ meaning, mend, see }: CodePage, example: string, language: Language): string {
  const headings = pageHeadings[language];
  const links = see.map((each) => `[${each}](${each}.md)`).join(language === "zh" ? "、" : ", ");
  const sections = [
    [headings.meaning, meaning],
    [headings.example, example],
    [headings.mend, mend],
    ...(links === "" ? [] : [[headings.see, links]]),
  ];
  const texts = sections.map(([heading, text]) => `### ${heading}\n\n${text}`);
  return [`## ${headings.language}`, ...texts].join("\n\n");
}

/** What is done to the files, the command, and what it prints of its faults. */
async function exampleOf(fixture: BrokenFixture, language: Language): Promise<string> {
  const ran = await runIn(fixture, ...(language === "en" ? ["--lang", "en"] : []));
  const printed = fixture.run[0] === "check" ? ran.out : ran.err;
  const command = ["$ shixian", ...fixture.run.map(quoted), ...(language === "en" ? ["--lang en"] : [])];
  return [
    ...Object.entries(fixture.files ?? {}).map(
      ([name, content]) => `\`${name}\`${language === "zh" ? "：" : ":"}\n\n${fileBlock(name, content)}`,
    ),
    ...(fixture.change ?? []).map((change) => changeText(change, language)),
    block("console", [command.join(" "), printed].join("\n")),
  ].join("\n\n");
}

function fileBlock(name: string, content: unknown): string {
  if (!isPieces(content)) return block(name.endsWith(".json") ? "json" : "text", fileText(content));
  const pieces = content.pieces.map(([text, times]) => (times === 1 ? text : `${text}… (×${times})`));
  return block("text", pieces.join(""));
}

function changeText(change: Change, language: Language): string {
  const { file } = change;
  const zh = language === "zh";
  if ("delete" in change) return zh ? `删去 \`${file}\`。` : `\`${file}\` is deleted.`;
  if ("replace" in change) {
    const [from, to] = change.replace.map((text) => block(file.endsWith(".json") ? "json" : "text", text));
    return zh
      ? `\`${file}\` 里的\n\n${from}\n\n写成\n\n${to}`
      : `In \`${file}\`,\n\n${from}\n\nbecomes\n\n${to}`;
  }
  if ("remove" in change) {
    return zh ? `\`${file}\` 里去掉 \`${change.at}\`。` : `\`${change.at}\` is taken out of \`${file}\`.`;
  }
  const value = block("json", compactJson(change.set));
  return zh
    ? `\`${file}\` 里，\`${change.at}\` 写成：\n\n${value}`
    : `In \`${file}\`, \`${change.at}\` is:\n\n${value}`;
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${cut(text.trim())}\n\`\`\``;
}

/** Nobody reads the sixtieth level of brackets. */
function cut(text: string): string {
  const lines = text.split("\n").map((line) => (line.length > 240 ? `${line.slice(0, 239)}…` : line));
  return (lines.length > 24 ? [...lines.slice(0, 12), "…"] : lines).join("\n");
}

function quoted(argument: string): string {
  return /[\s<>|*]/.test(argument) || argument === "" ? `'${argument}'` : argument;
}
