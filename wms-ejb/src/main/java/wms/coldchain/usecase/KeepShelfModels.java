package wms.coldchain.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wms.coldchain.Ageing;
import wms.coldchain.ColdchainReason;
import wms.coldchain.ShelfModelFacts;
import wms.coldchain.ShelfModelView;
import wms.coldchain.ShelfModelsChanged;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** Who decides on held goods everywhere says how goods age, and so does an administrator. What lies of them is reckoned again at once. */
@UseCase
public class KeepShelfModels {
  private final Sql sql;
  private final ShelfModelBook book;
  private final ShelfModelUses uses;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Event<ShelfModelsChanged> changes;
  private final Clock clock;

  @Inject public KeepShelfModels(Sql sql, ShelfModelBook book, ShelfModelUses uses, Event<Deed> deeds, Event<News> news, Event<ShelfModelsChanged> changes, Clock clock) {
    this.sql = sql;
    this.book = book;
    this.uses = uses;
    this.deeds = deeds;
    this.news = news;
    this.changes = changes;
    this.clock = clock;
  }

  public ShelfModelView add(String code, ShelfModelFacts facts, Actor by) {
    mustBeAllowed(by);
    if (code == null || !code.matches("[A-Za-z0-9_-]{1,64}")) throw Refusal.invalid("/code", "NOT_A_CODE", Map.of("text", String.valueOf(code)));
    facts.mustBeComplete();
    if (book.seek(code).isPresent()) throw Refusal.conflict(ColdchainReason.MODEL_EXISTS, Map.of("model", code));
    Ageing ageing = facts.ageing();
    sql.update("INSERT INTO shelf_model (code, name_zh, name_en, life_days, at_c, least_c, activation_kj, q10, version) VALUES (?,?,?,?,?,?,?,?,1)",
        code, facts.names().zh(), facts.names().en(), ageing.lifeDays(), ageing.atC(), ageing.leastC(), ageing.activationKj(), ageing.q10());
    uses.set(code, facts.materials());
    return told("added", code, null, by);
  }

  /**
   * @param seen the version the person saw
   * @throws Refusal not found, STALE, MODEL_RETIRED, or naming every bad field
   */
  public ShelfModelView change(String code, ShelfModelFacts facts, long seen, Actor by) {
    mustBeAllowed(by);
    facts.mustBeComplete();
    ShelfModelView before = book.model(code);
    if (before.retiredAt() != null) throw Refusal.conflict(ColdchainReason.MODEL_RETIRED, Map.of("model", code));
    Ageing ageing = facts.ageing();
    mustHaveSeen(sql.update("UPDATE shelf_model SET name_zh = ?, name_en = ?, life_days = ?, at_c = ?, least_c = ?, activation_kj = ?, q10 = ?, version = version + 1 WHERE code = ? AND version = ?",
        facts.names().zh(), facts.names().en(), ageing.lifeDays(), ageing.atC(), ageing.leastC(), ageing.activationKj(), ageing.q10(), code, seen));
    uses.set(code, facts.materials());
    return told("changed", code, before, by);
  }

  /**
   * Takes a model out of use that no material uses any more, or puts it back.
   *
   * @throws Refusal not found, STALE, MODEL_IN_USE
   */
  public ShelfModelView retire(String code, boolean retired, long seen, Actor by) {
    mustBeAllowed(by);
    ShelfModelView before = book.model(code);
    if (retired && !before.materials().isEmpty()) throw Refusal.conflict(ColdchainReason.MODEL_IN_USE, Map.of("model", code, "materials", String.join(", ", before.materialCodes())));
    mustHaveSeen(sql.update("UPDATE shelf_model SET retired_at = ?, version = version + 1 WHERE code = ? AND version = ?", retired ? clock.instant() : null, code, seen));
    return told(retired ? "retired" : "putBack", code, before, by);
  }

  private static void mustBeAllowed(Actor by) {
    if (!by.may(Right.ADMINISTER, Actor.EVERYWHERE)) by.mustBeAllowed(Right.DECIDE_HOLD, Actor.EVERYWHERE);
  }

  private static void mustHaveSeen(int changed) {
    if (changed == 0) throw Refusal.stale();
  }

  private ShelfModelView told(String what, String code, ShelfModelView before, Actor by) {
    ShelfModelView after = book.model(code);
    Map<String, Object> details = new LinkedHashMap<>(Map.of("after", facts(after)));
    Set<String> concerned = new TreeSet<>(after.materialCodes());
    if (before != null) {
      details.put("before", facts(before));
      concerned.addAll(before.materialCodes());
    }
    deeds.fire(Deed.of(by, "coldchain.shelf-model." + what, "shelf-model", code, null, details));
    news.fire(new News("shelf-model", null, code, Map.of()));
    if (!concerned.isEmpty()) changes.fire(new ShelfModelsChanged(concerned));
    return after;
  }

  private static Map<String, Object> facts(ShelfModelView model) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("names", model.names().zh() + " / " + model.names().en());
    facts.put("lifeDays", model.ageing().lifeDays());
    facts.put("atC", model.ageing().atC());
    facts.put("leastC", model.ageing().leastC());
    facts.put("activationKj", model.ageing().activationKj());
    facts.put("q10", model.ageing().q10());
    facts.put("materials", model.materialCodes());
    return facts;
  }
}
