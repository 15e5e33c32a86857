import type { Translated } from "#app/lib/i18n";
import type id from "../id/panel";
import acting from "./panel/acting";
import room from "./panel/room";
import voting from "./panel/voting";

export default { ...room, ...voting, ...acting } satisfies Translated<typeof id>;
