package wms.box;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the sensors of a {@link ColdStore} sense: a pack at a time, one reading of each room in it, at 5 degrees or thereabouts, or at 9 in the warm room. */
final class RoomReadings {
  /** A stored value of one sensor. */
  record Sensed(long at, double value) {}

  private record Pack(long at, double[] values) {}

  private final int rooms;
  private final List<Pack> packs = new ArrayList<>();
  private int warm = -1;

  RoomReadings(int rooms) {
    this.rooms = rooms;
  }

  /** From now on this room is warm and the others are not. */
  synchronized void warm(int room) {
    warm = room;
  }

  synchronized void allCold() {
    warm = -1;
  }

  synchronized long made() {
    return packs.size();
  }

  /** The pack of that number, made when it is asked for first. */
  synchronized byte[] pack(long seq) {
    if (seq > packs.size()) packs.add(make());
    var pack = packs.get((int) seq - 1);
    var text = new StringBuilder();
    for (int room = 0; room < rooms; room++) {
      text.append(room == 0 ? String.format(Locale.ROOT, "[{\"bt\":%.3f,\"bu\":\"Cel\",", pack.at / 1000.0) : ",{");
      text.append(String.format(Locale.ROOT, "\"n\":\"%s:temp\",\"v\":%s}", ColdStore.sensor(room), pack.values[room]));
    }
    return text.append(']').toString().getBytes(StandardCharsets.UTF_8);
  }

  private Pack make() {
    int number = packs.size();
    long at = Math.max(System.currentTimeMillis(), number == 0 ? 0 : packs.get(number - 1).at + 1);
    var values = new double[rooms];
    for (int room = 0; room < rooms; room++) values[room] = (room == warm ? 9 : 5) + (number * 7 + room) % 50 / 100.0;
    return new Pack(at, values);
  }

  /** What one room's sensor must have in the database when everything from one pack (without) to another (with) is stored. */
  synchronized List<Sensed> of(int room, long after, long upTo) {
    return packs.subList((int) after, (int) upTo).stream().map(pack -> new Sensed(pack.at, pack.values[room])).toList();
  }

  synchronized long at(long seq) {
    return packs.get((int) seq - 1).at;
  }
}
