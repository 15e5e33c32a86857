/**
 * The Content-Disposition header (RFC 6266) with the name in full (RFC 8187), and for old clients as far as it is ASCII.
 */
export function contentDisposition(disposition: "inline" | "attachment", name: string): string {
  const ascii = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${encode(name)}`;
}

/** Percent-encoded, but for the characters that the header's grammar allows as they are. */
function encode(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
