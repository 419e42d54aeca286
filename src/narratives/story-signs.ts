import type { Sign } from './narrative.ts';

// What the parts of a story in the first person are told by: essays and STAR stories have no headings as a rule.

export const situationSign: Sign = {
  by: 'words',
  pattern:
    /\b(?:19|20)\d\d\b|\bI (?:was|led|ran|managed|owned|worked|joined|had)\b|\bmy (?:team|role|job)\b|\bas (?:a|the) \w+ manager\b/,
};

export const actionSign: Sign = {
  by: 'words',
  pattern:
    /\bI (?:then |also |first |therefore |finally )?(?:decided|chose|picked|built|wrote|cut|stopped|moved|asked|made|told|called|launched|designed|proposed|took|removed|changed|shipped|recommended|went|drew|convinced|set|ran|started|put|paid|wanted|invented|rejected|kept|gave|spent|sat|drove|hired|bought|sold)\b|\bmy decision\b/,
};

export const resultSign: Sign = {
  by: 'words',
  pattern:
    /\b(?:results?|\d[\d,]* of (?:the|our|them|those|these|my|\d)|(?:no|nobody|none|not one) (?:\w+ ){0,3}(?:was|were|came|died|left|failed|complained)|outcome|impact|as a result|in the end|by the end|(?:six|three|two|four|nine|twelve|\d+) (?:days|weeks|months|quarters|years) (?:later|after|on)|fell|rose|grew|dropped|saved|reduced|increased|improved|went (?:up|down|from)|since then|today (?:the|it|we)|after (?:the )?launch|paid back|recovered|still (?:in use|use|run))\b/i,
};

export const lessonSign: Sign = {
  by: 'words',
  pattern:
    /\b(?:learn(?:ed|t|ing)?|lessons?|hindsight|looking back|next time|do (?:it |this |that )?differently|would (?:now |still |have )?(?:do|done|change|changed|ask|asked|start|started|test|tested|call|called)|since (?:then|that \w+),? I|I (?:have|now) [^.]{0,60}\bsince\b|I now|my mistake|I was wrong|taught me|what I (?:needed|missed|lacked|had (?:missed|overlooked)|took (?:from|away)|did not (?:see|understand|know))\b|I had (?:missed|overlooked|not asked)|I did not ask|I never asked|if I (?:had|were)|I was too|I (?:had )?misjudged|I underestimated|regret|should have|if I (?:did|do|had) it (?:over|again)|I'?d (?:have|spend|do|ask|start)|I have (?:used|thought|come)|I (?:still|often|had) (?:think|thought|suppose\w*)|principle since)\b/i,
};
