import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fastify from "fastify";
import { describe, expect, it } from "vitest";
import { compressAnswer } from "./compressAnswers.js";

const long = "sidang ".repeat(1000);

async function answer(encoding: string | undefined, text = long, cacheControl = "no-store") {
  const app = fastify();
  app.get("/", { onSend: compressAnswer }, (_request, reply) =>
    reply.header("cache-control", cacheControl).send(text),
  );
  const headers = encoding === undefined ? {} : { "accept-encoding": encoding };
  const { rawPayload, headers: head } = await app.inject({ url: "/", headers });
  await app.close();
  return {
    bytes: rawPayload,
    encoding: head["content-encoding"],
    vary: head.vary,
    length: head["content-length"],
  };
}

describe("compressAnswer", () => {
  it.each([
    ["br, gzip", "br"],
    ["gzip, deflate, br;q=0.5", "gzip"],
    ["GZIP", "gzip"],
    ["gzip;q=0, br;q=0", undefined],
    ["*", "br"],
    ["*;q=0.1, br;q=0", "gzip"],
    ["deflate", undefined],
    ["br;q=x", undefined],
    [undefined, undefined],
  ])("answers `%s` with %s", async (accepted, expected) => {
    const { bytes, encoding, vary, length } = await answer(accepted);
    expect(encoding).toBe(expected);
    expect(vary).toBe("accept-encoding");
    expect(Number(length)).toBe(bytes.length);
    const plain =
      encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
    expect(plain.toString()).toBe(long);
  });

  it("leaves short answers alone, and those that must keep their length", async () => {
    expect((await answer("br", "x".repeat(1023))).encoding).toBeUndefined();
    expect((await answer("br", "x".repeat(1024))).encoding).toBe("br");
    expect((await answer("br", long, "no-store, no-transform")).encoding).toBeUndefined();
  });
});
