import { expect, test } from "vitest";
import { amendmentTo } from "../../src/calendar/amendment.js";
import { arrangedDays } from "../../src/calendar/arrangement.js";
import { cnData } from "./shipped.js";

const amended = cnData.notices.filter((each) => each.amendments.length > 0);

test.each(amended)("the change of $year is found again from the state after it", (notice) => {
  const [shipped] = notice.amendments;
  const { source: _, ...entry } = shipped!;
  const asPublished = { ...notice, amendments: [] };
  const state = arrangedDays(notice);
  expect(amendmentTo(asPublished, state, entry)).toEqual(entry);
});

test("a day that was worked and is now off is taken out of the one list and put into the other", () => {
  // 27 January 2020: Saturday 1 February, a make-up day of the first notice, is off.
  const notice = cnData.notices.find(({ year }) => year === 2020)!;
  const change = amendmentTo({ ...notice, amendments: [] }, arrangedDays(notice), notice.amendments[0]!);
  expect(change?.workRemoved).toEqual(["2020-02-01"]);
  expect(change?.restAdded.flatMap(({ days }) => days)).toContain("2020-02-01");
});

test("where nothing differs there is no amendment", () => {
  const notice = cnData.notices.find(({ year }) => year === 2019)!;
  expect(amendmentTo(notice, arrangedDays(notice), notice.amendments[0]!)).toBeNull();
});
