export { DailyReminders } from './daily-reminders';
export { PostOffice } from './delivery/post-office';
export { NotificationsModule } from './notifications.module';
export { NudgeMinistry, type NudgeMinistryInput } from './use-cases/nudge-ministry';
