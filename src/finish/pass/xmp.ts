/** The XMP packet (ISO 16684-1): what the document is, what it conforms to, and what made it. */
import type { FinishInput } from '../input.ts';
import type { StandardFacts } from '../standard.ts';

export interface Metadata {
  readonly input: FinishInput;
  /** `2024-10-01T00:00:00Z` */
  readonly created: string;
  readonly producer: string;
  /** What the file may state; undefined if a check failed. */
  readonly conforms: StandardFacts | undefined;
}

/** Namespace of the program's own properties; a name, not an address. */
const ownNamespace = 'urn:handreichung:build:1.0:';

/** The packet as XML text. */
export function xmpPacket(metadata: Metadata): string {
  const parts = [...documentPart(metadata), ...filePart(metadata), ...ownPart(metadata)];
  const conformance = metadata.conforms ? conformancePart(metadata.conforms) : [];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...[...parts, ...conformance, extensionPart(metadata.conforms)],
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function documentPart({ input }: Metadata): string[] {
  const { title, author, publisher, subject, keywords, language, license } = input;
  return description('dc', 'http://purl.org/dc/elements/1.1/', [
    '<dc:format>application/pdf</dc:format>',
    list('dc:title', 'Alt', [title]),
    list('dc:creator', 'Seq', [author]),
    list('dc:publisher', 'Bag', [publisher]),
    list('dc:description', 'Alt', [subject]),
    list('dc:subject', 'Bag', keywords),
    list('dc:language', 'Bag', [language]),
    list('dc:rights', 'Alt', license ? [license.name] : []),
  ]).concat(
    license?.url
      ? description('xmpRights', 'http://ns.adobe.com/xap/1.0/rights/', [
          '<xmpRights:Marked>True</xmpRights:Marked>',
          property('xmpRights:WebStatement', license.url),
        ])
      : [],
  );
}

function filePart({ input, created, producer }: Metadata): string[] {
  return [
    ...description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      property('xmp:CreatorTool', `handreichung ${input.toolVersion}`),
      ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => property(`xmp:${name}`, created)),
    ]),
    ...description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      property('pdf:Producer', producer),
      property('pdf:Keywords', input.keywords.join(', ')),
    ]),
  ];
}

function ownPart({ input }: Metadata): string[] {
  return description('build', ownNamespace, [
    property('build:toolVersion', input.toolVersion),
    property('build:browserVersion', input.browserVersion),
    property('build:contentHash', input.contentHash),
  ]);
}

const uaNamespace = 'http://www.aiim.org/pdfua/ns/id/';

function conformancePart({ pdfua, pdfa }: StandardFacts): string[] {
  const lines = (prefix: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).map(([name, value]) => property(`${prefix}:${name}`, value));
  return [
    ...description('pdfuaid', uaNamespace, lines('pdfuaid', pdfua)),
    ...description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', lines('pdfaid', pdfa)),
  ];
}

/** Properties beyond XMP's own must be explained in the file (ISO 19005-2, 6.6.2.3). */
function extensionPart(conforms: StandardFacts | undefined): string {
  const schemas = [
    schema('Build of the document', ownNamespace, 'build', [
      ['toolVersion', 'Text', 'Version of the program that made the file'],
      ['browserVersion', 'Text', 'Browser that printed the pages'],
      ['contentHash', 'Text', 'Hash of the content the file was made from'],
    ]),
  ];
  if (conforms) {
    const part: Declared = ['part', 'Integer', 'Part of ISO 14289 the file conforms to'];
    schemas.push(schema('PDF/UA identification', uaNamespace, 'pdfuaid', [part]));
  }
  return [
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    `<pdfaExtension:schemas><rdf:Bag>${schemas.join('')}</rdf:Bag></pdfaExtension:schemas>`,
    '</rdf:Description>',
  ].join('\n');
}

type Declared = readonly [name: string, type: string, description: string];

function schema(title: string, namespace: string, prefix: string, properties: readonly Declared[]): string {
  const declared = properties.map(
    ([name, type, text]) =>
      `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name>` +
      `<pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>` +
      `<pdfaProperty:description>${text}</pdfaProperty:description></rdf:li>`,
  );
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${title}</pdfaSchema:schema>` +
    `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>` +
    `<pdfaSchema:property><rdf:Seq>\n${declared.join('\n')}\n</rdf:Seq></pdfaSchema:property></rdf:li>`
  );
}

function description(prefix: string, namespace: string, lines: readonly string[]): string[] {
  return [
    `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">`,
    ...lines.filter(Boolean),
    '</rdf:Description>',
  ];
}

const property = (name: string, value: string): string =>
  value === '' ? '' : `<${name}>${escapeXml(value)}</${name}>`;

/** A list of texts. An Alt holds one, as the default: readers that know no languages show all of them in a row. */
function list(name: string, kind: 'Alt' | 'Bag' | 'Seq', values: readonly string[]): string {
  const language = kind === 'Alt' ? ' xml:lang="x-default"' : '';
  const items = values
    .filter((value) => value !== '')
    .map((value) => `<rdf:li${language}>${escapeXml(value)}</rdf:li>`);
  return items.length === 0 ? '' : `<${name}><rdf:${kind}>${items.join('')}</rdf:${kind}></${name}>`;
}

/** Text safe in XML 1.0: the five signs escaped, characters XML knows no way to write left out. */
function escapeXml(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
