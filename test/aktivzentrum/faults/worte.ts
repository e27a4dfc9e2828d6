// What the rows of the tables share, by hand from the instruction (source document 003) and § 45 SGB III.
export const regelung =
  'Organisatorische Regelung „Nutzung der Angebote im Aktivzentrum Stadt Göttingen“, lfd. Nr. 1, Stand 31.01.2024';
export const at = (stelle: string): string => `${regelung}, ${stelle}`;
export const edition = '2024-02-01';
export const violated = { outcome: 'violated', edition } as const;
export const error = { ...violated, severity: 'error' } as const;
export const warning = { ...violated, severity: 'warning' } as const;
export const pruefung = { norm: 'Arbeitsweise der Prüfung', edition: '2000-01-01' } as const;
export const hint = { ...pruefung, outcome: 'hint', severity: 'info' } as const;
export const law = { outcome: 'violated', severity: 'error', edition: '2023-01-01' } as const;
