/** What a log line needs to be worth writing, from most to least. */
export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** How the server was asked to run. Made by `readConfig` only. */
export interface Config {
  /** 0 lets the system choose one. */
  readonly port: number;
  readonly databaseUrl: string;
  /** The origin that browsers use; null means `http://localhost:<port>`, known once the server listens. */
  readonly publicUrl: URL | null;
  /** Null: demo when the database is the default one and holds nothing but the demonstration, else production. */
  readonly mode: "demo" | "production" | null;
  /** Whether DATABASE_URL was given: a database that somebody chose is never filled by itself. */
  readonly databaseGiven: boolean;
  /** The folder for what is not in the database: beside the SQLite file, else `./data`. */
  readonly dataFolder: string;
  /** 32 bytes that seal ballots; null when the key is to be kept in the data folder. */
  readonly ballotKey: Buffer | null;
  readonly files: {
    /** Where files are kept: a folder in the data folder, unless FILES_URL says otherwise. */
    readonly url: string;
    /** One file that is handed in may have so many. */
    readonly maxBytes: number;
  };
  readonly logLevel: LogLevel | null;
  /** Variables that are accepted and not used yet: the log says so. */
  readonly unused: readonly string[];
  /** How much one socket may ask of the server before it is closed, or its next subscription refused. */
  readonly live: {
    /** A socket with more unsent bytes than this is closed; it resumes from its cursor. */
    readonly maxBuffered: number;
    readonly maxSubscriptionsPerSocket: number;
  };
}

/** A setting that cannot be used. The message names the variable and says what would do. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
