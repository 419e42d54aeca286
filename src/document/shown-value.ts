/** A value as its writer would know it again, however long or odd: anchors can make YAML hold itself. */
export function shownValue(value: unknown): string {
  const text = json(value) ?? typeof value;
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function json(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
