package wms.telemetry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodecTest {
  record Point(long at, long received, double value) {}

  @Provide Arbitrary<List<Point>> points() {
    Arbitrary<Double> values = Arbitraries.oneOf(Arbitraries.doubles().between(-90, 90).ofScale(1), Arbitraries.doubles().between(-90, 90).ofScale(3), Arbitraries.doubles(), Arbitraries.of(0.0, -0.0, 1e300, 0.1 + 0.2));
    return Combinators.combine(Arbitraries.longs().between(-1L << 45, 1L << 45), Arbitraries.longs().between(-1L << 45, 1L << 45), values).as(Point::new).list().ofMaxSize(200);
  }

  private static Points of(List<Point> list) {
    Points points = new Points();
    list.forEach(point -> points.add(point.at, point.received, point.value));
    return points;
  }

  private static List<Point> list(Points points) {
    List<Point> list = new java.util.ArrayList<>();
    for (int i = 0; i < points.size(); i++) list.add(new Point(points.at(i), points.received(i), points.value(i)));
    return list;
  }

  @Property void whatIsPackedIsUnpackedToTheLastBit(@ForAll("points") List<Point> points) {
    Points unpacked = new Points();
    PointsCodec.unpack(PointsCodec.pack(of(points)), unpacked);
    assertThat(list(unpacked)).isEqualTo(points);
  }

  @Property(tries = 200) void aJournalGivesBackWhatEachSeriesPutIn(@ForAll("points") List<Point> one, @ForAll("points") List<Point> two) {
    Map<Integer, Points> series = new TreeMap<>(Map.of(7, of(one), 3000, of(two)));
    Map<Integer, Points> unpacked = new HashMap<>();
    int readings = 0;
    for (JournalCodec.Block block : JournalCodec.pack(series)) {
      JournalCodec.unpack(block.payload(), number -> true, unpacked);
      readings += block.readings();
    }
    assertThat(readings).isEqualTo(one.size() + two.size());
    assertThat(list(unpacked.getOrDefault(7, new Points()))).isEqualTo(one);
    assertThat(list(unpacked.getOrDefault(3000, new Points()))).isEqualTo(two);
  }

  @Property(tries = 200) void sortingKeepsTheFirstOfEachTimeAndDoingItTwiceChangesNothing(@ForAll("points") List<Point> points) {
    Map<Long, Point> firsts = new TreeMap<>();
    points.forEach(point -> firsts.putIfAbsent(point.at, point));
    Points sorted = of(points).sorted();
    assertThat(list(sorted)).containsExactlyElementsOf(firsts.values());
    assertThat(list(sorted.sorted())).isEqualTo(list(sorted));
  }

  @Example void noJournalRowIsLargerThanTheDatabaseTakes() {
    Map<Integer, Points> series = new TreeMap<>();
    java.util.Random random = new java.util.Random(7);
    for (int number = 0; number < 50; number++) {
      Points points = new Points();
      for (int i = 0; i < 3_000; i++) points.add(random.nextLong() >> 8, random.nextLong() >> 8, random.nextDouble());
      series.put(number, points);
    }
    List<JournalCodec.Block> blocks = JournalCodec.pack(series);
    assertThat(blocks).allSatisfy(block -> assertThat(block.payload().length).isLessThanOrEqualTo(32_000));
    assertThat(blocks.stream().mapToInt(JournalCodec.Block::readings).sum()).isEqualTo(150_000);
  }

  @Example void anOrdinaryReadingTakesFewBytes() {
    Points points = new Points();
    for (int i = 0; i < 1_000; i++) points.add(1_795_310_000_000L + i * 60_000L, 1_795_310_000_200L + i * 60_000L, 2 + (i % 13) / 10.0);
    assertThat(PointsCodec.pack(points).length / 1_000.0).isLessThan(3.5);
  }

  @Example void whatWasWrittenWithTheStepsThemselvesIsStillRead() {
    Bytes before = new Bytes(64);
    before.put(1);
    before.putUnsigned(3);
    for (long[] each : new long[][] {{1_795_310_000_000L, 200, 25}, {60_000, 0, 1}, {59_000, -50, -2}}) for (long part : each) before.putSigned(part);
    Points read = new Points();
    PointsCodec.unpack(before.written(), read);
    assertThat(list(read)).containsExactly(new Point(1_795_310_000_000L, 1_795_310_000_200L, 2.5), new Point(1_795_310_060_000L, 1_795_310_060_200L, 2.6), new Point(1_795_310_119_000L, 1_795_310_119_150L, 2.4));
  }
}
