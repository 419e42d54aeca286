import { inflateRawSync } from 'node:zlib';

/** The files in a zip archive, as text. */
export function unzipped(data: Uint8Array): ReadonlyMap<string, string> {
  const buffer = Buffer.from(data);
  const files = new Map<string, string>();
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = buffer.readUInt32LE(end + 16);
  for (let n = buffer.readUInt16LE(end + 10); n > 0; n--) {
    const [name, extra, comment] = [28, 30, 32].map((place) => buffer.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    files.set(buffer.toString('utf8', at + 46, at + 46 + name), contentAt(buffer, at));
    at += 46 + name + extra + comment;
  }
  return files;
}

function contentAt(buffer: Buffer, entry: number): string {
  const size = buffer.readUInt32LE(entry + 20);
  const local = buffer.readUInt32LE(entry + 42);
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  const content = buffer.subarray(start, start + size);
  return (buffer.readUInt16LE(entry + 10) === 8 ? inflateRawSync(content) : content).toString('utf8');
}

const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** What is wrong with XML: a tag that is not closed, a sign that may not stand there; undefined if nothing is. */
export function flawOf(xml: string): string | undefined {
  const bad = forbidden.exec(xml);
  if (bad) return `${JSON.stringify(bad[0])} in ${xml.slice(bad.index - 30, bad.index + 30)}`;
  const open: string[] = [];
  for (const [tag, closing, name = '', empty] of xml.matchAll(
    /<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>|<[^?]/g,
  )) {
    if (name === '') return `a lone ${tag}`;
    if (empty) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return `</${name}> closes another tag`;
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined;
}
