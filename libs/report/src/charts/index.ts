export { CHART_FONTS, CHART_WIDTH, chartSize, chartSvg, type ChartSvgOptions } from './chart-svg';
export { signDrawing, SIGN_BOX, SIGN_STROKE } from './sign-drawing';
export { signAt, signPaths } from './sign-svg';
