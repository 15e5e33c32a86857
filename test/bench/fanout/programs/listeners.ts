import { Audience } from "../socket/Audience.js";
import type { Order, Report } from "../socket/target.js";

/** The process that holds everybody's sockets: apart from the servers, so that its CPU time is not theirs. */
const audiences = new Map<string, Audience>();

const tell = (report: Report) => void process.send?.(report);

process.on("message", (order: Order) => {
  const { subject } = order;
  if (order.do === "close") {
    audiences.get(subject)?.close();
    audiences.delete(subject);
    return;
  }
  const audience = new Audience(subject, order.sockets, tell);
  audiences.set(subject, audience);
  audience
    .open(order.target)
    .catch((error: unknown) => tell({ told: "failed", subject, why: String(error) }));
});
