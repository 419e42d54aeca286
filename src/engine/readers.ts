import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { technicalReaders } from '../evidence/words/press-terms.ts';
import { hasCode } from '../narratives/release.ts';
import type { DocumentUnit } from './rule.ts';

const speaksToBuilders = perBlock((block) => technicalReaders.test(plainText(block)) || hasCode(block));

/** The customer of a release is one who builds or works inside, by the front matter or by what the release says of them. */
export function isForBuilders({ document, outline }: Pick<DocumentUnit, 'document' | 'outline'>): boolean {
  const { customer } = document.frontMatter;
  if (customer !== undefined && (technicalReaders.test(customer) || customer === 'internal')) return true;
  return outline.blocks['press-release'].some(({ block }) => speaksToBuilders(block));
}
