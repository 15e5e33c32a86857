export interface FolderAddress {
  readonly kind: "folder";
  readonly path: string;
}

export interface S3Address {
  readonly kind: "s3";
  readonly bucket: string;
  /** Before every object's name: empty, or ending in a slash. */
  readonly prefix: string;
  readonly region: string;
  /** Null for Amazon's own. */
  readonly endpoint: string | null;
  /** Null: the usual AWS_* variables and files say. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
}

const hint = "expected file:./data/files or s3://bucket?endpoint=https://host&region=name";

/** What is wrong with an address, never with the secret in it. */
function wrong(what: string): Error {
  return new Error(`FILES_URL: ${what}; ${hint}`);
}

/** Reads the address of a file store. @throws Error naming what is wrong */
export function fileStoreAddress(url: string): FolderAddress | S3Address {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) throw wrong("has no scheme");
  if (scheme === "file") return folderAddress(url.slice("file:".length));
  if (scheme === "s3") return s3Address(url);
  throw wrong(`unknown scheme "${scheme}:"`);
}

function folderAddress(rest: string): FolderAddress {
  // file:///absolute/path means what it means elsewhere.
  const path = rest.startsWith("///") ? rest.slice(2) : rest;
  if (path.startsWith("//")) throw wrong("a folder has no host");
  if (path === "") throw wrong("names no folder");
  return { kind: "folder", path };
}

function s3Address(url: string): S3Address {
  if (!URL.canParse(url)) throw wrong("cannot be read (is a character such as / in the secret not encoded?)");
  const parsed = new URL(url);
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(parsed.hostname)) throw wrong("names no bucket");
  if (parsed.port !== "") throw wrong("a bucket has no port; the server's goes into endpoint");
  if ((parsed.username === "") !== (parsed.password === ""))
    throw wrong("gives an access key without its secret, or the other way round");
  for (const key of parsed.searchParams.keys())
    if (key !== "endpoint" && key !== "region") throw wrong(`unknown option "${key}"`);
  const endpoint = parsed.searchParams.get("endpoint");
  if (endpoint !== null && !(URL.canParse(endpoint) && /^https?:/.test(endpoint)))
    throw wrong("endpoint is not an address such as https://s3.example.go.id");
  const prefix = decode(parsed.pathname.replace(/^\/+|\/+$/g, ""), "the prefix");
  return {
    kind: "s3",
    bucket: parsed.hostname,
    prefix: prefix === "" ? "" : `${prefix}/`,
    region: parsed.searchParams.get("region") ?? "us-east-1",
    endpoint,
    credentials:
      parsed.username === ""
        ? null
        : {
            accessKeyId: decode(parsed.username, "the access key"),
            secretAccessKey: decode(parsed.password, "the secret"),
          },
  };
}

function decode(part: string, what: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw wrong(`${what} is not percent-encoded correctly`);
  }
}
