import * as z from 'zod';
import { rechtsgrundlage } from './rechtsgrundlage';
import { closed, day, needed, text } from './schema';

/** Schema of a service of the Jobcenter: what, on which legal basis, from when, and how it is obtained. */
export function leistung() {
  return z.strictObject({
    bezeichnung: needed(text(), 'Leistung', 'the service'),
    rechtsgrundlage: closed(rechtsgrundlage(), 'Rechtsgrundlage', 'legal basis'),
    ab: closed(day(), 'Ab wann', 'from when'),
    beantragung: closed(
      z.enum(['vonAmtsWegen', 'aufAntrag', 'bereitsBewilligt']),
      'Wie die Leistung zu bekommen ist',
      'how the service is obtained',
    ),
  });
}
