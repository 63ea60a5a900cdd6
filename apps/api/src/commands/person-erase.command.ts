import 'reflect-metadata';
import { PeopleModule } from '../people';
import { runOnDatabase } from './command-line';
import { erasePerson } from './person-data';

runOnDatabase([PeopleModule], erasePerson);
