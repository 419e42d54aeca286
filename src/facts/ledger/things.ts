import type { Found } from './found.ts';
import { contentOf, type Reading, unitOf } from './reading.ts';

const verbs =
  'is|was|are|were|costs?|takes?|took|lasts?|lasted|earns?|holds?|has|runs for|weighs|pays|(?:is|was) priced at|sells for';
const subject = new RegExp(
  `(?:^|[,;:] (?:and |but |so )?|\\b(?:and|but|that|since|because) )(?:@,? )?(?<np>(?:an?|the|our|its|each|every|one)? ?(?:[a-z0-9'-]+ ){1,4}?)(?:@ )?(?<verb>${verbs})(?: about| now| still){0,1}(?: for)? #(?<n>\\d+)(?<rest>[^#;:]{0,40})`,
  'g',
);
const toDo =
  /^(?:it (?:costs?|takes?) |we need |about )?#(?<n>\d+) to (?<verb>[a-z]+)(?: (?:it|this|that))?[.,;]?(?: [a-z]|$)/;

/** “sales of £1.23M were in line with the plan” */
const ofValue =
  /(?:^|[.;:] )(?:the |our )?(?<np>[a-z]+(?: [a-z]+)?) of #(?<n>\d+)(?: @)? (?:was|were|is|are|came|met|beat|missed)\b/g;

/** “the median L5 package is $192K”, “a nurse earns a median of $61,000” */
const pay =
  /\b(?:median|average) (?<who>[a-z][a-z0-9]+)(?:'s)? (?:package|pay|salary|compensation|wage) (?:is|was) #(?<n>\d+)/g;
const earning =
  /\ban? (?<who>[a-z][a-z0-9]+) (?:earns|earned|is paid|was paid|makes|made) (?:an? )?(?:median|average) of #(?<n>\d+)/g;

/** “pays back in 26 months”, “the payback period is 14 months” */
const payback =
  /\b(?:pay|pays|paid)(?: itself)? back (?:in|within|after) (?:about )?#(?<n>\d+)|\bpayback(?: period| time)?(?: of| is| takes| comes after) (?:about )?#(?<m>\d+)/g;

const verbKey = (verb: string): string =>
  /priced|sells/.test(verb)
    ? 'cost'
    : /^(?:is|was|are|were)$/.test(verb)
      ? 'be'
      : /^(?:take|took|last|run)/.test(verb)
        ? 'take'
        : verb.replace(/s$/, '').replace(/^ha$/, 'have');

const vague =
  /^(?:it|this|that|there|which|who|what|he|she|they|we|i|one|each|rest|other|answer|result|difference|gap|total|sum|average|cost|price|value|number|figure|half|day|week|month|year|quarter|effect|rise|fall|increase|change|option)$/;

/** “The return window is 30 days”, “the build costs $3.1M”: a thing, a verb and its value. */
export function thingValues({ text, figures, metrics }: Reading): Found[] {
  const found: Found[] = [];
  for (const { groups = {} } of text
    .replace(/\$(\d+)/g, (_, n: string) => metrics[Number(n)] ?? '')
    .matchAll(subject)) {
    const { np = '', verb = '', n, rest = '' } = groups;
    const figure = figures[Number(n)];
    const words = contentOf(np);
    if (!figure || words.length === 0 || words.length > 3 || words.some((word) => vague.test(word))) continue;
    if (/^(?:each|every)\b/.test(np) || /^ ?(?:of|more|less|fewer|longer|higher|lower|times)\b/.test(rest))
      continue;
    if (
      /^(?:multiple|ratio)$/.test(figure.kind) ||
      unitOf(figure) === '' ||
      figure.text.toLowerCase() === 'one'
    )
      continue;
    const after = contentOf(
      rest.replace(/^ (?:and|but|while|because|since|so|which|who|@|a |in total).*$/, ''),
    );
    if (figure.kind !== 'count' || verbKey(verb) === 'hold')
      found.push({
        key: [
          'thing',
          words.join(' '),
          verbKey(verb),
          unitOf(figure),
          ...(figure.kind === 'percent' ? after.slice(0, 2) : []),
        ].join('|'),
        subject: np.trim().replace(/^(?:@,? )/, ''),
        figure,
        ...(figure.kind === 'percent' && { timed: true as const }),
      });
  }
  return found;
}

/** “sales of £1.23M were …”, “pays back in 26 months”, “$2.8M to build”: values told in another way. */
export function otherValues({ text, figures }: Reading): Found[] {
  const found: Found[] = [];
  for (const { groups = {} } of text.matchAll(ofValue)) {
    const [name, told] = [contentOf(groups.np ?? '').join(' '), figures[Number(groups.n)]];
    if (told?.kind === 'currency' && name !== '' && !vague.test(name))
      found.push({ key: `thing|${name}|be|${unitOf(told)}`, subject: name, figure: told });
  }
  for (const { groups = {} } of [...text.matchAll(pay), ...text.matchAll(earning)]) {
    const figure = figures[Number(groups.n)];
    if (figure?.kind === 'currency')
      found.push({
        key: `pay|${groups.who}|${unitOf(figure)}`,
        subject: `the pay of ${groups.who?.replace(/^[a-z](?=\d)/, (letter) => letter.toUpperCase())}`,
        figure,
      });
  }
  for (const { groups } of text.matchAll(payback)) {
    const after = figures[Number(groups?.n ?? groups?.m)];
    if (after?.kind === 'duration')
      found.push({ key: `payback|${after.unit}`, subject: 'the payback', figure: after });
  }
  const done = toDo.exec(text);
  const figure = figures[Number(done?.groups?.n)];
  if (figure?.kind === 'currency')
    found.push({
      key: `thing|${done?.groups?.verb}|cost|${unitOf(figure)}`,
      subject: `the ${done?.groups?.verb}`,
      figure,
      bare: true,
    });
  return found;
}
