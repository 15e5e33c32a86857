export { type Config, ConfigError, type LogLevel } from "./config.js";
export { keepBallotKey } from "./keepBallotKey.js";
export { readConfig } from "./readConfig.js";
