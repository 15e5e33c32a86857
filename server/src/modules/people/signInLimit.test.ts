import { expect, it } from "vitest";
import { SignInLimit } from "./signInLimit.js";

it("counts failures for five minutes, by account and address together and apart", () => {
  let now = 1_000_000;
  const limit = new SignInLimit(() => now);
  const fail = (times: number, email: (n: number) => string, address: (n: number) => string) => {
    for (let n = 0; n < times; n++) limit.failed(email(n), address(n));
  };
  fail(
    9,
    () => "a@x",
    () => "1",
  );
  expect(() => limit.check("a@x", "1")).not.toThrow();
  fail(
    1,
    () => "a@x",
    () => "1",
  );
  expect(() => limit.check("a@x", "1")).toThrow(/300 seconds/);
  expect(() => limit.check("a@x", "2")).not.toThrow();
  expect(() => limit.check("b@x", "1")).not.toThrow();

  fail(
    40,
    () => "a@x",
    (n) => `far-${n}`,
  );
  expect(() => limit.check("a@x", "2")).toThrow(/Too many/);
  fail(
    100,
    (n) => `someone-${n}@x`,
    () => "3",
  );
  expect(() => limit.check("new@x", "3")).toThrow(/Too many/);

  now += 5 * 60_000 + 1;
  for (const [email, address] of [
    ["a@x", "1"],
    ["a@x", "2"],
    ["new@x", "3"],
  ] as const) {
    expect(() => limit.check(email, address)).not.toThrow();
  }
});
