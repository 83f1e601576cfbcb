/** Prints assessments and counts as JSON; run by zones.test.ts under several host zones. */

import { calendar } from "../../generated/calendars/cn.js";
import { compileCalendar } from "../../src/calendar/compile.js";
import { workingDaysBetween } from "../../src/calendar/count.js";
import { parseDay } from "../../src/time/day.js";
import { application, assessed, buskingRules, jiamusiRules, shareRequest } from "../packs.js";

// 16:00 UTC is midnight in Shanghai; London sets its clocks on 31 March 2019; Apia had no 30 December 2011.
const request = shareRequest("2019-01-24T16:00:00Z", [
  { id: "e2", type: "share-request.granted", on: "2019-02-13T23:59:59", of: "e1" },
]);
const busking = application(
  [
    { id: "e1", type: "busking.applied", on: { from: "2019-03-29T20:00:00Z", to: "2019-03-31T01:30:00" } },
    { id: "e2", type: "busking.paused", on: "2019-04-01T00:30:00-05:00", of: "e1" },
    { id: "e3", type: "busking.resumed", on: "2019-04-03", of: "e2" },
    { id: "e4", type: "busking.permitted", on: "2019-04-10T24:00", of: "e1" },
  ],
  { facts: { pitch: { busy: true, class: "conditional", until: "2019-04-30" } } },
);
const cn = compileCalendar(calendar);
const count = (from: string, to: string) => workingDaysBetween(cn, parseDay(from)!, parseDay(to)!);

process.stdout.write(
  `${JSON.stringify({
    request: assessed(jiamusiRules, request, "2019-03-01"),
    busking: assessed(buskingRules, busking, "2019-05-20"),
    counts: [
      count("2011-12-25", "2012-01-10"),
      count("2019-03-25", "2019-04-05"),
      count("2026-12-20", "2027-03-01"),
    ],
  })}\n`,
);
