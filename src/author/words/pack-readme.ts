import type { Language } from "../../diagnostic/text.js";
import type { WorkKind } from "../work-list.js";

interface PackReadmeWords {
  readonly kinds: Readonly<Record<WorkKind, string>>;
  /** A clause without a sign. */
  readonly unsigned: string;
  readonly comma: string;
  readonly about: string;
  readonly fillIn: string;
  readonly toFillIn: readonly string[];
  readonly guesses: string;
  readonly parts: (clause: string, parts: string) => string;
  readonly scope: (clause: string) => string;
  readonly byAnalogy: (clause: string) => string;
  readonly reason: (clause: string, reason: string) => string;
  readonly work: string;
  readonly clause: (clause: string, line: number) => string;
  readonly afterwards: string;
  readonly toDoAfterwards: readonly string[];
  readonly commands: string;
}

/** The page of a new pack. */
export const packReadmeWords: Readonly<Record<Language, PackReadmeWords>> = {
  zh: {
    kinds: { limit: "时限", duty: "义务", prohibition: "禁止", power: "职权", liability: "责任" },
    unsigned: "请读",
    comma: "、",
    about:
      "草稿。逐项做完，打勾。下面的句子摘自规章全文，只为编写时对照：打算公开这个规则包，就先删去，写上编码了什么、没编码什么、为什么。",
    fillIn: "先填写",
    toFillIn: [
      "`regulation.json`：`title`、`issuer`、`jurisdiction`（GB/T 2260 六位代码，000000 是全国）、`rank`",
      "已经施行的：`status` 改为 `in-force`，`appliesFrom` 写施行日期；仍是草案的不改",
      "`counting`：规章自己怎样计算期间；没有规定的，在 `reading` 里说明比照了什么",
      "`vocabulary.json`：这部规章自己的词（`kinds` 案件种类、`roles` 角色、`events` 事件、`facts` 事实）；共用词汇表已有的词直接用，不必再写",
    ],
    guesses: "核对猜测",
    parts: (clause, parts) => `${clause}说了几件事：${parts}（在 \`outline\` 里改名、合并、增减）`,
    scope: (clause) => `${clause}是适用范围（\`scope\`）`,
    byAnalogy: (clause) =>
      `${clause}是参照适用：在 \`scope\` 里加一项 \`by-analogy\`，用 \`when\` 写明对谁，放在没有 \`when\` 的那一项之前`,
    reason: (clause, reason) => `${clause}不必编码：\`${reason}\`（\`nonOperative\`）`,
    work: "逐句编码",
    clause: (clause, line) => `${clause}（全文第 ${line} 行）`,
    afterwards: "做完以后",
    toDoAfterwards: [
      "每条义务、禁止都在 `liability.json` 的某个 `of` 里，或者连同理由写在 `none` 里",
      "每条规则都有场景，到期日按放假通知手算",
      "删去 `regulation.json` 里的 `unfinished`：此后缺什么都是错误",
    ],
    commands: "命令",
  },
  en: {
    kinds: {
      limit: "limit",
      duty: "duty",
      prohibition: "prohibition",
      power: "power",
      liability: "liability",
    },
    unsigned: "read it",
    comma: ", ",
    about:
      "A draft. Do the points one by one and tick them off. The sentences are quoted from the law's text, to work from: before you publish the pack, take them out and say what is encoded, what is left out, and why.",
    fillIn: "Fill in first",
    toFillIn: [
      "`regulation.json`: `title`, `issuer`, `jurisdiction` (six digits of GB/T 2260; 000000 is the whole country), `rank`",
      "if it is in force: `status` is `in-force`, and `appliesFrom` its first day; a draft stays as it is",
      "`counting`: how the text itself counts periods; where it says nothing, `reading` tells by which analogy",
      "`vocabulary.json`: the words of this text alone (`kinds` of case, `roles`, `events`, `facts`); words of the shared vocabulary need not be written again",
    ],
    guesses: "Confirm what was guessed",
    parts: (clause, parts) => `${clause} says several things: ${parts} (rename, join or add in \`outline\`)`,
    scope: (clause) => `${clause} says where the text applies (\`scope\`)`,
    byAnalogy: (clause) =>
      `${clause} applies the text by analogy: add an entry \`by-analogy\` to \`scope\`, with a \`when\` that says to whom, before the one without \`when\``,
    reason: (clause, reason) => `${clause} is not to be encoded: \`${reason}\` (\`nonOperative\`)`,
    work: "Encode, sentence by sentence",
    clause: (clause, line) => `${clause} (line ${line} of the text)`,
    afterwards: "When all that is done",
    toDoAfterwards: [
      "every duty and prohibition stands in some `of` of `liability.json`, or in `none` with the reason",
      "every rule has a scenario, its due day counted by hand from the holiday notice",
      "take `unfinished` out of `regulation.json`: from then on what is missing is an error",
    ],
    commands: "Commands",
  },
};
