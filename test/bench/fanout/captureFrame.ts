import { openSocket } from "./socket/openSocket.js";
import type { Subject } from "./subjects/subject.js";

/** A frame as a subject sends it to its subscribers: the one of an event that is published now. */
export async function captureFrame({ target, publish }: Subject): Promise<string> {
  let take: (frame: string) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const frame = new Promise<string>((resolve, reject) => {
    take = resolve;
    fail = reject;
  });
  const socket = await openSocket(
    target,
    target.cookies[0] ?? null,
    (payload) => {
      const text = payload.toString();
      if (text.includes('"RemarkMade"')) take(text);
      else if (!text.includes('"type":"next"')) fail(new Error(`not an event: ${text}`));
    },
    (why) => fail(new Error(why)),
  );
  await publish(0);
  const late = setTimeout(() => fail(new Error("no event came")), 10_000);
  try {
    return await frame;
  } finally {
    clearTimeout(late);
    socket.destroy();
  }
}
