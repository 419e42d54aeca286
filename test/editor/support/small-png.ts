import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** A picture of a window in 112 colours, which is all that text on flat ground needs: a quarter of the size. */
export async function smallPng(page: Page, png: Buffer): Promise<Buffer> {
  const url = `data:image/png;base64,${png.toString('base64')}`;
  const { width, height, palette, pixels } = await page.evaluate(indexed, url);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.slice(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Runs in a page, whose browser reads the picture: the most frequent colours, and for each pixel the nearest of them.
 * A thin line of a bright colour says more than another grey at the edge of a letter.
 */
async function indexed(url: string) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colourAt = (at: number) => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
  const weight = ([colour, count]: readonly [number, number]) => {
    const [red = 0, green = 0, blue = 0] = parts(colour);
    return count * (1 + (Math.max(red, green, blue) - Math.min(red, green, blue)) / 32);
  };
  const kept = [...counts]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 112)
    .map(([colour]) => colour);
  const distance = (a: number, b: number) =>
    parts(a).reduce((sum, part, at) => sum + (part - (parts(b)[at] ?? 0)) ** 2, 0);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) {
    let best = 0;
    for (const at of kept.keys())
      if (distance(colour, kept[at] ?? 0) < distance(colour, kept[best] ?? 0)) best = at;
    nearest.set(colour, best);
  }
  const pixels: number[] = [];
  for (let at = 0; at < data.length; at += 4) pixels.push(nearest.get(colourAt(at)) ?? 0);
  return { width, height, palette: kept.flatMap(parts), pixels };
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
