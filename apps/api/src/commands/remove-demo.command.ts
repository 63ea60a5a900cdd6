import 'reflect-metadata';
import { SeedModule } from '../seed';
import { runOnDatabase } from './command-line';
import { leaveDemo } from './leave-demo';

runOnDatabase([SeedModule], leaveDemo);
