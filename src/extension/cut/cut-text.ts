import { l10n } from 'vscode';
import type { LengthUnit } from '../../narratives/narrative.ts';
import type { CutsView, CutView } from '../../server/protocol.ts';
import { plural } from '../status-text.ts';

export const groupText: Readonly<Record<CutView['reason'] | 'section', () => string>> = {
  fix: () => l10n.t('The same in fewer words'),
  repeated: () => l10n.t('Said before'),
  sentence: () => l10n.t('Long sentences, if they go whole'),
  section: () => l10n.t('Sections above their share'),
};

/** `−3 lines`; what does not yet save a line, in words. */
export function savingText({ lines, words, characters }: CutView['saves'], unit: LengthUnit): string {
  if (unit === 'characters') return less('characters', characters);
  if (unit === 'words' || lines === 0)
    return words > 0 ? less('words', words) : less('characters', characters);
  return less('lines', lines);
}

/** What brings no line down may still turn one more over: it is told as it is. */
function less(what: 'characters' | 'words' | 'lines', count: number): string {
  return count < 0 ? `+${plural(what, -count)}` : `−${plural(what, count)}`;
}

/** Above the list: `2.31 of 2 pages: 17 lines too long`. */
export function distanceText({ limit }: CutsView): string {
  if (!limit) return l10n.t('No limit is set.');
  const { over, lines, limit: of } = limit;
  const most = l10n.t('{0} of {1}', number(of.count), plural(of.unit, of.max));
  const far = lines === undefined ? plural(of.unit, Math.abs(over)) : plural('lines', Math.abs(lines));
  return over > 0 ? l10n.t('{0}: {1} too long', most, far) : l10n.t('{0}: {1} left', most, far);
}

type Section = CutsView['sections'][number];

export const overText = ({ over, unit }: Section): string => `+${plural(unit, over)}`;

export const sectionText = ({ title, has, share, unit }: Section): string =>
  l10n.t('{0}: {1} of {2}', title, number(has), plural(unit, share));

const number = (count: number): string => count.toLocaleString('en-US');
