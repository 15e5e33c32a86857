export interface SqliteAddress {
  readonly kind: "sqlite";
  readonly path: string;
}

export interface MysqlAddress {
  readonly kind: "mysql";
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Connections at once. */
  readonly connections: number;
}

const hint = "expected sqlite:./data/sidang.sqlite or mysql://user:password@host:3306/name";

/** What is wrong with an address, never with its password in it. */
function wrong(what: string): Error {
  return new Error(`DATABASE_URL: ${what}; ${hint}`);
}

/** Reads a database's address. @throws Error naming what is wrong */
export function databaseAddress(url: string): SqliteAddress | MysqlAddress {
  if (url.trim() === "") throw wrong("is empty");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) throw wrong("has no scheme");
  if (scheme === "sqlite") return sqliteAddress(url.slice("sqlite:".length));
  if (scheme === "mysql" || scheme === "mariadb") return mysqlAddress(url);
  throw wrong(`unknown scheme "${scheme}:"`);
}

function sqliteAddress(rest: string): SqliteAddress {
  // sqlite:///absolute/path means what it means elsewhere.
  const path = rest.startsWith("///") ? rest.slice(2) : rest;
  if (path.startsWith("//")) throw wrong("a SQLite file has no host");
  if (path === "") throw wrong("names no file");
  // Each connection to :memory: is a database of its own, and reading has a connection of its own.
  if (path.startsWith(":memory:")) throw wrong("SQLite in memory is not supported, name a file");
  if (path.endsWith("/")) throw wrong("names a folder, not a file");
  return { kind: "sqlite", path };
}

function mysqlAddress(url: string): MysqlAddress {
  const parsed = parse(url);
  const database = decode(parsed.pathname.slice(1), "the database's name");
  if (parsed.hostname === "") throw wrong("names no host");
  if (database === "" || database.includes("/")) throw wrong("names no database after the host");
  if (parsed.username === "") throw wrong("names no user");
  let connections = 10;
  for (const [key, value] of parsed.searchParams) {
    if (key !== "connections") throw wrong(`unknown option "${key}"`);
    connections = Number(value);
    if (!Number.isInteger(connections) || connections < 1)
      throw wrong("connections must be a whole number from 1");
  }
  return {
    kind: "mysql",
    host: parsed.hostname.replace(/^\[|\]$/g, ""),
    port: parsed.port === "" ? 3306 : Number(parsed.port),
    user: decode(parsed.username, "the user"),
    password: decode(parsed.password, "the password"),
    database,
    connections,
  };
}

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw wrong("cannot be read (is a character such as @ or / in the password not percent-encoded?)");
  }
}

function decode(part: string, what: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw wrong(`${what} is not percent-encoded correctly`);
  }
}
