import type { Case } from "../../src/case/case.js";
import { application } from "../packs.js";

/** A case in which everything that a case can say is said. */
export const fullCase: Case = {
  id: "B-2",
  kind: "busking-application",
  jurisdiction: "999900",
  observed: { from: "2019-01-01", to: "2020-12-31" },
  roles: {
    registry: { name: "登记处", kind: "registry-office" },
    busker: "阿明",
    police: { name: "公安分局" },
  },
  facts: {
    pitch: {
      class: "withheld",
      busy: true,
      permitFrom: null,
      promise: { amount: 9, unit: "day" },
      until: "2019-04-30",
      spots: [{ lit: true }, { lit: false }, {}],
    },
    festivalLaw: false,
  },
  unrecorded: ["site.marked"],
  openTerms: { 及时: { amount: 2, unit: "working-day" } },
  events: [
    {
      id: "e1",
      type: "busking.applied",
      on: "2019-03-01",
      by: "busker",
      data: { loud: true, promise: { amount: 30, unit: "day" } },
    },
    { id: "e2", type: "busking.acknowledged", on: "2019-03-01T15:00:00", by: "registry", of: "e1" },
    {
      id: "e3",
      type: "opinion.given",
      on: { from: "2019-03-04", to: "2019-03-06" },
      by: "police",
      of: ["e1"],
    },
    {
      id: "e4",
      type: "busking.extended",
      on: "2019-03-05",
      of: "e1",
      data: { grants: { amount: 2, unit: "working-day" }, approvedBy: "head" },
    },
    { id: "e5", type: "busking.paused", on: "2019-03-06", of: "e1" },
    { id: "e6", type: "busking.resumed", on: "2019-03-11", of: "e5" },
    {
      id: "e7",
      type: "busking.excluded",
      on: "2019-03-12",
      of: "e1",
      data: { excludes: { from: "2019-03-12", to: "2019-03-14" } },
    },
    { id: "e8", type: "busking.amended", on: "2019-03-15", of: "e1" },
    { id: "e9", type: "busking.permitted", on: "2019-03-25", of: "e1" },
    { id: "e10", type: "badge.issued", on: "2019-03-26", of: "e9" },
    { id: "e11", type: "stage.inspected", on: "2019-04-01" },
    { id: "e12", type: "stage.opened", on: "2019-04-02", by: "busker" },
    { id: "e13", type: "record.destroyed", on: "2019-05-02", of: "e9" },
    { id: "e14", type: "mending.ordered", on: "2019-05-10", data: { rule: "decide", by: "2019-05-20" } },
    { id: "e15", type: "mending.done", on: "2019-05-21", data: { rule: "decide" } },
  ],
};

/** Cases that between them touch every rule of the made-up pack. */
export const buskingCases: readonly Case[] = [
  application([{ id: "e1", type: "busking.applied", on: "2019-03-01" }]),
  application([
    { id: "e1", type: "busking.applied", on: "2019-03-01", data: { loud: true } },
    { id: "e2", type: "busking.refused", on: "2019-03-20", of: "e1" },
  ]),
  fullCase,
  {
    id: "Y-1",
    kind: "busking-office-year",
    observed: { from: "2019-01-01", to: "2022-12-31" },
    roles: { registry: "登记处" },
    events: [{ id: "l1", type: "list.published", on: "2020-03-01", of: "2019" }],
  },
];
