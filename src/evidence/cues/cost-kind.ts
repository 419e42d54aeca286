import type { Quantity } from '../quantities/quantities.ts';
import { labour } from '../words/costs.ts';

/** What is given up; `opportunity` is all that is neither money, time nor people. */
export type CostDetail = 'money' | 'time' | 'people' | 'opportunity';

/** What an amount that is given up is paid in. */
export function costKind(amount: Quantity | undefined): CostDetail {
  if (amount?.kind === 'currency') return 'money';
  if (amount?.kind === 'duration') return 'time';
  return amount && labour.has(amount.noun) ? 'people' : 'opportunity';
}
