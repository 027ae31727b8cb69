/** Scenarios from their files. */
export { assembleScenario, mergeScenario, type Assembled } from './assemble.ts';
export { formatIssue, type ScenarioIssue } from './issues.ts';
export { scenarioIds, type Files } from './pieces.ts';
