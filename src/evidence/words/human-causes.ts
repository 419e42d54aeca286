import { phraseList } from './word-list.ts';

/** Where a chain of causes ends in a person, and not in what let the person do it. Source: the catalogue’s list. */
export const humanCauses = phraseList(`
  did not follow the process
  did not follow the runbook
  did not pay attention
  did not read
  forgot to
  human error
  human mistake
  inattention
  lack of communication
  lack of training
  made a mistake
  miscommunication
  operator error
  should have been more careful
  should have checked
  should have known
  user error
  was careless
  was not aware
  was not careful
  was not trained
  were not aware
`);

/** Actions that hope. */
export const hopefulActions = phraseList(`
  be careful
  be more careful
  be more diligent
  be more vigilant
  double check
  pay attention
  pay more attention
  remind everyone
  remind the engineers
  remind the operators
  remind the team
  retrain the operators
  retrain the team
  take more care
  try harder
`);
