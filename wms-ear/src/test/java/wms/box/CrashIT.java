package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Parts of the box are killed in the middle of their work. Whatever the server called committed is in the database, each reading
 * once, and no lot whose room was warm is free.
 */
class CrashIT {
  private static final int KILLS = 10;
  /** The launcher waits longer and longer for a server that dies again and again; a box that starts anew does not. */
  private static final Set<Integer> WHOLE_BOX_AFTER = Set.of(4, 7);
  private static final int CALM = KILLS;
  private static final String STREAM = "COLD-GW1";
  private static final String REPLAY = "COLD-GW2";
  private static Box box;
  private static ColdStore store;

  @BeforeAll
  static void aColdStore() {
    box = Box.start("--empty");
    store = new ColdStore(box, KILLS + 2, STREAM, REPLAY);
  }

  @AfterAll
  static void close() {
    box.close();
  }

  @Test
  void whatWasCommittedIsThereOnceAndNoHarmedLotIsFree() {
    var readings = new RoomReadings(KILLS + 1);
    try (var gateway = new StreamGateway(box, STREAM, readings)) {
      Box.await("the first readings are committed", () -> gateway.committed() > 0);
      long seen = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        readings.warm(kill);
        pause(1_500 + 100 * kill);
        box.killServer();
        long promised = gateway.committed();
        box.awaitReady();
        isThereOnce(readings, seen, promised);
        assertThat(store.free(kill + 1)).as("the next room was not warm yet").isEqualByComparingTo(ColdStore.DOSES);
        seen = promised;
        warmLongEnough(gateway, readings);
        assertThat(store.free(kill)).as("free of the lot in the warm room " + kill).isZero();
        if (WHOLE_BOX_AFTER.contains(kill + 1)) killTheLauncher();
      }
      box.killBroker();
      pause(1_000);
      gateway.awaitCommitted();
      gateway.close();
      gatewayIsDone(gateway, readings);
    }
  }

  /** The confirming reading may be one that the kill made wait. */
  private static void warmLongEnough(StreamGateway gateway, RoomReadings readings) {
    gateway.awaitCommitted();
    pause(1_000);
    readings.allCold();
    gateway.awaitCommitted();
  }

  private static void killTheLauncher() {
    var processes = box.processes();
    box.killLauncher();
    Box.await("broker and server are gone", () -> processes.stream().noneMatch(ProcessHandle::isAlive));
    box.startAgain();
  }

  private static void gatewayIsDone(StreamGateway gateway, RoomReadings readings) {
    isThereOnce(readings, 0, gateway.committed());
    for (int room = 0; room < KILLS; room++) assertThat(store.free(room)).as("free in warm room " + room).isZero();
    assertThat(store.free(CALM)).as("free in the room that was never warm").isEqualByComparingTo(ColdStore.DOSES);
    assertThat(store.refused()).as("dead letters").isEmpty();
  }

  /** Everything from one pack (without) to another (with): each reading, once, and nothing else. */
  private static void isThereOnce(RoomReadings readings, long after, long upTo) {
    if (upTo == after) return;
    for (int room = 0; room <= CALM; room++) {
      var expected = readings.of(room, after, upTo);
      assertThat(store.stored(ColdStore.sensor(room), readings.at(after + 1), readings.at(upTo))).as("readings of room " + room + " up to pack " + upTo).isEqualTo(expected);
    }
  }

  @Test
  void aGatewayThatIsKilledLosesNothing(@TempDir Path folder) throws Exception {
    long start = System.currentTimeMillis() - 12_000_000;
    int last = KILLS + 1;
    var expected = LongStream.range(0, 10_800).mapToObj(i -> new RoomReadings.Sensed(start + i * 1_000, 4 + i % 100 / 100.0)).toList();
    var replay = new ReplayGateway(folder, REPLAY, box.mqtt().toString(), box.letGatewayIn(ColdStore.FACILITY, REPLAY));
    replay.readings(ColdStore.sensor(last), expected);
    for (int third = 0; third < 3; third++) {
      long from = start + third * 3_000_000L;
      var gateway = replay.start();
      Box.await("later readings are stored", () -> !store.stored(ColdStore.sensor(last), from, from + 300_000).isEmpty() || !gateway.isAlive());
      gateway.destroyForcibly().onExit().join();
    }
    assertThat(store.stored(ColdStore.sensor(last), expected.get(expected.size() - 1).at(), System.currentTimeMillis())).as("it was killed before its end").isEmpty();
    assertThat(replay.start().waitFor()).isZero();
    assertThat(store.stored(ColdStore.sensor(last), start, System.currentTimeMillis())).isEqualTo(expected);
  }

  private static void pause(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    Box.await("some time has passed", () -> System.nanoTime() >= end);
  }
}
