import type { CommanderError } from "commander";
import { type Unusable, unusable } from "./unusable.js";

/** The parser's messages in Chinese: the pattern of the English one, and the same words. */
const chinese: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.+)'$/, "没有选项“$1”"],
  [/^unknown command '(.+)'$/, "没有命令“$1”"],
  [/^missing required argument '(.+)'$/, "缺少参数 $1"],
  [/^required option '(.+)' not specified$/, "缺少必需的选项 $1"],
  [/^option '(.+)' argument missing$/, "选项 $1 后面缺少值"],
  [
    /^option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/,
    "选项 $1 的值“$2”不对，只能是 $3",
  ],
  [/^option '(.+)' cannot be used with option '(.+)'$/, "选项 $1 不能与 $2 同用"],
  [
    /^too many arguments for '(.+)'\. Expected (\d+) arguments? but got (\d+).*$/,
    "“$1”的参数太多：应有 $2 个，实有 $3 个",
  ],
  [/^too many arguments\. Expected (\d+) arguments? but got (\d+).*$/, "参数太多：应有 $1 个，实有 $2 个"],
];

/** What the parser of the command line refused, with its "did you mean" and where to read on. */
export function usageFault(error: CommanderError, command: string): Unusable {
  const [said = "", ...more] = error.message.replace(/^error: /, "").split("\n");
  const near = /Did you mean (?:one of )?(.+)\?/.exec(more.join(" "))?.[1];
  const help = command === "" ? "shixian --help" : `shixian ${command} --help`;
  const hint =
    near === undefined
      ? { zh: `见 ${help}`, en: `see ${help}` }
      : { zh: `是否想写 ${near}？见 ${help}`, en: `did you mean ${near}? See ${help}` };
  return unusable("usage.wrong", { zh: inChinese(said), en: said }, { hint });
}

function inChinese(message: string): string {
  for (const [pattern, words] of chinese) {
    if (pattern.test(message)) return message.replace(pattern, words);
  }
  return message;
}
