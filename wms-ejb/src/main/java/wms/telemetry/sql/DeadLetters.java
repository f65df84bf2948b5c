package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Ids;
import wms.shared.Part;
import wms.shared.Sql;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingPack.Refused;

/** Keeps what was refused. Of one message at most a hundred, then how many more. */
@Part
public class DeadLetters {
  static final int MOST = 100;
  private final Sql sql;

  @Inject public DeadLetters(Sql sql) { this.sql = sql; }

  public void keep(ReadingPack pack, List<Refused> refused) {
    List<Object[]> rows = new ArrayList<>();
    for (Refused one : refused.subList(0, Math.min(MOST, refused.size()))) rows.add(row(pack, one));
    if (refused.size() > MOST) rows.add(row(pack, new Refused(refused.get(MOST).reason(), "and " + (refused.size() - MOST) + " more of this message", refused.get(MOST).payload())));
    sql.batch("INSERT INTO dead_letter (id, topic, facility, gateway, reason, detail, payload, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows);
  }

  private static Object[] row(ReadingPack pack, Refused refused) {
    return new Object[] {Ids.at(pack.receivedAt().toEpochMilli()), cut(pack.topic(), 300), cut(pack.facility(), 64), cut(pack.gateway(), 64),
        refused.reason(), cut(refused.detail(), 500), refused.payload(), pack.receivedAt()};
  }

  private static String cut(String text, int longest) { return text.length() <= longest ? text : text.substring(0, longest); }
}
