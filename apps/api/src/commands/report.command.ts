import 'reflect-metadata';
import { AnnualReportModule } from '../annual-report';
import { runOnDatabase } from './command-line';
import { writeReport } from './write-report';

runOnDatabase([AnnualReportModule], writeReport);
