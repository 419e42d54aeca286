/** A text whose «marked» places are taken out: the bare text, and the places in it. */
export function marked(source: string): {
  readonly text: string;
  readonly spans: readonly { start: number; end: number }[];
} {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const char of source) {
    if (char === '«') open = text.length;
    else if (char === '»') spans.push({ start: open, end: text.length });
    else text += char;
  }
  return { text, spans };
}
