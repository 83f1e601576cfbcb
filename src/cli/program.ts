import { Command, Option } from "commander";
import { version } from "../assess/version.js";
import { addAssess } from "./commands/assess.js";
import { addCalendar } from "./commands/calendar.js";
import { addCheck } from "./commands/check.js";
import { addCompare } from "./commands/compare.js";
import { addDeadline } from "./commands/deadline.js";
import { addDiff } from "./commands/diff.js";
import { addExplain } from "./commands/explain.js";
import { addNew } from "./commands/new.js";
import { addRegulation } from "./commands/regulation.js";
import { addSchema } from "./commands/schema.js";
import { addTest } from "./commands/test.js";
import { type Session, say } from "./session.js";

/** The whole command line, with its help in the session's language. */
export function programOf(session: Session): Command {
  const program = new Command("shixian")
    .description(
      say(
        session,
        "时限：按规章和工作日历，算出谁应在哪一天以前做什么、违反了什么、后果是什么。",
        "Time limits: who must do what by which day, what was breached and what follows, by regulations and a working-day calendar.",
      ),
    )
    .version(version, "-V, --version", say(session, "版本号", "the version"))
    .addOption(
      new Option("--lang <language>", say(session, "文字的语言", "language of texts"))
        .choices(["zh", "en"])
        .default("zh"),
    )
    .option("--json", say(session, "输出 JSON，供程序读取", "print JSON, for programs"))
    .helpOption("-h, --help", say(session, "显示帮助", "show this help"))
    .helpCommand("help [command]", say(session, "显示一个命令的帮助", "show the help of a command"))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titleIn(session, title),
      optionDescription: (option) => `${option.description}${choicesOf(option, session)}`,
    })
    .configureOutput({
      writeOut: (text) => session.io.stdout.write(text),
      writeErr: (text) => session.io.stderr.write(text),
      // Errors are thrown, and printed in one place with all others.
      outputError: () => {},
    })
    .exitOverride();
  for (const add of [
    addDeadline,
    addCalendar,
    addAssess,
    addCompare,
    addDiff,
    addRegulation,
    addCheck,
    addExplain,
    addTest,
    addSchema,
    addNew,
  ])
    add(program, session);
  return program.addHelpText("after", examples(session));
}

function examples(session: Session): string {
  const title = say(session, "例：", "Examples:");
  const lines = [
    "shixian deadline --from 2019-01-25 --limit 10wd",
    "shixian calendar 2026",
    "shixian assess case.json --regulation rules/example --as-of 2019-03-01",
    "shixian check rules",
  ];
  return `\n${title}\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

/** What an option may be, and what it is if nobody says. */
function choicesOf({ argChoices, defaultValue }: Option, session: Session): string {
  const notes = [
    ...(argChoices === undefined ? [] : [argChoices.join(" | ")]),
    ...(defaultValue === undefined ? [] : [say(session, `默认 ${defaultValue}`, `default ${defaultValue}`)]),
  ];
  if (notes.length === 0) return "";
  return say(session, `（${notes.join("，")}）`, ` (${notes.join(", ")})`);
}

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Options:": "选项：",
  "Global Options:": "通用选项：",
  "Commands:": "命令：",
  "Arguments:": "参数：",
};

function titleIn({ language }: Session, title: string): string {
  return language === "zh" ? (titles[title] ?? title) : title;
}
