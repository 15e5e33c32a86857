/** Imported first: on a Node that is too old it says so in one line, instead of failing on some syntax later. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Sidang needs Node 20.19 or newer (20, 22 or 24); this is Node ${process.versions.node}.`);
  process.exit(1);
}
