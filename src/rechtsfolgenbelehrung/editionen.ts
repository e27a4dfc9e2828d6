import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../law/acts';
import type { EditionInput } from '../law/edition';
import type { Text } from '../law/language';

const checkedOn = '2026-08-19';

/** Law of the SGB II known since the consequences are covered here, with one wording. */
export function seitFolgen(norm: string): readonly EditionInput<undefined>[] {
  return [{ from: '2023-01-01', act: buergergeldGesetz, checkedOn, norm }];
}

/** The same with numbers. */
export function seitFolgenMit<P extends object>(norm: string, parameters: P): readonly EditionInput<P>[] {
  return [{ from: '2023-01-01', act: buergergeldGesetz, checkedOn, norm, parameters } as unknown as EditionInput<P>];
}

/** The SGB X, the same wording in the whole time. */
export function sgb10Wortlaut(norm: string): readonly EditionInput<undefined>[] {
  return [{ from: '2023-01-01', act: 'SGB X; Wortlaut in dieser Zeit unverändert', checkedOn, norm }];
}

/** What came with the Verpflichtung of § 15a SGB II. */
export function seitVerpflichtung(norm: string, changed: Text): readonly EditionInput<undefined>[] {
  return [{ from: '2026-07-01', act: sgb2Aenderungsgesetz13, checkedOn, norm, changed }];
}

/** What courts and auditors asked before; held against a Verpflichtung since there is one. */
export function gerichtlich(norm: string, changed: Text): readonly EditionInput<undefined>[] {
  return [
    {
      from: '2026-07-01',
      act: 'kein Gesetz; Maßstab, seit es die Verpflichtung gibt (1.7.2026)',
      checkedOn,
      norm,
      severity: 'warning',
      changed,
    },
  ];
}
