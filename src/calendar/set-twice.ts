import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { formatDay } from "../time/day.js";
import { type ArrangedDay, arrangedDays } from "./arrangement.js";
import type { Notice } from "./notice.js";

/** Days that the notices of two years arrange differently: the later notice has the last word. */
export function setTwiceFaults(notices: ReadonlyMap<string, Notice>): Diagnostic[] {
  const sorted = [...notices].sort(([, a], [, b]) => a.year - b.year);
  const known = new Map<number, ArrangedDay>();
  return sorted.flatMap(([file, notice]) => {
    const days = arrangedDays(notice);
    const faults = days.flatMap((day): Diagnostic[] => {
      const before = known.get(day.day);
      if (before === undefined || before.working === day.working) return [];
      const date = formatDay(day.day);
      const [as, here] = [words(before), words(day)];
      const details = {
        date,
        other: before.notice,
        asZh: as.zh,
        hereZh: here.zh,
        asEn: as.en,
        hereEn: here.en,
      };
      return [diagnostic("calendar.set-twice", stepsTo(date, notice), details, { file, hint })];
    });
    for (const day of days) known.set(day.day, day);
    return faults;
  });
}

function words({ working }: ArrangedDay) {
  return working ? { zh: "上班日", en: "a working day" } : { zh: "休息日", en: "a rest day" };
}

/** Where a notice, or the last of its amendments that does, sets a day. */
function stepsTo(date: string, notice: Notice): Steps {
  const lists: (readonly [Steps, readonly { readonly days: readonly string[] }[]])[] = [
    [["rest"], notice.rest],
    [["work"], notice.work],
    ...notice.amendments.flatMap((each, index) => [
      [["amendments", index, "restAdded"], each.restAdded] as const,
      [["amendments", index, "workAdded"], each.workAdded] as const,
    ]),
  ];
  const found = lists.flatMap(([steps, groups]) =>
    groups.flatMap(({ days }, group): Steps[] => {
      const index = days.indexOf(date);
      return index === -1 ? [] : [[...steps, group, "days", index]];
    }),
  );
  return found.at(-1)!;
}

const hint = {
  zh: "与两份通知核对：改正写错的一份；确实改了的，写作前一年的调整（amendments）",
  en: "compare both notices and mend the wrong one; what was changed since is an amendment of the year before",
};
