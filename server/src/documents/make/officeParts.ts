interface Part {
  /** Within the folder. */
  readonly name: string;
  /** Of the content, after `application/vnd.openxmlformats-officedocument.`. */
  readonly type: string;
  readonly xml: string;
}

interface Office {
  readonly folder: "xl" | "word";
  readonly main: Part;
  /** In the order of their ids, rId1 first. */
  readonly others: readonly (Part & { readonly relation: string })[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packaging = "http://schemas.openxmlformats.org/package/2006";
const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of an office file, with those that say how they belong together (ECMA-376, Open Packaging Conventions). */
export function officeParts({ folder, main, others }: Office): ReadonlyMap<string, Buffer> {
  const types = [main, ...others].map(
    ({ name, type }) =>
      `<Override PartName="/${folder}/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  const links = others.map(({ name, relation }, place) => link(place + 1, relation, name));
  const parts: readonly (readonly [name: string, xml: string])[] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`,
    ],
    ["_rels/.rels", relationships([link(1, "officeDocument", `${folder}/${main.name}`)])],
    [`${folder}/${main.name}`, main.xml],
    [`${folder}/_rels/${main.name}.rels`, relationships(links)],
    ...others.map(({ name, xml }) => [`${folder}/${name}`, xml] as const),
  ];
  return new Map(parts.map(([name, xml]) => [name, Buffer.from(head + xml)]));
}

/** A text as it may stand in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="${packaging}/relationships">${links.join("")}</Relationships>`;
}

function link(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${related}/${type}" Target="${target}"/>`;
}
