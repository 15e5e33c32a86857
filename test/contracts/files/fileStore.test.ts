import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FileStore, fileStoreAddress, openFileStore } from "../../../server/src/files/index.js";
import { type S3, startS3 } from "../../support/s3.js";
import { throwAwayFolder } from "../../support/throwAway.js";
import { type FileStoreUnderTest, fileStoreContract } from "./fileStoreContract.js";

async function underTest(
  urlOf: (folder: string) => string,
  stagingFolder: (folder: string) => string,
): Promise<FileStoreUnderTest> {
  const folder = await throwAwayFolder("sidang-files-");
  const opened: FileStore[] = [];
  const open = async () => {
    const store = await openFileStore(urlOf(folder.path), join(folder.path, "staging"));
    opened.push(store);
    return store;
  };
  await mkdir(join(folder.path, "given"));
  return {
    store: await open(),
    another: open,
    stagingFolder: stagingFolder(folder.path),
    folder: join(folder.path, "given"),
    close: async () => {
      for (const store of opened) await store.close();
      await folder.remove();
    },
  };
}

fileStoreContract("folder", () =>
  underTest(
    (folder) => `file:${folder}/files`,
    (folder) => join(folder, "files", "incoming"),
  ),
);

describe("with a server that speaks S3", () => {
  let s3: S3;
  beforeAll(async () => {
    s3 = await startS3();
  });
  afterAll(() => s3?.stop());

  fileStoreContract("S3", () =>
    underTest(
      () => s3.url,
      (folder) => join(folder, "staging"),
    ),
  );

  it("says when the bucket is not there", async () => {
    const store = await openFileStore(
      s3.url.replace("@berkas", "@lain"),
      (await throwAwayFolder("sidang-s3-")).path,
    );
    await expect(store.ping()).rejects.toThrow();
    await store.close();
  });
});

describe("the address of a file store", () => {
  it("reads folders and buckets", () => {
    expect(fileStoreAddress("file:./data/files")).toEqual({ kind: "folder", path: "./data/files" });
    expect(fileStoreAddress("file:///srv/files")).toEqual({ kind: "folder", path: "/srv/files" });
    expect(fileStoreAddress("s3://bukti")).toEqual({
      kind: "s3",
      bucket: "bukti",
      prefix: "",
      region: "us-east-1",
      endpoint: null,
      credentials: null,
    });
    expect(
      fileStoreAddress("s3://key:se%2Fcret@bukti/sidang/?endpoint=https://s3.example.go.id&region=id-jkt-1"),
    ).toEqual({
      kind: "s3",
      bucket: "bukti",
      prefix: "sidang/",
      region: "id-jkt-1",
      endpoint: "https://s3.example.go.id",
      credentials: { accessKeyId: "key", secretAccessKey: "se/cret" },
    });
  });

  it("names what is wrong, and not the secret", () => {
    for (const url of [
      "",
      "data/files",
      "file:",
      "file://host/files",
      "ftp://x",
      "s3://",
      "s3://k:hunter2@B_ucket",
      "s3://k:hunter2@bukti:9000",
      "s3://k@bukti",
      "s3://k:hunter2@bukti?bucket=x",
      "s3://k:hunter2@bukti?endpoint=minio",
      "s3://k:hunter2%@bukti",
    ]) {
      expect(() => fileStoreAddress(url), url).toThrow(/^FILES_URL: /);
      expect(() => fileStoreAddress(url), url).not.toThrow(/hunter2/);
    }
  });
});
