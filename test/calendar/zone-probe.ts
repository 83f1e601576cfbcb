/** Prints answers; run by zone.test.ts under several host zones. */

import { isWorkingDay, nthWorkingDayAfter, workingDaysBetween } from "../../src/calendar/count.js";
import { dueAfter } from "../../src/calendar/due.js";
import { addDays, formatDay } from "../../src/time/day.js";
import { readInstant } from "../../src/time/instant.js";
import { cn, day, show } from "./shipped.js";

const lines = [
  show(nthWorkingDayAfter(cn, day("2019-01-25"), 10)),
  String(workingDaysBetween(cn, day("2021-03-20"), day("2021-03-29")).least),
  `${formatDay(cn.settledFrom)} ${formatDay(cn.settledTo)}`,
];
let worked = "";
for (let at = cn.settledFrom; at <= cn.settledTo; at = addDays(at, 1))
  worked += isWorkingDay(cn, at) ? "1" : "0";
lines.push(worked);
for (let at = day("2011-12-20"); at < day("2012-01-10"); at = addDays(at, 1)) {
  lines.push(show(dueAfter(cn, at, { amount: 1, unit: "month" })));
}
for (const instant of ["2019-01-25T16:00:00Z", "2011-12-30T12:00:00", "2021-03-28T01:30:00"]) {
  const read = readInstant(instant, cn.zone);
  lines.push(read === null ? "none" : `${formatDay(read.day)} ${read.milliseconds}`);
}
process.stdout.write(`${lines.join("\n")}\n`);
