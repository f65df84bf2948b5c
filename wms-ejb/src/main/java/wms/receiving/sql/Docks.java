package wms.receiving.sql;

import jakarta.inject.Inject;
import java.util.Optional;
import wms.receiving.NewNotice;
import wms.shared.Part;
import wms.shared.Sql;

/** Who stands at which door, and when. */
@Part
public class Docks {
  private final Sql sql;

  @Inject public Docks(Sql sql) { this.sql = sql; }

  /** Waits for the door's turn, which then lasts to the end of the transaction. Two who meet at a door that is new to both clash, and one of them is tried again. */
  public void atDoor(String door) {
    if (sql.update("UPDATE dock_turn SET turns = turns + 1 WHERE dock_door = ?", door) == 0) sql.update("INSERT INTO dock_turn (dock_door, turns) VALUES (?, 1)", door);
  }

  /** Another arrival that has the door for a part of this time; one may begin when the other ends. */
  public Optional<String> whoHas(NewNotice.Dock wanted, String notice) {
    return sql.first(row -> row.text("code"), """
        SELECT code FROM inbound_notice WHERE dock_door = ? AND slot_from < ? AND slot_to > ? AND code <> ? AND closed_at IS NULL AND cancelled_at IS NULL
        ORDER BY slot_from""", wanted.door(), wanted.to(), wanted.from(), notice);
  }
}
