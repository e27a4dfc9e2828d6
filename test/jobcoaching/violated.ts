import type { Expected } from '../support/singleFaults';

const papier = 'Ablauf Jobcoaching AP Niedersachsen';

// The paper holds from 2023-07-01 on; its places are those of document 004.
/** A violation of the paper. */
export function violated(
  stelle: string | undefined,
  path: string,
  decidedOn: string,
  says: string,
  severity: Expected['severity'] = 'error',
): Expected {
  const norm = stelle === undefined ? papier : `${papier}, ${stelle}`;
  return { outcome: 'violated', severity, path, norm, edition: '2023-07-01', decidedOn, says };
}
