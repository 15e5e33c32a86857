/** What tests and benches start in their own process. */
export { type App, openApp } from "./app.js";
export { buildSidangSchema } from "./buildSidangSchema.js";
export { type Config, ConfigError, readConfig } from "./config/index.js";
export { type Database, openDatabase } from "./database/database.js";
export { DatabaseEventStore } from "./eventStore/databaseEventStore.js";
export type { EventStore, StoredEvent } from "./eventStore/eventStore.js";
export { openLog } from "./http/openLog.js";
