/** What is random or a time stands for itself no more: two runs that differ in nothing else are then equal. */
export function normalised(text: string): string {
  return plain(text.replace(/(endCursor\\?":\\?")([\w-]+)/g, (_, before, cursor) => before + opened(cursor)));
}

/** A cursor is a place in an order, and holds ids and times as well. */
function opened(cursor: string): string {
  return plain(Buffer.from(cursor, "base64url").toString("utf8").replaceAll('"', "'"));
}

function plain(text: string): string {
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<id>")
    .replace(/[0-9a-f]{64}/g, "<hash>")
    .replace(/[0-9a-f]{32}/g, "<salt>")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>")
    .replace(/\b1[5-9]\d{11}\b/g, "<ms>")
    .replace(/localhost:\d+/g, "localhost")
    .replace(/"(date|ms)":("[^"]*"|\d+)/g, '"$1":""');
}
