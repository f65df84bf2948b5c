package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.inventory.NewUnit;
import wms.inventory.UnitView;
import wms.inventory.sql.Units;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;
import wms.shared.gs1.Sscc;

/** An empty pallet, cage or box gets its number and stands somewhere. The same request gets the same unit again. */
@UseCase
public class MakeUnit {
  private final IssueSscc issue;
  private final Units units;
  private final UnitBook book;
  private final Places places;
  private final TellUnits tell;
  private final Clock clock;

  @Inject public MakeUnit(IssueSscc issue, Units units, UnitBook book, Places places, TellUnits tell, Clock clock) {
    this.issue = issue;
    this.units = units;
    this.book = book;
    this.places = places;
    this.tell = tell;
    this.clock = clock;
  }

  public UnitView make(NewUnit wish, Actor by) {
    List<Refusal.Field> missing = new ArrayList<>();
    if (wish.id() == null || wish.id().isBlank()) missing.add(new Refusal.Field("/id", "REQUIRED"));
    if (wish.kind() == null) missing.add(new Refusal.Field("/kind", "REQUIRED"));
    if (wish.place() == null || wish.place().zone() == null) missing.add(new Refusal.Field("/zone", "REQUIRED"));
    if (!missing.isEmpty()) throw Refusal.invalid(missing);
    String facility = places.mayAct(by, Right.WORK_STOCK, wish.place());
    Sscc sscc = issue.issue(wish.id(), facility, by);
    if (units.seek(sscc.digits()).isEmpty()) {
      units.add(sscc.digits(), facility, wish.kind(), wish.place(), clock.instant(), by);
      tell.done("made", sscc.digits(), facility, Map.of("kind", wish.kind().name(), "place", wish.place().code()), by);
    }
    return book.unit(sscc.digits());
  }
}
