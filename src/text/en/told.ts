/** What a seat has been told of the other side that stands on no map: by letter, by intercept, by rumour. ¶8.1 */
const TOLD: Readonly<Record<string, (value: number | string) => string>> = {
  'stance/entryDay': (value) =>
    Number(value) < 8
      ? 'Stalin means to be in the war in the first days of August.'
      : 'Stalin means to be in the war by the middle of August, given a treaty with China.',
  'stance/kurilLine': () => 'Washington’s text gives the Kurils south of Onekotan to its Pacific Fleet.',
  'stance/test': () => 'The test in New Mexico has failed; nothing can be had before September.',
  'stance/vasilevsky': () => 'Vasilevsky holds his fronts to 11 August.',
  'rumour/test': () => 'Agents write that the Americans’ great experiment has miscarried.',
  'rumour/konoe': () => 'Moscow and Tokyo speak of an envoy, Prince Konoe.',
  'rumour/tokyoOffer': () => 'Tokyo has told Moscow what it would give for its good offices.',
  'rumour/junta': () => 'Officers hold the palace in Tokyo and speak in the Emperor’s name.',
  'rumour/shumshu': () => 'Ships are loading at Petropavlovsk.',
};

/** A report in words, or undefined where it is told elsewhere, on the map or among the plans. */
export function toldWords(key: string, value: number | string): string | undefined {
  return TOLD[key]?.(value);
}
