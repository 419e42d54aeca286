import { phraseList } from './word-list.ts';

/** Strengthen an adjective, an adverb or a verb by nothing that can be checked. Cut, the sentence means the same. */
export const intensifiers: readonly string[] = phraseList(`
  absolutely
  deeply
  exceedingly
  extraordinarily
  extremely
  highly
  hugely
  immensely
  incredibly
  insanely
  really
  remarkably
  super
  terribly
  totally
  truly
  utterly
  very
`);

/** Say how sure the writer is. Cut, the sentence means the same. */
export const assurances: readonly string[] = phraseList(`
  actually
  certainly
  definitely
  frankly
  honestly
  literally
  needless to say
  obviously
  of course
  surely
  undeniably
  undoubtedly
  unquestionably
  without a doubt
`);

/** Clear the throat before a statement that can stand alone; the statement follows at once. */
export const openings: readonly string[] = phraseList(`
  as a matter of fact
  as everybody knows
  as everyone knows
  as everyone will be aware
  as everyone will know
  as is well known
  as mentioned above
  as mentioned before
  as mentioned earlier
  as noted above
  as noted earlier
  as previously mentioned
  as stated above
  as stated earlier
  as we all know
  as we are all aware
  as you are aware
  as you are no doubt aware
  as you know
  as you may be aware
  as you will be aware
  as you will know
  at the end of the day
  first and foremost
  for all intents and purposes
  in a very real sense
  in point of fact
  in this day and age
  in today's competitive environment
  in today's competitive landscape
  in today's competitive market
  in today's digital world
  in today's fast-changing world
  in today's fast-moving world
  in today's fast-paced environment
  in today's fast-paced world
  in today's modern world
  in today's world
  it bears emphasising that
  it bears emphasizing that
  it bears mentioning that
  it bears noting that
  it bears repeating that
  it bears saying that
  it goes without saying that
  it has to be said that
  it is a fact that
  it is an inevitable fact that
  it is clear that
  it is evident that
  it is important to bear in mind that
  it is important to keep in mind that
  it is important to mention that
  it is important to note that
  it is important to point out that
  it is important to realise that
  it is important to realize that
  it is important to recognise that
  it is important to recognize that
  it is important to remember that
  it is important to stress that
  it is important to understand that
  it is interesting to note that
  it is interesting to see that
  it is obvious that
  it is worth bearing in mind that
  it is worth emphasising that
  it is worth emphasizing that
  it is worth mentioning that
  it is worth noting that
  it is worth pointing out that
  it is worth remembering that
  it must be noted that
  it must be remembered that
  it must be said that
  it should be mentioned that
  it should be noted that
  it should be pointed out that
  it should be remembered that
  it turns out that
  it's clear that
  it's important to note that
  it's important to remember that
  it's important to understand that
  it's interesting to note that
  it's obvious that
  it's worth mentioning that
  it's worth noting that
  it's worth pointing out that
  last but not least
  please note that
  the bottom line is that
  the fact is that
  the fact of the matter is that
  the point is that
  the reality is that
  the simple fact is that
  the simple truth is that
  the thing is that
  the truth is that
  there is no denying that
  there is no doubt that
  to be clear
  to be frank
  to be honest
  to tell the truth
  to tell you the truth
  truth be told
  what this means is that
  when all is said and done
  with all that in mind
  with that in mind
`);

/** Say nothing by themselves; what they stand in has to be rewritten. */
export const empties: readonly string[] = phraseList(`
  for what it's worth
  great question
  having said that
  if you will
  in other terms
  in other words
  so to speak
  that being said
  that is a good question
  that is a great question
  that's a good question
  that's a great question
  the purpose of this document is to
  the upshot of this is that
  there are a number of reasons
  there are many factors to consider
  there are many reasons
  there are several factors to consider
  there are several reasons
  this document aims to
  this is a complex question
  this section describes
  this section will
  with that being said
  with that said
`);

/** Hold such words and say something. */
export const noFillers: readonly string[] = phraseList(`
  absolutely necessary
  at the very least
  deeply nested
  highly available
  highly regulated
  not really
  super admin
  super user
  that very
  the very
  this very
  very best
  very end
  very few
  very first
  very high frequency
  very last
  very little
  very low frequency
  very much
  very next
  very own
  very same
  very soon
  very well
`);
