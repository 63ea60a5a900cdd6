export { MinistriesModule } from './ministries.module';
export { MinistryNameEntity } from './ministry-name.entity';
export { MinistryRepository, type MinistryNaming } from './ministry.repository';
export { MinistrySuccessorEntity } from './ministry-successor.entity';
export { MinistryEntity } from './ministry.entity';
export { DatedNameDto, MinistryLabelDto, SuccessionDto } from './ministries.dto';
export { MinistriesQueries, type DatedNameRow, type MinistryRow, type SuccessionRow } from './ministries.queries';
export { MinistriesReadingModule } from './ministries-reading.module';
export { datedNameOf, labelOn } from './ministry-labels';
