import { phraseList, replacements, wordSet } from './word-list.ts';

/** A verb that says nothing, the noun that holds the verb, and the verb itself. */
export interface BuriedVerb {
  /** Base forms; `lead to` has its particle. */
  readonly heads: readonly string[];
  readonly noun: string;
  /** What follows the noun and goes with it; empty if nothing has to. */
  readonly after: string;
  /** What says the same; it takes the form of the head. */
  readonly verb: string;
}

/** One a line: heads, noun, preposition, verb. */
const rows = (lines: string): readonly BuriedVerb[] =>
  phraseList(lines).map((line) => {
    const [heads = '', noun = '', after = '', verb = ''] = line.split('|').map((part) => part.trim());
    return { heads: heads.split(', '), noun, after, verb };
  });

export const buriedVerbs: readonly BuriedVerb[] = rows(`
  achieve | improvement | in | improve
  achieve | reduction | in | reduce
  bring about | improvement | in | improve
  bring about | reduction | in | reduce
  carry out, conduct, do, make, perform, undertake | analysis | of | examine
  carry out, conduct, do, make, perform, undertake | assessment | of | assess
  carry out, conduct, do, make, perform, undertake | comparison | of | compare
  carry out, do, make, perform, undertake | correction | of | correct
  make | choice | of | choose
  make | recommendation | for | recommend
  carry out, do, make, perform, undertake | calculation | of | calculate
  carry out, do, make, perform, undertake | measurement | of | measure
  carry out, do, make, perform, undertake | selection | of | select
  carry out, do, make, perform, undertake | replacement | of | replace
  carry out, do, make, perform, undertake | removal | of | remove
  carry out, conduct, do, make, perform, undertake | estimate | of | estimate
  carry out, conduct, do, make, perform, undertake | estimation | of | estimate
  carry out, conduct, do, make, perform, undertake | evaluation | of | evaluate
  carry out, conduct, do, make, perform, undertake | examination | of | examine
  carry out, conduct, do, make, perform, undertake | inspection | of | inspect
  carry out, conduct, do, make, perform, undertake | investigation | into | investigate
  carry out, conduct, do, make, perform, undertake | investigation | of | investigate
  carry out, conduct, do, make, perform, undertake | reconciliation | of | reconcile
  carry out, conduct, do, make, perform, undertake | review | of | review
  carry out, conduct, do, make, perform, undertake | study | of | study
  carry out, conduct, do, make, perform, undertake | survey | of | survey
  carry out, do, perform, undertake | implementation | of | implement
  carry out, do, perform, undertake | installation | of | install
  carry out, do, perform, undertake | migration | of | migrate
  carry out, do, perform, undertake | validation | of | validate
  carry out, do, perform, undertake | verification | of | verify
  come to, make, reach, take | decision |  | decide
  come to, reach | agreement |  | agree
  come to, reach | conclusion | that | conclude that
  effect | change | in | change
  effect | delivery | of | deliver
  effect | installation | of | install
  effect | payment | of | pay
  effect | placement | of | place
  effect | reduction | in | reduce
  effect | reduction | of | reduce
  effect | removal | of | remove
  effect | repair | of | repair
  effect | replacement | of | replace
  effect | transfer | of | transfer
  exert | influence | on | influence
  gain, get, have | understanding | of | understand
  give, provide | approval | for | approve
  give, provide | approval | to | approve
  give, provide | authorisation | for | allow
  give, provide | authorization | for | allow
  give, provide | confirmation | of | confirm
  give, provide | consideration | to | consider
  give, provide | description | of | describe
  give, provide | explanation | for | explain
  give, provide | explanation | of | explain
  give, provide | guidance | to | guide
  give, provide | indication | of | show
  give, provide | justification | for | justify
  give, provide | overview | of | outline
  give, provide | summary | of | sum up
  give, provide | support | for | support
  give, provide | support | to | support
  have, hold | conversation | about | talk about
  have, hold | discussion | about | discuss
  have, hold | discussion | on | discuss
  have, hold | meeting | with | meet
  have | dependence | on | depend on
  have | dependency | on | depend on
  have | effect | on | affect
  have | expectation | that | expect that
  have | impact | on | affect
  have | influence | on | influence
  have | knowledge | of | know
  have | preference | for | prefer
  lead to, result in | decline | in | lower
  lead to, result in | decrease | in | lower
  lead to, result in | drop | in | lower
  lead to, result in | improvement | in | improve
  lead to, result in | increase | in | raise
  lead to, result in | reduction | in | reduce
  lead to, result in | reduction | of | reduce
  make | adjustment | to | adjust
  make | adjustments | to | adjust
  make | assumption | that | assume that
  make | attempt | to | try to
  make | change | to | change
  make | changes | to | change
  make | commitment | to | commit to
  make | contribution | to | contribute to
  make | improvement | to | improve
  make | improvements | to | improve
  make | investment | in | invest in
  make | modifications | to | change
  make | provision | for | provide for
  make | recommendation | that | recommend that
  make | reference | to | refer to
  place, put | emphasis | on | stress
  place, put | focus | on | focus on
  provide, render | assistance | to | help
`);

/** Someone is given sight of something: “gives sellers visibility into fees”. */
export const givenSights: ReadonlySet<string> = wordSet('insight insights transparency visibility');

/** Participles that only say that something took place. */
export const emptyParticiples: ReadonlySet<string> = wordSet(`
  achieved completed conducted done effected executed finalised finalized finished initiated made performed started
  undertaken
`);

/** States that have a verb. */
export const statedVerbs = replacements(`
  are a reflection of: reflect
  are dependent on: depend on
  are dependent upon: depend on
  are in agreement with: agree with
  are in need of: need
  are indicative of: show
  are reliant on: rely on
  are reliant upon: rely on
  are representative of: represent
  are supportive of: support
  is a reflection of: reflects
  is an indication of: shows
  is dependent on: depends on
  is dependent upon: depends on
  is in agreement with: agrees with
  is in need of: needs
  is indicative of: shows
  is reliant on: relies on
  is reliant upon: relies on
  is representative of: represents
  is supportive of: supports
  take into consideration: consider
  takes into consideration: considers
  taking into consideration: considering
  took into consideration: considered
  was dependent on: depended on
  was in need of: needed
  was reliant on: relied on
  were dependent on: depended on
  were in need of: needed
  were reliant on: relied on
`);
