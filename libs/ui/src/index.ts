export { LANGUAGE } from './language/language';
export { defineWords, injectWords, type PageWords, type Translated } from './language/words';
export { Localized, localizedText } from './language/localized';
export type { PageLink } from './links/page-link';
export { AxisSymbol } from './axis/axis-symbol';
export { CourseBadge, EffectBadge, ReportBadge, StatusBadge } from './axis/badges';
export type { Axis } from './axis/symbol-shapes';
export { Banner } from './banner/banner';
export { Disclosure } from './disclosure/disclosure';
