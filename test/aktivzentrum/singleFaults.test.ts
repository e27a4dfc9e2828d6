import { rules } from '../../src/aktivzentrum/rules';
import { examples } from '../../src/aktivzentrum/rules/index.examples';
import { describeSingleFaults } from '../support/singleFaults';
import { bogen } from './faults/bogen';
import { einbuchung } from './faults/einbuchung';
import { module } from './faults/module';

describeSingleFaults(rules, examples, { ...module, ...bogen, ...einbuchung });
