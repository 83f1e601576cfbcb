import { type Command, Option } from "commander";
import type { LocatedDiagnostic } from "../../report/diagnostics.js";
import { describeNewRule } from "../../report/new-rule.js";
import { addRule } from "../add-rule.js";
import { checkTarget } from "../check-target.js";
import { checking } from "../checking.js";
import { findTargets } from "../find-targets.js";
import { collect } from "../options.js";
import type { RuleOptions } from "../rule-options.js";
import { type Common, diagnosticRows, printResult, type Session, say } from "../session.js";

export function addNewRule(parent: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  parent
    .command("rule <pack> <id>")
    .description(t("给规则包加一条规则和它的第一个场景", "add a rule to a pack, with its first scenario"))
    .requiredOption(
      "--clause <clause>",
      t("依据的条款，如 第三条第二款", "the clause it encodes, such as 第三条第二款"),
    )
    .option("--part <part>", t("条款分几部分的，是哪一部分", "which part, where the clause has several"))
    .addOption(
      new Option(
        "--modality <modality>",
        t(
          "应当、不得还是可以（默认 must；有 --extend 时 may）",
          "must, must-not or may (default must; with --extend, may)",
        ),
      ).choices(["must", "must-not", "may"]),
    )
    .option(
      "--case <kind>",
      t("案件种类（规则包只有一种时可省）", "the kind of case (where the pack has one, that)"),
    )
    .option(
      "--bearer <role>",
      t("义务人的角色（规则包只有一种时可省）", "the bearer's role (where the pack has one, that)"),
    )
    .option("--on <event>", t("由哪个事件引起", "the event that opens it"))
    .option(
      "--yearly <MM-DD>",
      t(
        "每个年度一次，次年哪一天以前（如 01-31）",
        "once for every calendar year, by which day of the next (such as 01-31)",
      ),
    )
    .option(
      "--first <year>",
      t(
        "每年度的，从哪一年度起：所报告的那一年（默认施行的那一年，写成读法待填）",
        "of a yearly duty, the first year that is reported on (default the year it comes into force, as a reading to be filled in)",
      ),
    )
    .option(
      "--do <event>",
      t("做什么算履行（可重复，任一即可）", "what fulfils it (repeatable: any of them)"),
      collect,
    )
    .option(
      "--within <limit>",
      t(
        "多久以内，如 7wd，或者没有天数的 及时（默认 unstated：没有写明）",
        "how long, such as 7wd, or a term without a number such as 及时 (default unstated)",
      ),
    )
    .option(
      "--extend <rule>",
      t("可以延长哪条规则的期限（可重复）", "the rule whose limit it may extend (repeatable)"),
      collect,
    )
    .option("--at-most <limit>", t("至多延长多久，如 5wd", "by how much at most, such as 5wd"))
    .option("--summary <text>", t("一句话说明，中文", "the rule in a sentence, in Chinese"))
    .option("--summary-en <text>", t("一句话说明，英文", "the rule in a sentence, in English"))
    .addHelpText("after", () => help(t))
    .action(async (pack: string, id: string, _: unknown, command: Command) => {
      await newRule(pack, id, command.optsWithGlobals(), session);
    });
}

function help(t: (zh: string, en: string) => string): string {
  return `
${t("例：", "Examples:")}
  shixian new rule rules/example decide --clause 第三条第二款 --on adoption.applied --do adoption.decided --within 7wd
  shixian new rule rules/example extend --clause 第三条第三款 --on adoption.extended --extend decide --at-most 5wd
  shixian new rule rules/example report --clause 第五条 --yearly 01-31 --do report.published

${t(
  "写得不对就什么也不写，并说明错在哪里。条件（when）、要求（requires）、be 和 after 之类在 rules.json 里补写。",
  "What is wrong is told, and then nothing is written. Conditions (when), requirements, be, after and the like are added\nin rules.json.",
)}`;
}

async function newRule(
  pack: string,
  id: string,
  options: Common & RuleOptions,
  session: Session,
): Promise<void> {
  const added = await addRule(pack, id, options, session.io);
  const targets = await findTargets(pack);
  const around = checking(targets, session.io);
  const found: LocatedDiagnostic[] = [];
  for (const target of targets) found.push(...(await checkTarget(target, around)));
  const errors = found.filter(({ severity }) => severity === "error");
  const value = {
    ...added,
    errors: diagnosticRows(errors, options.lang),
    warnings: found.length - errors.length,
  };
  printResult(session, options, value, () =>
    describeNewRule({ ...added, pack, errors, warnings: found.length - errors.length }, options.lang),
  );
  if (errors.length > 0) session.exitCode = 2;
}
