/** Seed texts a person can read aloud: three words of the map and the weather. */
const WORDS =
  'amur anchor aniva birch brass cape cedar cipher coal crane crest current dawn drift dune ebb ember fathom fern ferry fjord flint fog gale gravel gull harbour hawser heron ice inlet islet juniper kelp keel lamp lantern larch ledger maple mast mist moss narrows north ochre otter oar pebble pier pine quay raft rain reed reef ridge river rope rudder salt sand signal silver skiff sleet slate smoke snow sorrel sound spar spruce stone storm strait surf swell tide timber tundra wake wharf willow wind'.split(
    ' ',
  );

/** Entropy from the browser: only ever used for a name, which then fixes all luck. */
export function randomSeed(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return [...numbers].map((number) => WORDS[number % WORDS.length] ?? 'tide').join('-');
}
