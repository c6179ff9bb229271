export { inlineStyles } from './inline-styles.ts';
export { securityPolicy } from './security-policy.ts';
export { smallOutput } from './small-output.ts';
export { usedFonts } from './used-fonts.ts';
export { usedFormulaStyles } from './used-formula-styles.ts';
export { usedWidgetStyles, widgetClass } from './used-widget-styles.ts';
