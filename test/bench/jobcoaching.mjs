import { fromSource, line, ratio } from './measure.mjs';

// The example case is no public entry: the bench bundles it from the source.
const source = () =>
  fromSource(`export { zweiJahre } from './test/jobcoaching/zweiJahre';
        export { checkJobcoaching } from './src/jobcoaching/check';`);

export async function run() {
  const { zweiJahre, checkJobcoaching } = await source();
  const text = JSON.stringify(zweiJahre);
  console.log(`Jobcoaching, closed case of two years with two extensions, ${(text.length / 1000).toFixed(2)} kB`);
  const options = { asOf: '2028-06-30', record: false };
  const { verdict, result } = checkJobcoaching(zweiJahre, options);
  if (verdict !== 'inOrder' || result.stand !== 'beendet' || result.verlaengerungen !== 2) {
    throw new Error('the case of the bench must be closed, in order, with two extensions');
  }
  const check = ratio(
    () => JSON.parse(text),
    () => checkJobcoaching(JSON.parse(text), options),
    { times: 300 },
  );
  return line('JSON.parse and full check, without record', check, 8);
}
