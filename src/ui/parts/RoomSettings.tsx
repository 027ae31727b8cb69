import { useSettings, type Room } from './room.ts';

const ROOMS: readonly { readonly id: Room; readonly name: string }[] = [
  { id: 'auto', name: 'As the system' },
  { id: 'light', name: 'Light room' },
  { id: 'dark', name: 'Dark room' },
];

/** Light, stillness, canvas, notices. */
export function RoomSettings() {
  const [settings, change] = useSettings();
  return (
    <details className="fold">
      <summary>Light, motion and map</summary>
      <fieldset className="choices choices--row">
        <legend>The room</legend>
        {ROOMS.map((room) => (
          <label key={room.id} className="choice">
            <input
              type="radio"
              name="room"
              checked={settings.room === room.id}
              onChange={() => change({ room: room.id })}
            />
            {room.name}
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input type="checkbox" checked={settings.still} onChange={(event) => change({ still: event.target.checked })} />
        Nothing moves
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={!settings.canvas}
          onChange={(event) => change({ canvas: !event.target.checked })}
        />
        The plain map, without the drawn one
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.notices}
          onChange={(event) => change({ notices: event.target.checked })}
        />
        A card before distressing papers
      </label>
    </details>
  );
}
