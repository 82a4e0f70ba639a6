-- Meetings closed before now: a visit to an item that was left without an end ended when the room
-- came to the next item, or at the close; and no action set in a meeting was a reason for it.
UPDATE discussion_room SET left_at = COALESCE(
  (SELECT MIN(later.came_at) FROM discussion_room later
     JOIN discussion other ON other.item = later.item
     JOIN discussion mine ON mine.meeting = other.meeting
    WHERE mine.item = discussion_room.item
      AND later.item <> discussion_room.item
      AND later.came_at > discussion_room.came_at),
  (SELECT m.closed_at FROM discussion d JOIN meeting m ON m.id = d.meeting
    WHERE d.item = discussion_room.item))
WHERE left_at IS NULL
  AND EXISTS (SELECT 1 FROM discussion d JOIN meeting m ON m.id = d.meeting
               WHERE d.item = discussion_room.item AND m.state = 'CLOSED');
DELETE FROM agenda_reason
WHERE kind IN ('ACTION_DUE', 'NAME_DUE')
  AND EXISTS (SELECT 1 FROM action a JOIN agenda_item i ON i.meeting = a.meeting
               WHERE i.id = agenda_reason.item AND a.id = agenda_reason.ref);
