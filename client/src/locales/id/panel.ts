import acting from "./panel/acting";
import evidence from "./panel/evidence";
import room from "./panel/room";
import voting from "./panel/voting";

/** The panel room: what a chair, a member, a secretary and the gallery read while they sit. */
export default { ...room, ...voting, ...acting, ...evidence };
