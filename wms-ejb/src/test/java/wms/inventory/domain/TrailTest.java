package wms.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wms.inventory.Document;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.shared.Quantity;

class TrailTest {
  private static final Place WARM = Place.of("WARM", null);
  private static final Place WARM_BIN = Place.of("WARM", "WARM-1");
  private static final Place COOL = Place.of("COOL", null);
  private static final Place OTHER = Place.of("OTHER", null);
  private final List<Movement> lines = new ArrayList<>();

  @Test void goodsThereAtTheStartAreExposed() {
    moved(5, Place.SUPPLIER, WARM, 10);
    assertThat(touched(10, 20)).containsExactly(WARM);
  }

  @Test void goodsThatLeaveAtTheVeryStartAreNot() {
    moved(5, Place.SUPPLIER, WARM, 10);
    moved(10, WARM, COOL, 10);
    assertThat(touched(10, 20)).isEmpty();
  }

  @Test void goodsThatLeaveAfterTheStartAreFollowed() {
    moved(5, Place.SUPPLIER, WARM, 10);
    moved(11, WARM, COOL, 4);
    moved(30, COOL, OTHER, 1);
    assertThat(touched(10, 20)).containsExactly(COOL, OTHER, WARM);
  }

  @Test void goodsThatComeInBeforeTheEndAreExposedAndThoseThatComeAtTheEndAreNot() {
    moved(19, Place.SUPPLIER, WARM, 1);
    assertThat(touched(10, 20)).containsExactly(WARM);
    lines.clear();
    moved(20, Place.SUPPLIER, WARM, 1);
    assertThat(touched(10, 20)).isEmpty();
    assertThat(new Trail(lines).touched("WARM", at(10), null)).containsExactly(WARM);
  }

  @Test void anotherPartOfTheLotThatWasNeverThereIsNotExposed() {
    moved(5, Place.SUPPLIER, COOL, 10);
    moved(6, Place.SUPPLIER, WARM, 10);
    assertThat(touched(10, 20)).containsExactly(WARM);
  }

  @Test void binsOfTheZoneAreTheZone() {
    moved(5, Place.SUPPLIER, WARM_BIN, 10);
    assertThat(touched(10, 20)).containsExactly(WARM_BIN);
  }

  @Test void aLineWrittenDownLateCountsByWhenItHappened() {
    moved(15, Place.SUPPLIER, COOL, 10);
    moved(12, Place.SUPPLIER, WARM, 10);
    moved(13, WARM, OTHER, 10);
    assertThat(touched(10, 20)).containsExactly(OTHER, WARM);
  }

  private Set<Place> touched(int from, int to) { return new Trail(lines).touched("WARM", at(from), at(to)); }

  private void moved(int minute, Place from, Place to, int kg) {
    lines.add(new Movement("m" + lines.size(), new Document("MOVE", "d"), "L", from.code(), to.code(), Quantity.of("" + kg, "kg"), "MOVE", at(minute), at(minute), "li", null));
  }

  private static Instant at(int minute) { return Instant.EPOCH.plusSeconds(60L * minute); }
}
