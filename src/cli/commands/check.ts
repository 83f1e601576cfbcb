import { resolve } from "node:path";
import type { Command } from "commander";
import type { Severity } from "../../diagnostic/codes/wording.js";
import { describeReadMore } from "../../report/code.js";
import { describeDiagnostics, type LocatedDiagnostic } from "../../report/diagnostics.js";
import { type Document, paragraph, span } from "../../report/document.js";
import { checkedWords } from "../../report/words/diagnostics.js";
import { checkTarget } from "../check-target.js";
import { checkText, packForText, type TextChoice } from "../check-text.js";
import { checking } from "../checking.js";
import { findTargets, type Target } from "../find-targets.js";
import { collectOptional } from "../options.js";
import { type Common, diagnosticRows, printResult, type Session, say } from "../session.js";
import { Unusable } from "../unusable.js";

export function addCheck(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  program
    .command("check <path...>")
    .description(
      t(
        "检查规则包、日历、词汇表和案件：格式、用词、条款是否都有着落",
        "check packs, calendars, vocabularies and cases: shape, words, and whether every clause is accounted for",
      ),
    )
    .option(
      "--text <law>",
      t(
        "和规章全文比较（一个规则包）：哪些条款改了、多了、没有了",
        "compare one pack with the law's text: which clauses changed, are new, are gone",
      ),
    )
    .option(
      "--write [clause]",
      t(
        "把全文现在的文字（每条的散列值）记入 text.json；写出条款的，只记这一条（可重复）",
        "record the text as it is now (a hash of each clause) in text.json; where a clause is named, that one alone (repeatable)",
      ),
      collectOptional,
    )
    .option("--verbose", t("也列出没有逐一试过的条件", "also list the conditions that were not examined"))
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian check rules calendars
  shixian check case.json --json
  shixian check rules/example --text law.md
  shixian check rules/example --text law.md --write 第五条第二款

${t("有错误时退出码是 2，只有警告时是 0。", "The exit code is 2 where there is an error, 0 where there are only warnings.")}`,
    )
    .action(async (paths: readonly string[], _: unknown, command: Command) => {
      const options: Common & TextChoice & { readonly verbose?: boolean } = command.optsWithGlobals();
      const withText = await packForText(paths, options);
      const { checked, found } = await checkAll(paths, session);
      if (withText !== null) found.push(...(await checkText(withText, options, session)));
      const shown = found.filter((each) => options.verbose === true || each.severity !== "note");
      printResult(session, options, diagnosticRows(shown, options.lang), () => [
        ...describeDiagnostics(shown, options.lang),
        ...summary(checked, found, options),
        ...describeReadMore(
          shown.map(({ code }) => code),
          options.lang,
        ),
      ]);
      if (found.some((each) => each.severity === "error")) session.exitCode = 2;
    });
}

async function checkAll(paths: readonly string[], { io }: Session) {
  const targets: Target[] = [];
  const found: LocatedDiagnostic[] = [];
  for (const path of paths) {
    try {
      targets.push(...(await findTargets(path)));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      found.push(...error.diagnostics);
    }
  }
  const around = checking(targets, io);
  for (const target of targets) found.push(...(await checkTarget(target, around)));
  return { checked: targets.length, found: saidOnce(found) };
}

/** What is wrong with a pack is met again in each of its suites. */
function saidOnce(found: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  const said = new Set<string>();
  return found.filter(({ code, file, path, message }) => {
    // The pack of a suite is found by its whole path, whatever path was typed.
    const key = JSON.stringify([code, file === null ? null : resolve(file), path, message.en]);
    return !said.has(key) && said.add(key) !== undefined;
  });
}

function summary(checked: number, found: readonly LocatedDiagnostic[], { lang }: Common): Document {
  const count = (severity: Severity) => found.filter((each) => each.severity === severity).length;
  const [errors, warnings, notes] = [count("error"), count("warning"), count("note")];
  const tone = errors > 0 ? "bad" : warnings > 0 ? "caution" : "good";
  return [paragraph(span(tone, checkedWords[lang](checked, errors, warnings, notes)))];
}
