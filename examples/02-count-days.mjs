// Working days without a case: count, explain, and see what no notice has settled yet.
import { compileCalendar, dueAfter, explainDays, formatDay, noticesMissing, parseDay } from "shixian";
import { calendar as cn } from "shixian/calendars/cn";

const calendar = compileCalendar(cn);
const start = parseDay("2019-01-25");
const due = dueAfter(calendar, start, { amount: 10, unit: "working-day" });
console.log(`10 working days after 2019-01-25 end on ${formatDay(due.latest)}`);
for (const { date, n, why } of explainDays(calendar, start, due.latest)) {
  console.log(`  ${date}  ${n ?? "–"}${why === undefined ? "" : `  ${why}`}`);
}

// Past the last notice the answer is a range, and the notice that would decide it has a name.
const late = parseDay("2026-12-25");
const range = dueAfter(calendar, late, { amount: 10, unit: "working-day" });
console.log(
  `10 working days after 2026-12-25 end between ${formatDay(range.earliest)} and ${formatDay(range.latest)}`,
);
console.log(`wanted: ${noticesMissing(calendar, late, range.latest).join(", ")}`);
