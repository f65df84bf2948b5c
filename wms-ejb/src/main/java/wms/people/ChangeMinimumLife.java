package wms.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.catalogue.MaterialBook;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** A partner asks for other remaining life from now on. Orders that were taken in keep what they asked for. */
@UseCase
public class ChangeMinimumLife {
  private final Sql sql;
  private final PartnerBook partners;
  private final MaterialBook materials;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public ChangeMinimumLife(Sql sql, PartnerBook partners, MaterialBook materials, Event<Deed> deeds, Event<News> news) {
    this.sql = sql;
    this.partners = partners;
    this.materials = materials;
    this.deeds = deeds;
    this.news = news;
  }

  /**
   * @param seen the version the person saw
   * @throws Refusal not found, STALE, or naming every bad field
   */
  public PartnerView change(String partner, MinimumLife life, long seen, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    life.mustBeComplete();
    life.exceptions().stream().filter(one -> one.material() != null).forEach(one -> materials.material(one.material()));
    PartnerView before = partners.partner(partner);
    if (sql.update("UPDATE partner SET life_at_receipt_days = ?, life_at_issue_days = ?, version = version + 1 WHERE code = ? AND version = ?",
        life.atReceiptDays(), life.atIssueDays(), partner, seen) == 0) throw Refusal.stale();
    sql.update("DELETE FROM partner_life WHERE partner = ?", partner);
    sql.batch("INSERT INTO partner_life (partner, subject, material, temperature_class, at_receipt_days, at_issue_days) VALUES (?,?,?,?,?,?)",
        life.exceptions().stream().map(one -> new Object[] {partner, one.subject(), one.material(), one.temperatureClass(), one.atReceiptDays(), one.atIssueDays()}).toList());
    deeds.fire(Deed.of(by, "people.partner.life-changed", "partner", partner, null, Map.of("before", facts(before.minimumLife()), "after", facts(life))));
    news.fire(new News("partner", null, partner, Map.of()));
    return partners.partner(partner);
  }

  private static Map<String, Object> facts(MinimumLife life) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("atReceiptDays", life.atReceiptDays());
    facts.put("atIssueDays", life.atIssueDays());
    List<String> exceptions = life.exceptions().stream().map(one -> one.subject() + " " + one.atReceiptDays() + "/" + one.atIssueDays()).toList();
    facts.put("exceptions", exceptions);
    return facts;
  }
}
