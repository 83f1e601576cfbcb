import type { Language } from "../diagnostic/text.js";
import { addDays, type Day, formatDay, laterOf, parseDay } from "../time/day.js";
import type { CalendarYear, SetDay } from "./calendar-year.js";
import { type IcsEvent, toIcs } from "./ics.js";
import { calendarWords } from "./words/calendar.js";

/** A run of days off under one name, or one make-up day, with the notices that set them. */
interface Run {
  readonly name: string;
  readonly working: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly notices: readonly string[];
  /** The day the last of them was published. */
  readonly published: Day;
}

/** The days that a year sets, for a calendar program; null where it sets none. */
export function calendarIcs(year: CalendarYear, language: Language): string | null {
  const found = runsOfSetDays(year.days);
  if (found.length === 0) return null;
  const events = found.map((run) => eventOf(run, year.calendar.id, language));
  return toIcs(calendarWords[language].title(year.year), events);
}

function eventOf(run: Run, id: string, language: Language): IcsEvent {
  const words = calendarWords[language];
  return {
    uid: `${id}-${run.working ? "work" : "rest"}-${formatDay(run.from)}@shixian`,
    from: run.from,
    to: run.to,
    summary: (run.working ? words.madeUp : words.dayOff)(run.name),
    description: words.by(run.notices.join(words.comma)),
    category: run.working ? words.meanings.work : words.meanings.rest,
    stamp: run.published,
  };
}

function runsOfSetDays(days: readonly SetDay[]): readonly Run[] {
  const runs: Run[] = [];
  for (const each of days) {
    const [from, published] = [parseDay(each.date), parseDay(each.published)];
    if (from === null || published === null) continue;
    const { name, working, notice } = each;
    const last = runs.at(-1);
    if (last === undefined || !continues(last, each, from)) {
      runs.push({ name, working, from, to: from, notices: [notice], published });
      continue;
    }
    runs[runs.length - 1] = {
      ...last,
      to: from,
      notices: [...new Set([...last.notices, notice])],
      published: laterOf(last.published, published),
    };
  }
  return runs;
}

/** Days off under one name make one event; every make-up day is one of its own. */
function continues(run: Run, day: SetDay, on: Day): boolean {
  return !run.working && !day.working && run.name === day.name && run.to === addDays(on, -1);
}
