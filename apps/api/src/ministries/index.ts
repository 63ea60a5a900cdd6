export { MinistriesModule } from './ministries.module';
export { MinistryNameEntity } from './ministry-name.entity';
export { MinistryRepository, type MinistryNaming } from './ministry.repository';
export { MinistrySuccessorEntity } from './ministry-successor.entity';
export { MinistryEntity } from './ministry.entity';
