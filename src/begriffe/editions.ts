import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../law/acts';
import type { EditionInput } from '../law/edition';
import type { SeverityChoice } from '../law/finding';
import type { Text } from '../law/language';

const checkedOn = '2026-08-19';

const keinGesetz = 'kein Gesetz; Maßstab, seit es den Kooperationsplan gibt (1.7.2023)';

/** The last day of the wording that began on 2023-07-01. */
export const letzterTagBis2026 = '2026-06-30';

const in2023 = { from: '2023-07-01', to: letzterTagBis2026, act: buergergeldGesetz, checkedOn };
const in2026 = { from: '2026-07-01', act: sgb2Aenderungsgesetz13, checkedOn };

/** One wording of the statute since the Kooperationsplan exists. */
export function seit2023(norm: string): readonly EditionInput<undefined>[] {
  return [{ from: '2023-07-01', act: buergergeldGesetz, checkedOn, norm }];
}

/** One wording of the statute with numbers since the Kooperationsplan exists. */
export function seit2023Mit<P extends object>(norm: string, parameters: P): readonly EditionInput<P>[] {
  return [{ from: '2023-07-01', act: buergergeldGesetz, checkedOn, norm, parameters } as unknown as EditionInput<P>];
}

/** What a leaflet, a court or an audit asks; it is held against plans since there are plans. */
export function nachQuelle(norm: string, severity?: SeverityChoice): readonly EditionInput<undefined>[] {
  return [{ from: '2023-07-01', act: keinGesetz, checkedOn, norm, ...(severity !== undefined && { severity }) }];
}

/** The same with numbers. */
export function nachQuelleMit<P extends object>(norm: string, parameters: P): readonly EditionInput<P>[] {
  return [{ from: '2023-07-01', act: keinGesetz, checkedOn, norm, parameters } as unknown as EditionInput<P>];
}

/** The same content in both wordings, at another place since 2026-07-01. */
export function beide(norm2023: string, norm2026: string, changed: Text): readonly EditionInput<undefined>[] {
  return [
    { ...in2023, norm: norm2023 },
    { ...in2026, norm: norm2026, changed },
  ];
}

/** Content that came on 2026-07-01. */
export function erst2026(norm: string, changed: Text): readonly EditionInput<undefined>[] {
  return [{ ...in2026, norm, changed }];
}

/** Content that went on 2026-07-01. */
export function bis2026(norm: string, ended: Text, severity: SeverityChoice): readonly EditionInput<undefined>[] {
  return [{ ...in2023, norm, severity, ended: { ...ended, act: sgb2Aenderungsgesetz13 } }];
}
