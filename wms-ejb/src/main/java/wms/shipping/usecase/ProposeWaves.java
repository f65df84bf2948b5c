package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import wms.facilities.ZoneView;
import wms.facilities.FacilityBook;
import wms.shared.Query;
import wms.shared.Sql;
import wms.shipping.OrderView;
import wms.shipping.ShortChoice;
import wms.shipping.WaveProposal;
import wms.shipping.WaveProposals;
import wms.shipping.domain.WavePolicy;

/** Which orders could go to the floor together now. Nothing is written down: whoever takes a proposal makes the wave of its orders. */
@Query
public class ProposeWaves {
  private static final int MOST_ORDERS = 300;
  private static final String WAITING = """
      SELECT o.id, o.due_until, o.priority, o.seq FROM trade_order o
      WHERE o.facility = ? AND o.stage = 'LIVE' AND (o.due_until IS NULL OR o.due_until < ?) AND (o.due_from IS NULL OR o.due_from < ?)
        AND EXISTS (SELECT 1 FROM reservation r --DERBY-PROPERTIES index=reservation_reference
          WHERE r.reference = o.id AND r.purpose = 'ORDER' AND r.reservation_state = 'ACTIVE'
            AND NOT EXISTS (SELECT 1 FROM pick_line p WHERE p.reservation = r.id) AND NOT EXISTS (SELECT 1 FROM pick_line p WHERE p.staged = r.id))
      ORDER BY CASE WHEN o.due_until IS NULL THEN 1 ELSE 0 END, o.due_until, o.priority DESC, o.seq FETCH FIRST %d ROWS ONLY""".formatted(MOST_ORDERS);
  private final Sql sql;
  private final OrderBook book;
  private final ListGoods listGoods;
  private final Walks walks;
  private final WaveRules rules;
  private final FacilityBook facilities;
  private final Clock clock;

  @Inject public ProposeWaves(Sql sql, OrderBook book, ListGoods listGoods, Walks walks, WaveRules rules, FacilityBook facilities, Clock clock) {
    this.sql = sql;
    this.book = book;
    this.listGoods = listGoods;
    this.walks = walks;
    this.rules = rules;
    this.facilities = facilities;
    this.clock = clock;
  }

  /** What leaves first comes first; of an order nothing of which is there, nothing is said. */
  public WaveProposals at(String facility) {
    Instant until = clock.instant().plus(rules.ahead());
    Map<String, OrderView> orders = new HashMap<>();
    Map<String, List<ListGoods.Goods>> goods = new HashMap<>();
    List<WavePolicy.Candidate> ready = new ArrayList<>();
    List<WaveProposal.Candidate> undecided = new ArrayList<>();
    for (OrderView order : book.orders(sql.list(row -> row.text("id"), WAITING, facility, until, until))) {
      List<ListGoods.Goods> there = listGoods.unlisted(order.id());
      if (there.isEmpty()) continue;
      orders.put(order.id(), order);
      goods.put(order.id(), there);
      if (order.nothingShort() || order.shortChoice() == ShortChoice.SHIP_PART) ready.add(candidate(order, there));
      else undecided.add(told(order, there.size()));
    }
    Fetched fetched = new Fetched(goods);
    return new WaveProposals(new WavePolicy(rules.window(), rules.mostLines(), fetched).propose(ready).stream().map(wave -> proposal(facility, wave, orders, fetched)).toList(), undecided);
  }

  /** How what some orders have in a zone is fetched. */
  private final class Fetched implements WavePolicy.Walks {
    private final Map<String, List<ListGoods.Goods>> goods;
    private final Map<String, ZoneView> zones = new HashMap<>();
    private final Map<String, Walks.Floor> floors = new HashMap<>();

    Fetched(Map<String, List<ListGoods.Goods>> goods) { this.goods = goods; }

    @Override public boolean isShortEnough(String zone, List<WavePolicy.Candidate> orders) { return planned(zone, orders).size() <= 1; }

    WaveProposal.Walk walk(String zone, List<WavePolicy.Candidate> orders) {
      List<Walks.Planned<ListGoods.Goods>> planned = planned(zone, orders);
      return new WaveProposal.Walk(zone, zone(zone).temperatureClass(), planned.size(), planned.stream().mapToInt(Walks.Planned::seconds).max().orElse(0), floors.get(zone).limit());
    }

    private List<Walks.Planned<ListGoods.Goods>> planned(String zone, List<WavePolicy.Candidate> orders) {
      return walks.through(floors.computeIfAbsent(zone, code -> walks.floor(zone(code))), in(zone, orders), each -> each.place().bin());
    }

    private ZoneView zone(String code) { return zones.computeIfAbsent(code, facilities::zone); }

    private List<ListGoods.Goods> in(String zone, List<WavePolicy.Candidate> orders) {
      return orders.stream().flatMap(order -> goods.get(order.order()).stream()).filter(each -> each.place().zone().equals(zone)).toList();
    }
  }

  private static WavePolicy.Candidate candidate(OrderView order, List<ListGoods.Goods> goods) {
    return new WavePolicy.Candidate(order.id(), order.number(), order.priority(), order.dueUntil(), new TreeSet<>(goods.stream().map(each -> each.place().zone()).toList()), goods.size());
  }

  private static WaveProposal proposal(String facility, WavePolicy.Wave wave, Map<String, OrderView> orders, Fetched fetched) {
    List<WaveProposal.Walk> walks = wave.zones().stream().map(zone -> fetched.walk(zone, wave.orders())).toList();
    return new WaveProposal(facility, wave.due(), wave.orders().get(wave.orders().size() - 1).due(), walks, wave.orders().stream().map(each -> told(orders.get(each.order()), each.lines())).toList(), wave.lines());
  }

  private static WaveProposal.Candidate told(OrderView order, int lines) {
    return new WaveProposal.Candidate(order.id(), order.number(), order.consignee(), order.priority(), order.dueUntil(), lines, !order.nothingShort());
  }
}
