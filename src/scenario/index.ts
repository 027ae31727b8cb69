/** Scenarios from their files: assembled, checked, described for editors, and coded for links. */
export { assembleScenario, mergeScenario, type Assembled } from './assemble.ts';
export { appendCodes, checkCodes, codesOf, type Codes } from './codes.ts';
export { checkForm } from './form.ts';
export { canonicalJson, hashScenario } from './hash.ts';
export { formatIssue, type ScenarioIssue } from './issues.ts';
export { lintScenario, type LintOptions } from './lintScenario.ts';
export { filesOf, kindOf, scenarioIds, type Files } from './pieces.ts';
export { schemaFiles } from './schema.ts';
