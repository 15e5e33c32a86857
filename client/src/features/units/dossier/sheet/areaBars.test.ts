import { expect, it } from "vitest";
import { areaBars } from "./areaBars";

const area = {
  __typename: "AreaScore" as const,
  code: "MP",
  name: "Manajemen Perubahan",
  points: 6,
  weight: 8,
  share: 0.75,
  fulfilment: 2,
  fulfilmentWeight: 4,
  reform: 4,
  reformWeight: 4,
};
const gate = (code: string, bound: number, passed: boolean) => ({
  __typename: "Gate" as const,
  code,
  kind: "SHARE",
  label: code,
  value: null,
  bound,
  passed,
  unverified: false,
});
const words = {
  name: ({ name }: { readonly name: string }) => name,
  fulfilment: "Pemenuhan",
  reform: "Reform",
  figure: (points: number, weight: number) => `${points}/${weight}`,
};

it("are one an area, in two parts, with the gate's bound", () => {
  expect(areaBars([area], [gate("area:MP", 0.6, true)], words)).toEqual([
    {
      key: "MP",
      label: "Manajemen Perubahan",
      share: 0.75,
      firstPart: 0.25,
      figure: "6/8",
      bound: 0.6,
      passed: true,
    },
  ]);
});

it("are one a half where each half has its gate", () => {
  const gates = [gate("area:MP:FULFILMENT", 0.6, false), gate("area:MP:REFORM", 0.6, true)];
  expect(areaBars([area], gates, words)).toEqual([
    {
      key: "MP:FULFILMENT",
      label: "Manajemen Perubahan (pemenuhan)",
      share: 0.5,
      figure: "2/4",
      bound: 0.6,
      passed: false,
    },
    {
      key: "MP:REFORM",
      label: "Manajemen Perubahan (reform)",
      share: 1,
      figure: "4/4",
      bound: 0.6,
      passed: true,
    },
  ]);
});

it("have no bound where no gate looks at them, and one part on a sheet without halves", () => {
  const whole = { ...area, fulfilment: 0, fulfilmentWeight: 0, reform: 0, reformWeight: 0 };
  expect(areaBars([whole], [], words)).toEqual([
    { key: "MP", label: "Manajemen Perubahan", share: 0.75, figure: "6/8", bound: null, passed: true },
  ]);
});
