import { type Logger, pino } from "pino";
import type { LogLevel } from "../config/index.js";

/**
 * JSON lines on stderr, so that what a person should read has stdout for itself. No line holds personal data: no
 * addresses, names, variables, cookies or query texts are ever handed to it.
 */
export function openLog(level: LogLevel): Logger {
  return pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
}
