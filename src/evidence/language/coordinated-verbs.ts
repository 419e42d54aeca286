import { skip } from './auxiliaries.ts';
import type { Tag } from './tags.ts';
import { BASE, NOMINAL, PARTICIPLE, PAST } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';

/** “was reviewed and approved”, “will cut, move or drop it”: the verbs that share the auxiliary. */
export function coordinated(tags: readonly Tag[], group: VerbGroup): VerbGroup[] {
  const found: VerbGroup[] = [];
  const wanted = group.passive ? PARTICIPLE : group.modal || group.kind === 'infinitive' ? BASE : 0;
  if (!wanted) return found;
  for (let at = group.main + 1; at < tags.length; ) {
    const tag = tags[at] as Tag;
    const joined = tag.mark === 'comma' && tag.kind !== 'coordinator';
    if (!(joined || (tag.kind === 'coordinator' && tag.lower !== 'nor'))) return found;
    const next = skip(tags, tag.kind === 'coordinator' ? at + 1 : at);
    if (!shares(tags, next, wanted, joined && next === at)) return found;
    found.push({ ...group, first: next, main: next, lemma: tags[next]?.lemma ?? '' });
    at = next + 1;
  }
  return found;
}

/** A participle with an object of its own is a past: “was moved and increased sales”. */
function shares(tags: readonly Tag[], at: number, wanted: number, comma: boolean): boolean {
  const tag = tags[at];
  if (
    tag?.kind !== 'open' ||
    !(tag.forms & wanted) ||
    tag.mark === 'stop' ||
    (tag.mark === 'comma' && !comma)
  )
    return false;
  if (wanted === BASE)
    return !(tag.forms & NOMINAL) || /^(?:determiner|object|to)$/.test(tags[at + 1]?.kind ?? '');
  const next = tags[at + 1];
  if (comma && !(next?.mark === 'comma' || next?.kind === 'coordinator')) return false;
  return (
    !(tag.forms & PAST) ||
    !next ||
    next.mark !== '' ||
    !/^(?:determiner|object|number|open|name|pronoun)$/.test(next.kind)
  );
}
