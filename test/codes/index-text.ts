import { codes } from "../../src/diagnostic/codes.js";

/** The table of all codes, docs/codes/README.md. */
export function indexText(): string {
  const names = Object.keys(codes).sort() as (keyof typeof codes)[];
  const rows = names.map((code) => {
    const { severity, zh, en } = codes[code];
    return `| [${code}](${code}.md) | ${severity} | ${cell(zh)} | ${cell(en)} |`;
  });
  return `# 诊断代码 · Diagnostic codes

检查出来的每种问题都有一个固定的代码；\`shixian explain <代码>\` 打印它的一页。例子用的是虚构的《云岭市街头演艺登记办法》
（\`busking-2019\`）、放假通知的日历（\`cn\`）和小案件；每个例子都由测试运行。

Every kind of fault has a stable code; \`shixian explain <code>\` prints its page. The examples use a made-up
regulation (\`busking-2019\`), the calendar of holiday notices (\`cn\`) and small cases; the tests run every one.

| 代码 code | severity | 中文 | English |
|---|---|---|---|
${rows.join("\n")}
`;
}

function cell(text: string): string {
  const plain = text.replace(/^\{(zh|en)\}$/, "…").replaceAll("|", "\\|");
  return plain.replace(/\{(\w+)\}/g, "‹$1›");
}
