package wms.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wms.inventory.Place;

class TimelineTest {
  private static final Place SHELF = Place.of("CJ-A", "CJ-A-01");
  private final List<Line> lines = new ArrayList<>();

  @Test void aLineCountsAtItsVeryInstant() {
    line(10, Place.SUPPLIER, SHELF, "40");
    assertThat(balance(9)).isZero();
    assertThat(balance(10)).isEqualByComparingTo("40");
  }

  @Test void theOrderOfWritingDoesNotMatter() {
    line(20, SHELF, Place.CONSIGNEE, "30");
    line(10, Place.SUPPLIER, SHELF, "40");
    assertThat(balance(15)).isEqualByComparingTo("40");
    assertThat(balance(25)).isEqualByComparingTo("10");
  }

  @Test void theLowestPointAfterAMomentIsFoundWithItsTime() {
    line(10, Place.SUPPLIER, SHELF, "40");
    line(20, SHELF, Place.CONSIGNEE, "35");
    line(30, Place.SUPPLIER, SHELF, "100");
    assertThat(new Timeline(lines).lowestSince(SHELF, at(12))).isEqualTo(new Timeline.Low(new BigDecimal("5"), at(20)));
    assertThat(new Timeline(lines).lowestSince(SHELF, at(30)).balance()).isEqualByComparingTo("105");
  }

  @Test void whatComesAndGoesInOneInstantIsNoLowPoint() {
    line(10, SHELF, Place.CONSIGNEE, "40");
    line(10, Place.SUPPLIER, SHELF, "40");
    assertThat(new Timeline(lines).lowestSince(SHELF, at(5)).balance()).isZero();
  }

  private BigDecimal balance(int minute) { return new Timeline(lines).balance(SHELF, at(minute)); }

  private void line(int minute, Place from, Place to, String kg) { lines.add(new Line(from, to, new BigDecimal(kg), 0, at(minute))); }

  private static Instant at(int minute) { return Instant.EPOCH.plusSeconds(60L * minute); }
}
