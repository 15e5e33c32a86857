import { createServer } from "node:net";

/** Ends the script with a plain word when another program listens on the port. */
export async function mustBeFree(port) {
  // What is no port at all is for the server to refuse, which knows all its settings.
  if (!Number.isInteger(port) || port < 1 || port > 65_535 || !(await isTaken(port))) return;
  console.error(
    `Port ${port} is taken by another program. Choose another one, for example:  PORT=${port + 1} npm start`,
  );
  process.exit(1);
}

function isTaken(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code === "EADDRINUSE"));
    probe.listen(port, () => probe.close(() => resolve(false)));
  });
}
