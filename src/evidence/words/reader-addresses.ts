import { phraseList } from './word-list.ts';

/** Speak of the document or to its reader, where the sentence could speak of its subject. */
export const readerAddresses: readonly string[] = phraseList(`
  as discussed below
  as shown below
  as the reader can see
  as the reader knows
  as the reader will see
  as we shall see
  as we will see
  as you can see
  as you will see
  dear reader
  in the following paragraphs
  in the following section we
  in the remainder of this document
  in the rest of this document
  in this document i
  in this document we
  in this memo i
  in this memo we
  in this paper i
  in this paper we
  in this section i
  in this section we
  let us now
  let us turn to
  let's turn to
  the following paragraphs
  the reader may wonder
  the reader will
  the remainder of this document
  the rest of this document
  this memo describes
  this memo explains
  this memo will
  this paper describes
  this paper explains
  this paper will
`);
