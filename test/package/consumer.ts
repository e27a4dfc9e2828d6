import * as kooperationsplan from 'kooperationsplan';

export const names: readonly string[] = Object.keys(kooperationsplan);
