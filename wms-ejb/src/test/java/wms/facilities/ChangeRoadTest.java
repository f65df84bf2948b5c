package wms.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Names;
import wms.shared.Refusal;
import wms.shared.Right;

class ChangeRoadTest extends DatabaseTest {
  private static final Actor MANAGER = new Actor("li", "Li", "local", Map.of("*", Set.of(Right.LEAD_INCIDENT)));
  private final Fired<RoadChanged> changes = Fired.event();
  private final Fired<Deed> deeds = Fired.event();
  private ChangeRoad changeRoad;
  private RoadBook book;

  @BeforeEach void aRoadFromChangjiToFukang() {
    Facilities facilities = new Facilities(entities);
    Roads roads = new Roads(entities);
    changeRoad = new ChangeRoad(roads, changes, deeds, Fired.event());
    book = new RoadBook(sql);
    transacted(() -> {
      for (String code : new String[] {"CJ", "FK"})
        facilities.add(new Facility(code, FacilityKind.COUNTY_POINT, Names.of(code, code), "昌吉州", "供销社", 44, 87, ZoneId.of("Asia/Urumqi")));
      entities.flush();
      roads.add(new Road("CJ", "FK", 62, 65));
    });
  }

  @Test void aClosedRoadSaysWhyAndIsAnnounced() {
    RoadView closed = transacted(() -> changeRoad.change("FK", "CJ", false, "积雪 snow drift", 1L, MANAGER));
    assertThat(closed.open()).isFalse();
    assertThat(book.roads()).singleElement().extracting(RoadView::closedBecause).isEqualTo("积雪 snow drift");
    assertThat(changes.events()).containsExactly(new RoadChanged("CJ", "FK", false));
    assertThat(deeds.events()).singleElement().extracting(Deed::subjectId).isEqualTo("CJ/FK");
  }

  @Test void anOpenedRoadForgetsTheReason() {
    transacted(() -> changeRoad.change("CJ", "FK", false, "snow", null, MANAGER));
    transacted(() -> changeRoad.change("CJ", "FK", true, null, 2L, MANAGER));
    assertThat(book.roads()).singleElement().matches(road -> road.open() && road.closedBecause() == null && road.version() == 3);
  }

  @Test void whoSawAnOlderVersionIsTold() {
    transacted(() -> changeRoad.change("CJ", "FK", false, "snow", 1L, MANAGER));
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> changeRoad.change("CJ", "FK", true, null, 1L, MANAGER))).kind()).isEqualTo(Refusal.Kind.STALE);
  }

  @Test void aRoadIsNotClosedWithoutAReason() {
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> changeRoad.change("CJ", "FK", false, " ", 1L, MANAGER))).fields())
        .singleElement().extracting(Refusal.Field::code).isEqualTo("REASON_MISSING");
    assertThat(changes.events()).isEmpty();
  }

  @Test void aRoadThatIsNotOnTheMapIsNotFound() {
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> changeRoad.change("CJ", "XA", true, null, null, MANAGER))).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
  }
}
