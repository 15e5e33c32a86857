import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../server/src/database/database.js";

describe("a database's address", () => {
  it.each([
    ["", /is empty/],
    ["data/sidang.sqlite", /no scheme/],
    ["postgres://u:hush@h/db", /unknown scheme "postgres:"/],
    ["sqlite:", /names no file/],
    ["sqlite::memory:", /in memory is not supported/],
    ["sqlite://host/file", /has no host/],
    ["sqlite:./data/", /a folder/],
    ["mysql://u:hush@h:3306/", /names no database/],
    ["mysql://h/db", /names no user/],
    ["mysql://u:hu/sh@h:3306/db", /cannot be read|names no|percent-encoded/],
    ["mysql://u:hush@h/db?ssl=1", /unknown option "ssl"/],
    ["mysql://u:hush@h/db?connections=0", /whole number/],
    ["mysql://u:%ZZhush@h/db", /password is not percent-encoded/],
  ])("%s is refused, saying why", async (url, why) => {
    const error = await openDatabase(url).then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.message).toMatch(why);
    expect(String(error?.stack)).not.toMatch(/hush|hu\/sh/);
  });

  it("says where nobody answers, without the password", async () => {
    const error = await openDatabase("mysql://u:hush@127.0.0.1:1/db").then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.message).toBe("Cannot reach the database mysql://u@127.0.0.1:1/db: ECONNREFUSED");
  });
});
