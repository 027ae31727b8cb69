/** What a reader will meet, said before it is met. */
export function ContentNotice() {
  return (
    <details className="fold">
      <summary>What this game contains</summary>
      <p>
        The last weeks of a war: atomic bombs and air raids on cities, the deaths of civilians and refugees, prisoners
        taken to camps, colonial rule and its violence. There are no pictures of it and no scores for it. A card comes
        before each such paper and can be switched off. Human cost is shown as ranges with their sources.
      </p>
      <p>
        The islands between Hokkaido and Kamchatka are disputed today. Both sets of names are used and no verdict is
        given. Their first inhabitants, the Ainu, the Nivkh and the Uilta, were asked by nobody.
      </p>
    </details>
  );
}
