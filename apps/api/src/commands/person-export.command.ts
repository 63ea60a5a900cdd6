import 'reflect-metadata';
import { PeopleModule } from '../people';
import { runOnDatabase } from './command-line';
import { exportPerson } from './person-data';

runOnDatabase([PeopleModule], exportPerson);
