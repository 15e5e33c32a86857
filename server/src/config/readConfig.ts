import { dirname, join } from "node:path";
import { databaseAddress } from "../database/databaseAddress.js";
import { fileStoreAddress } from "../files/index.js";
import { type Config, ConfigError, type LogLevel, logLevels } from "./config.js";

type Environment = Readonly<Record<string, string | undefined>>;

const defaultDatabase = "sqlite:./data/sidang.sqlite";

/** Reads and checks the settings. Throws an error that names the variable. */
export function readConfig(environment: Environment): Config {
  const value = (name: string) => {
    const text = environment[name]?.trim();
    return text === undefined || text === "" ? null : text;
  };
  const databaseUrl = value("DATABASE_URL") ?? defaultDatabase;
  const address = databaseAddress(databaseUrl);
  const dataFolder = address.kind === "sqlite" ? dirname(address.path) : "./data";
  return {
    port: readNumber("PORT", value("PORT"), 4000, 0, 65535),
    databaseUrl,
    databaseGiven: value("DATABASE_URL") !== null,
    publicUrl: readPublicUrl(value("PUBLIC_URL")),
    mode: readMode(value("SIDANG_MODE")),
    dataFolder,
    ballotKey: readBallotKey(value("SIDANG_BALLOT_KEY")),
    files: {
      url: readFilesUrl(value("FILES_URL"), dataFolder),
      maxBytes: readNumber(
        "SIDANG_MAX_FILE_BYTES",
        value("SIDANG_MAX_FILE_BYTES"),
        512 * 1024 ** 2,
        1024,
        2 ** 40,
      ),
    },
    logLevel: readLogLevel(value("LOG_LEVEL")),
    unused: ["REDIS_URL"].filter((name) => value(name) !== null),
    live: {
      maxBuffered: readNumber("SIDANG_MAX_BUFFERED", value("SIDANG_MAX_BUFFERED"), 1_048_576, 1024, 2 ** 31),
      maxSubscriptionsPerSocket: readNumber(
        "SIDANG_MAX_SUBSCRIPTIONS",
        value("SIDANG_MAX_SUBSCRIPTIONS"),
        50,
        1,
        100_000,
      ),
    },
  };
}

function readNumber(name: string, text: string | null, otherwise: number, least: number, most: number) {
  if (text === null) return otherwise;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new ConfigError(`${name} must be a whole number from ${least} to ${most}`);
  }
  return number;
}

function readFilesUrl(text: string | null, dataFolder: string): string {
  const url = text ?? `file:${join(dataFolder, "files")}`;
  try {
    fileStoreAddress(url);
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : "FILES_URL cannot be used");
  }
  return url;
}

function readPublicUrl(text: string | null): URL | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search !== "") {
    throw new ConfigError(
      "PUBLIC_URL must be an origin such as https://sidang.example.go.id, without a path",
    );
  }
  return url;
}

function readMode(text: string | null): Config["mode"] {
  if (text === null || text === "demo" || text === "production") return text;
  throw new ConfigError("SIDANG_MODE must be demo or production");
}

function readLogLevel(text: string | null): LogLevel | null {
  if (text === null) return null;
  const level = logLevels.find((known) => known === text);
  if (level === undefined) throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(", ")}`);
  return level;
}

function readBallotKey(text: string | null): Buffer | null {
  if (text === null) return null;
  const key = Buffer.from(text, "base64");
  if (key.length !== 32) throw new ConfigError("SIDANG_BALLOT_KEY must be 32 bytes in base64");
  return key;
}
