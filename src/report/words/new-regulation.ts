import type { Language } from "../../diagnostic/text.js";

interface NewRegulationWords {
  readonly wrote: (folder: string) => string;
  readonly schemas: string;
  readonly clauses: string;
  readonly outlined: (count: number) => string;
  readonly work: string;
  readonly sentences: (count: number, kinds: string) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly comma: string;
  readonly repeated: (clause: string, line: number) => string;
  readonly gap: (after: string, next: string, line: number) => string;
  readonly next: string;
  readonly steps: (folder: string, text: string) => readonly string[];
}

export const newRegulationWords: Readonly<Record<Language, NewRegulationWords>> = {
  zh: {
    wrote: (folder) => `写好了 ${folder}：`,
    schemas: "schemas/（编辑器补全和检查用）",
    clauses: "条款",
    outlined: (count) => `全文 ${count} 处，已列入提纲；拆分是猜的，要核对`,
    work: "清单",
    sentences: (count, kinds) => `${count} 句${kinds === "" ? "" : `（${kinds}）`}，在 README.md 里`,
    kinds: { limit: "时限", duty: "义务", prohibition: "禁止", power: "职权", liability: "责任" },
    comma: "，",
    repeated: (clause, line) => `第 ${line} 行又有一个${clause}，只取前一个：核对全文`,
    gap: (after, next, line) =>
      `第 ${line} 行${after === "" ? `从${next}开始` : `，${after}之后是${next}`}：条号不连续，核对全文`,
    next: "接下来：",
    steps: (folder, text) => [
      `按 ${folder}/README.md 的清单做：先填 regulation.json，核对猜测，在 vocabulary.json 里写自己的词`,
      `shixian new rule ${folder} <规则编号> --clause <条款> …　加一条规则和它的场景`,
      `shixian check ${folder}　还缺什么、错在哪里；草稿缺的只是警告`,
      `shixian check ${folder} --text ${text}　全文以后改了哪些条款`,
    ],
  },
  en: {
    wrote: (folder) => `wrote ${folder}:`,
    schemas: "schemas/ (for editors to complete and check with)",
    clauses: "clauses",
    outlined: (count) => `${count} in the text, outlined; what parts they have is a guess to be confirmed`,
    work: "work",
    sentences: (count, kinds) => `${count} sentences${kinds === "" ? "" : ` (${kinds})`}, in README.md`,
    kinds: {
      limit: "limit",
      duty: "duty",
      prohibition: "prohibition",
      power: "power",
      liability: "liability",
    },
    comma: ", ",
    repeated: (clause, line) =>
      `${clause} stands again on line ${line}, only the first was taken: look at the text`,
    gap: (after, next, line) =>
      `line ${line}: ${after === "" ? `the text begins with ${next}` : `${next} follows ${after}`}; numbers are missing: look at the text`,
    next: "next:",
    steps: (folder, text) => [
      `work through ${folder}/README.md: fill in regulation.json, confirm what was guessed, write your words in vocabulary.json`,
      `shixian new rule ${folder} <rule id> --clause <clause> …: adds a rule with its scenario`,
      `shixian check ${folder}: what is missing and what is wrong; what a draft lacks is only a warning`,
      `shixian check ${folder} --text ${text}: which clauses of the text have changed since`,
    ],
  },
};
