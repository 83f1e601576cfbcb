import { type Command, Option } from "commander";
import { collect } from "./options.js";
import { type Session, say } from "./session.js";

/** Which calendar a command counts with: the one named, as known on a day, with regional layers over it. */
export interface CalendarChoice {
  readonly calendar: string;
  readonly knownOn?: string;
  readonly layer?: readonly string[];
  readonly missingYear?: "widen" | "note";
}

/** The options that choose a calendar, the same for every command that counts. */
export function addCalendarOptions(command: Command, session: Session): Command {
  const t = (zh: string, en: string) => say(session, zh, en);
  return command
    .option("--calendar <calendar>", t("日历：编号或者目录", "the calendar: an id or a folder"), "cn")
    .option(
      "--known-on <date>",
      t("只用这一天以前已公布的通知", "only with the notices published by this date"),
    )
    .option(
      "--layer <file>",
      t("叠加地方安排，例如民族节日（可重复）", "regional days over the calendar (repeatable)"),
      collect,
    )
    .addOption(
      new Option(
        "--missing-year <how>",
        t(
          "地方安排缺某一年：widen 按可能的天数放宽，note 不计",
          "a year that a layer lacks: widen the range by what it may set, or only note it",
        ),
      ).choices(["widen", "note"]),
    );
}
