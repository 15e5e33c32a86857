import type { Translated } from "#app/lib/i18n";
import type id from "../id/panel";
import acting from "./panel/acting";
import evidence from "./panel/evidence";
import room from "./panel/room";
import voting from "./panel/voting";

export default { ...room, ...voting, ...acting, ...evidence } satisfies Translated<typeof id>;
