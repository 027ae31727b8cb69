/** Scenarios from their files: assembled, checked, described for editors, and coded for links. */
export { assembleScenario, mergeScenario } from './assemble.ts';
export { appendCodes, checkCodes, codesOf, type Codes } from './codes.ts';
export { checkForm } from './form.ts';
export { formatIssue } from './issues.ts';
export { lintScenario } from './lintScenario.ts';
export { kindOf, scenarioIds, type Files } from './pieces.ts';
export { schemaFiles } from './schema.ts';
