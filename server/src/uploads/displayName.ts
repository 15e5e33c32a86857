import { extensionOf, type FileKind, fileKinds, kindOfName } from "@sidang/shared";

const mostCharacters = 200;

/**
 * SPEC FL11: a name to show and to offer for saving. It is never a path: folders are cut off, as is whatever a reader
 * cannot see or that turns the direction of writing ("exe.pdf" is easily "fdp.exe" turned round).
 */
export function displayName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const visible = last
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/^[. ]+|[. ]+$/g, "");
  return shorten(visible === "" ? "berkas" : visible);
}

/** The same name with the ending that the bytes deserve. */
export function correctedName(name: string, kind: FileKind): string {
  const { extensions } = fileKinds[kind];
  const extension = extensionOf(name);
  if ((extensions as readonly string[]).includes(extension)) return name;
  const stem = kindOfName(name) === null ? name : name.slice(0, -extension.length - 1);
  return shorten(`${stem}.${extensions[0]}`);
}

/** By characters, not halves of them; the ending stays. */
function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= mostCharacters) return name;
  const extension = extensionOf(name);
  const ending = extension === "" ? "" : `.${extension}`;
  return characters.slice(0, mostCharacters - ending.length).join("") + ending;
}
