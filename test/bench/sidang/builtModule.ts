import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "../../support/repository.js";

/** One of the built server's own modules, by its path in `server/dist`: the server's door lets out whole servers only. */
export function builtModule<Module>(path: string): Promise<Module> {
  return import(pathToFileURL(join(repository(), "server", "dist", `${path}.js`)).href) as Promise<Module>;
}
