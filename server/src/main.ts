import { type App, openApp } from "./app.js";
import { readConfig } from "./config/index.js";
import { openLog } from "./http/openLog.js";

/** Starts, says so on stdout, and stops cleanly on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel ?? "info");
  const app = await openApp(config, log);
  console.log([`Sidang is ready at ${app.url}`, ...demoLines(app.demo)].join("\n"));
  let isStopping = false;
  const stop = (signal: string) => {
    // A second signal means that somebody has waited long enough.
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), 9_000).unref();
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: String(error) }, "did not stop cleanly");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", () => stop("SIGTERM"));
  process.on("SIGINT", () => stop("SIGINT"));
}

function demoLines(demo: App["demo"]): readonly string[] {
  if (demo === null) return [];
  const accounts = demo.accounts.map(({ email, name, role }) => `  ${email.padEnd(24)} ${name} (${role})`);
  return [`This is the demonstration. Everybody's password is ${demo.password}:`, ...accounts];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
