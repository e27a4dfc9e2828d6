import { rules } from '../../src/jobcoaching/rules';
import { examples } from '../../src/jobcoaching/rules/index.examples';
import { describeSingleFaults } from '../support/singleFaults';
import { faultsInOrder } from './faultsInOrder';
import { faultsInTime } from './faultsInTime';

describeSingleFaults(rules, examples, { ...faultsInOrder, ...faultsInTime });
