/** Where to go after signing in: the page that was wanted, as long as it is one of this site's own. */
export function destination(search: string): string {
  const wanted = new URLSearchParams(search).get("ke");
  return wanted !== null && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith("/masuk") ? wanted : "/";
}
