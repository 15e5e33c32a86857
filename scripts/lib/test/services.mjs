import { findProgram } from "./findProgram.mjs";

/** What some suites need beside Node. The suites start their own, thrown away afterwards, on ports of their own. */
const services = [
  { name: "MariaDB", variable: "TEST_DATABASE_URL", program: "mariadbd" },
  { name: "Redis", variable: "TEST_REDIS_URL", program: "redis-server" },
];

/** Names of those that are neither given by address nor on this machine. */
export function missingServices() {
  return services
    .filter(({ variable, program }) => !process.env[variable] && findProgram([program]) === null)
    .map(({ name }) => name);
}
