package wms.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import wms.inventory.LotPlace;
import wms.inventory.Place;

class SampleTest {
  private static final List<Sample.Candidate> SHELVES = shelves();

  @Test void theSameSeedDrawsTheSameLinesHoweverTheBooksAreRead() {
    List<Sample.Candidate> otherwise = new ArrayList<>(SHELVES);
    Collections.reverse(otherwise);
    assertThat(Sample.random(otherwise, 7, 42)).isEqualTo(Sample.random(SHELVES, 7, 42)).hasSize(7).doesNotHaveDuplicates();
    assertThat(Sample.random(SHELVES, 7, 43)).isNotEqualTo(Sample.random(SHELVES, 7, 42));
  }

  @Test void aSampleLargerThanTheStockIsAllOfIt() { assertThat(Sample.random(SHELVES, 500, 1)).isEqualTo(Sample.all(SHELVES)); }

  @Test void theLargestAreThoseWithTheMostMass() {
    assertThat(Sample.largest(SHELVES, 2)).extracting(LotPlace::lot).containsExactlyInAnyOrder("L-28", "L-29");
  }

  @Test void linesAreWalkedPlaceByPlace() {
    assertThat(Sample.all(SHELVES)).extracting(goods -> goods.place().code()).isSorted();
  }

  private static List<Sample.Candidate> shelves() {
    List<Sample.Candidate> made = new ArrayList<>();
    for (int i = 0; i < 30; i++) made.add(new Sample.Candidate(new LotPlace("L-" + i, Place.of("CJ-A", "CJ-A-%02d".formatted(30 - i))), i));
    return made;
  }
}
